package org.verka.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.verka.dsl.conversion.Quoted;
import org.verka.dsl.words.Language;
import org.verka.model.Achievement;
import org.verka.model.Certainty;

/**
 * What an evaluator concludes, as filled in on a form.
 *
 * @param subject the name of what is judged, as a text of the project refers to it
 * @param text the evaluator's own words; lines apart are paragraphs
 * @param rating unspecified when none is given
 * @param certainty the same
 * @param author who judges
 * @param day when
 */
public record WrittenJudgement(
        String subject,
        String text,
        Achievement rating,
        Certainty certainty,
        String author,
        LocalDate day) {

    private static final Map<Achievement, String> SWEDISH_RATINGS =
            Map.of(
                    Achievement.ACHIEVED, "uppnått",
                    Achievement.MOSTLY, "i huvudsak uppnått",
                    Achievement.PARTLY, "delvis uppnått",
                    Achievement.NOT, "inte uppnått",
                    Achievement.UNJUDGED, "går inte att bedöma");
    private static final Map<Achievement, String> ENGLISH_RATINGS =
            Map.of(
                    Achievement.ACHIEVED, "achieved",
                    Achievement.MOSTLY, "mostly achieved",
                    Achievement.PARTLY, "partly achieved",
                    Achievement.NOT, "not achieved",
                    Achievement.UNJUDGED, "cannot be judged");
    private static final Map<Certainty, String> SWEDISH_CERTAINTIES =
            Map.of(
                    Certainty.HIGH, "hög",
                    Certainty.MODERATE, "måttlig",
                    Certainty.LOW, "låg",
                    Certainty.VERY_LOW, "mycket låg");
    private static final Map<Certainty, String> ENGLISH_CERTAINTIES =
            Map.of(
                    Certainty.HIGH, "high",
                    Certainty.MODERATE, "moderate",
                    Certainty.LOW, "low",
                    Certainty.VERY_LOW, "very low");

    /** What it says, as an author would write it in a text of the project. */
    public String written(Language language) {
        boolean swedish = language == Language.SWEDISH;
        List<String> lines = new ArrayList<>();
        lines.add((swedish ? "bedömning av " : "judgement of ") + subject + " {");
        text.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add("    " + Quoted.write(line)));
        String rated = (swedish ? SWEDISH_RATINGS : ENGLISH_RATINGS).get(rating);
        if (rated != null) {
            lines.add((swedish ? "    omdöme " : "    rating ") + rated);
        }
        String sure = (swedish ? SWEDISH_CERTAINTIES : ENGLISH_CERTAINTIES).get(certainty);
        if (sure != null) {
            lines.add((swedish ? "    tillförlitlighet " : "    certainty ") + sure);
        }
        String by = Quoted.write(author.strip());
        lines.add(
                (swedish ? "    av " : "    by ") + by + (swedish ? "  datum " : "  date ") + day);
        lines.add("}");
        return String.join("\n", lines);
    }
}

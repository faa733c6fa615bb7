package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.words.Language;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;

/** What a form says is read back as it was written, and no other day's judgement is lost. */
class JudgementPlaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2014, 10, 13);

    @TempDir private Path folder;

    @BeforeEach
    void aTheoryWithAQuestion() throws Exception {
        Files.writeString(
                folder.resolve("prov.verka"),
                """
                programteori Prov "Ett prov" {
                    utvärderingsfråga Gjort "Har det gjorts?"
                }
                """);
    }

    private Programme theory() {
        return Project.open(folder, Locale.of("sv")).check().programmes().get(0);
    }

    private List<JudgementInForce> judged(Programme programme) {
        Evaluation evaluation =
                new Evaluator()
                        .evaluate(
                                WholeTheory.of(programme),
                                Evidence.none(),
                                Options.shared(LocalDate.of(2015, 1, 1)));
        return evaluation.judgements();
    }

    private static WrittenJudgement written(String text, LocalDate day) {
        return new WrittenJudgement(
                "Gjort", text, Achievement.MOSTLY, Certainty.VERY_LOW, "Anna Ek", day);
    }

    private void save(WrittenJudgement judgement) throws Exception {
        Programme programme = theory();
        JudgementPlace place =
                JudgementPlace.of(
                        judged(programme),
                        programme.getQuestions().get(0),
                        judgement,
                        JudgementPlace.first(folder, programme));
        String before = Files.exists(place.file()) ? Files.readString(place.file()) : "";
        Files.writeString(place.file(), place.with(judgement, before).orElseThrow());
    }

    @Test
    void marksBackslashesAndParagraphsComeBackAsTheyWereWritten() throws Exception {
        save(written("Ja, \"i stort\".\n\n  C:\\mapp ”citat”  ", MONDAY));
        JudgementInForce read = judged(theory()).get(0);
        assertEquals(List.of("Ja, \"i stort\".", "C:\\mapp ”citat”"), read.judgement().getTexts());
        assertEquals(Achievement.MOSTLY, read.judgement().getGrade());
        assertEquals(Certainty.VERY_LOW, read.judgement().getCertainty());
        assertEquals("Anna Ek", read.author());
        assertEquals(MONDAY, read.judgement().getDate().first());
    }

    @Test
    void aJudgementOfALaterDayReplacesTheEarlierOneAndKeepsIt() throws Exception {
        save(written("Först", MONDAY));
        save(written("Sedan", MONDAY.plusDays(1)));
        JudgementInForce read = judged(theory()).get(0);
        assertEquals(List.of("Sedan"), read.judgement().getTexts());
        assertEquals(List.of("Först"), read.earlier().get(0).getTexts());
    }

    @Test
    void aJudgementOfTheSameDayIsWrittenOver() throws Exception {
        save(written("Först", MONDAY));
        Path file = folder.resolve("bedomningar.verka");
        Files.writeString(file, "/* Våra bedömningar. */\n" + Files.readString(file));
        save(written("Bättre", MONDAY));
        List<JudgementInForce> read = judged(theory());
        assertEquals(1, read.size());
        assertEquals(List.of("Bättre"), read.get(0).judgement().getTexts());
        assertTrue(Files.readString(file).startsWith("/* Våra bedömningar. */\nbedömning av"));
    }

    @Test
    void linesEndAsTheyDoInTheRestOfTheFile() throws Exception {
        save(written("Först", MONDAY));
        Path file = folder.resolve("bedomningar.verka");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        save(written("Bättre", MONDAY));
        save(written("Sedan", MONDAY.plusDays(1)));
        String text = Files.readString(file);
        assertEquals(2, judged(theory()).get(0).earlier().size() + 1);
        assertEquals("", text.replace("\r\n", "").replaceAll("[^\n]", ""));
    }

    @Test
    void whatHasChangedInTheMeantimeIsNotWrittenOver() throws Exception {
        save(written("Först", MONDAY));
        Programme programme = theory();
        JudgementPlace place =
                JudgementPlace.of(
                        judged(programme),
                        programme.getQuestions().get(0),
                        written("Bättre", MONDAY),
                        JudgementPlace.first(folder, programme));
        assertEquals(
                Optional.empty(), place.with(written("Bättre", MONDAY), "bedömning av Annat {}"));
    }

    @Test
    void everyRatingAndDegreeIsWrittenInBothLanguages() throws Exception {
        for (boolean english : new boolean[] {false, true}) {
            for (Achievement rating : Achievement.values()) {
                for (Certainty certainty : Certainty.values()) {
                    String name = english ? "judgements.verka" : "bedomningar.verka";
                    WrittenJudgement one =
                            new WrittenJudgement("Gjort", "Ja", rating, certainty, "A", MONDAY);
                    Files.writeString(
                            folder.resolve(name),
                            one.written(english ? Language.ENGLISH : Language.SWEDISH));
                    JudgementInForce read = judged(theory()).get(0);
                    assertEquals(rating, read.judgement().getGrade());
                    assertEquals(certainty, read.judgement().getCertainty());
                    Files.delete(folder.resolve(name));
                }
            }
        }
    }
}

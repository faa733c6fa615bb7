package org.verka.dsl.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.dsl.conversion.Quoted;
import org.verka.dsl.drafting.Sheet.Entry;

/** Answers as a theory in Swedish words. To be used once. */
final class DraftText {

    private static final String BLOCK = "    ";

    private final Sheet sheet;
    private final Names names = new Names();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private List<String> activities = List.of();
    private List<String> shortTerm = List.of();
    private List<String> longTerm = List.of();
    private List<String> measures = List.of();

    DraftText(Sheet sheet) {
        this.sheet = sheet;
    }

    String write() {
        List<Entry> titles = sheet.all(Question.TITLE);
        String title = titles.isEmpty() ? "" : titles.getFirst().label();
        String programme = names.of(title, "Programmet");
        nameEverything();
        lines.add(
                "programteori " + programme + (title.isEmpty() ? "" : " " + quoted(title)) + " {");
        writeGroups();
        int rolesGoHere = lines.size();
        writeActivities();
        writeOutcomes(Question.SHORT_TERM, shortTerm, 0);
        writeOutcomes(Question.LONG_TERM, longTerm, shortTerm.size());
        writeSteps();
        writeMeasurements();
        lines.add("}");
        writeCounts(programme);
        lines.addAll(rolesGoHere, rolesWritten());
        return String.join("\n", lines) + "\n";
    }

    private void nameEverything() {
        sheet.all(Question.TARGET_GROUP).forEach(g -> groups.add(names.of(g.label(), "Målgrupp")));
        activities = named(Question.WHAT, "Aktivitet");
        shortTerm = named(Question.SHORT_TERM, "Resultat");
        longTerm = named(Question.LONG_TERM, "Resultat");
        measures = named(Question.MEASURE, "Mått");
    }

    private List<String> named(Question question, String sort) {
        return sheet.all(question).stream().map(e -> names.of(e.label(), sort)).toList();
    }

    private void writeGroups() {
        for (int at = 0; at < groups.size(); at++) {
            String label = quoted(sheet.all(Question.TARGET_GROUP).get(at).label());
            lines.add(BLOCK + "målgrupp " + groups.get(at) + " " + label);
        }
    }

    private List<String> rolesWritten() {
        List<String> written = new ArrayList<>();
        roles.forEach((name, label) -> written.add(BLOCK + "roll " + name + " " + quoted(label)));
        return written;
    }

    private void writeActivities() {
        for (int at = 0; at < activities.size(); at++) {
            Entry activity = sheet.all(Question.WHAT).get(at);
            begin("aktivitet " + activities.get(at) + " " + quoted(activity.label()));
            say("hur", quotedOrNot(activity.of(Question.HOW)));
            say("när", activity.of(Question.WHEN));
            say("varför", quotedOrNot(activity.of(Question.WHY)));
            say("vem", roles(activity.of(Question.WHO)));
            say("ansvarig", role(activity.of(Question.RESPONSIBLE)));
            say("leder till", targets(at, Question.SHORT_TERM, shortTerm));
            end();
        }
    }

    private void writeOutcomes(Question question, List<String> outcomes, int before) {
        String term = question == Question.SHORT_TERM ? "kort" : "lång";
        for (int at = 0; at < outcomes.size(); at++) {
            Entry outcome = sheet.all(question).get(at);
            String group = groups.isEmpty() ? "" : " för " + groups.getFirst();
            begin(
                    "resultat på %s sikt %s %s%s"
                            .formatted(term, outcomes.get(at), quoted(outcome.label()), group));
            for (int measure = 0; measure < measures.size(); measure++) {
                Entry asked = sheet.all(Question.MEASURE).get(measure);
                if (chosen(asked.of(Question.MEASURE_OF)).contains(before + at + 1)) {
                    say("mäts med", measures.get(measure));
                }
            }
            if (question == Question.SHORT_TERM) {
                say("leder till", targets(at, Question.LONG_TERM, longTerm));
            }
            end();
        }
    }

    /** The results that were said to follow from the element at {@code place}. */
    private String targets(int place, Question question, List<String> outcomes) {
        Question from =
                question == Question.SHORT_TERM
                        ? Question.FROM_ACTIVITIES
                        : Question.FROM_SHORT_TERM;
        List<String> targets = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            if (chosen(sheet.all(question).get(at).of(from)).contains(place + 1)) {
                targets.add(outcomes.get(at));
            }
        }
        return String.join(", ", targets);
    }

    private static List<Integer> chosen(String answer) {
        return EightQuestions.chosen(answer, Integer.MAX_VALUE).orElse(List.of());
    }

    private void writeSteps() {
        if (sheet.all(Question.STEP).isEmpty()) {
            return;
        }
        begin("implementering");
        for (Entry step : sheet.all(Question.STEP)) {
            String by = before(" senast ", step.of(Question.STEP_BY));
            String who = before(" ansvarig ", role(step.of(Question.STEP_RESPONSIBLE)));
            lines.add(BLOCK + BLOCK + quoted(step.label()) + by + who);
        }
        end();
    }

    private void writeMeasurements() {
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            Entry measure = sheet.all(Question.MEASURE).get(at);
            String who = before(" ansvarig ", role(measure.of(Question.MEASURE_RESPONSIBLE)));
            String to = before(" återkopplas till ", roles(measure.of(Question.FEEDBACK)));
            String group = groups.isEmpty() ? "" : " av " + groups.getFirst();
            if (!measure.of(Question.MEASURE_WHEN).isEmpty()) {
                String when = measure.of(Question.MEASURE_WHEN);
                rows.add(BLOCK + BLOCK + when + " " + measures.get(at) + group + who + to);
            }
        }
        if (!rows.isEmpty()) {
            begin("uppföljning");
            lines.addAll(rows);
            end();
        }
    }

    private void writeCounts(String programme) {
        for (int at = 0; at < measures.size(); at++) {
            Entry measure = sheet.all(Question.MEASURE).get(at);
            lines.add("");
            lines.add("räkning " + measures.get(at) + " " + quoted(measure.label()) + " {");
            if (measure.of(Question.MEASURE_WHEN).isEmpty()) {
                writeWithoutTime(measure, programme);
            }
            lines.add("}");
        }
    }

    /** Who measures and who gets to know belong in the plan, which a row without time is not in. */
    private void writeWithoutTime(Entry measure, String programme) {
        String who = role(measure.of(Question.MEASURE_RESPONSIBLE));
        if (!who.isEmpty()) {
            lines.add(BLOCK + "ansvarig " + programme + "." + who);
        }
        String to = measure.of(Question.FEEDBACK);
        if (!to.isEmpty()) {
            lines.add(BLOCK + "anteckning " + quoted(to));
        }
    }

    private void begin(String head) {
        lines.add("");
        lines.add(BLOCK + head + " {");
    }

    private void say(String word, String what) {
        if (!what.isEmpty()) {
            lines.add(BLOCK + BLOCK + word + " " + what);
        }
    }

    private void end() {
        lines.add(BLOCK + "}");
    }

    private String roles(String answer) {
        return String.join(
                ", ",
                Arrays.stream(answer.split("[,;]"))
                        .map(this::role)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    private String role(String answer) {
        String label = answer.strip();
        if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        String name = names.again(label, "Roll");
        roles.putIfAbsent(name, label);
        return name;
    }

    private static String before(String word, String what) {
        return what.isEmpty() ? "" : word + what;
    }

    private static String quotedOrNot(String answer) {
        return answer.isEmpty() ? "" : quoted(answer);
    }

    private static String quoted(String answer) {
        return Quoted.write(answer.replaceAll("\\p{Cntrl}+", " ").strip());
    }
}

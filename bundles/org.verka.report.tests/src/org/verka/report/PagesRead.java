package org.verka.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.diagram.Shape;
import org.verka.report.document.Block;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.Section;

/**
 * What the pages of a report tell beside its data file: tables, pictures with all their words, and
 * sentences. Each table and picture is known by its caption, so that a new one cannot be forgotten.
 * No number of people may stand there that the data file, which is attacked, does not tell.
 */
final class PagesRead {

    /** Tables and pictures of people, by their captions, and the columns that count them. */
    private static final Map<String, String> OF_PEOPLE =
            Map.ofEntries(
                    Map.entry(".*: before and after", "n before|n after|Pairs|Drop-out"),
                    Map.entry(".*: measured against the targets", "n|Drop-out"),
                    Map.entry(".*: the same rating or not", "n, both|Rated alike|Second higher"),
                    Map.entry(".*: how the answers changed", "Pairs|Drop-out|Up|Same|Down"),
                    Map.entry(".*: from answer to answer.*", ".*"),
                    Map.entry(".*: more than two measurements .*", "With all|Lacking some"),
                    Map.entry(".*: number and share", "[A-Z][a-z][a-z] \\d{4}"),
                    Map.entry(".*: numbers", "([A-Z][a-z][a-z] )?\\d{4}"),
                    Map.entry("How many have answered each form.*", ".*"),
                    Map.entry(".*: number and share by site", "Number"),
                    Map.entry(".*: sites side by side", "n|Drop-out"),
                    Map.entry("When it was done, and who was reached", "Reached"),
                    Map.entry("Ongoing and ended enrolments", "Number"),
                    Map.entry("Enrolments by .*", "Number"),
                    Map.entry("[EBH][:,] .*", ".*"),
                    Map.entry(".*against.*", ".*"));

    /** Tables that count nobody, and why. */
    private static final Map<String, String> OF_NOBODY =
            Map.ofEntries(
                    Map.entry(".*: the sites compared.*", "sums of what is told site by site"),
                    Map.entry("Each outcome: what the material shows.*", "words of verdicts"),
                    Map.entry("The links of the results chain.*", "the theory"),
                    Map.entry("The programme theory in eight questions", "the theory"),
                    Map.entry("The activities: how, when and .*", "the theory"),
                    Map.entry("What is measured, when, how.*", "the theory"),
                    Map.entry("Done in the area, in groups .*", "read month by month"),
                    Map.entry("Planned and done.*", "how much was done, not by or for whom"),
                    Map.entry("Deviations from the plan.*", "how much was not done, and why"),
                    Map.entry("Done of planned, half-year.*", "how much was done"),
                    Map.entry("How far the evaluation has come.*", "what has come in"),
                    Map.entry("Staff who logged.*", "time; attacked for itself"),
                    Map.entry(".*: the pairs in detail", "tests of pairs whose number is told"),
                    Map.entry(".*: .*trend.*", "tests of shares that are all told"),
                    Map.entry("The files that this report rests on", "read as origins"));

    /** Words beside which a number is one of people. */
    private static final List<Pattern> PEOPLE =
            Stream.of(
                            "n = (\\d+)",
                            "\\(n (\\d+)",
                            "^n (\\d+)",
                            "n \\d+ → (\\d+)",
                            "(?<!fewer than )\\b(\\d+) pairs?\\b",
                            "drop-out:? (\\d+)",
                            "participants: (\\d+)",
                            "(\\d+) enrolments?, ",
                            "(\\d+) of \\d+ \\(\\d+%\\)",
                            "\\d+ of (\\d+) \\(\\d+%\\)")
                    .map(Pattern::compile)
                    .toList();

    private final ReportDocument report;
    private final Set<Integer> told;
    private final List<String> untold = new ArrayList<>();

    /**
     * @param told every number of people in the data file
     */
    PagesRead(ReportDocument report, Set<Integer> told) {
        this.report = report;
        this.told = new HashSet<>(told);
        this.told.add(0);
    }

    /** Where a number of people stands that is nowhere in the data file. */
    List<String> untold() {
        report.sections().stream()
                .filter(s -> !Set.of("origins", "method").contains(s.id()))
                .forEach(s -> section(s, s.id()));
        return untold;
    }

    private void section(Section section, String where) {
        section.sections().forEach(s -> section(s, where + "/" + s.id()));
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Table table -> table(table, where);
                case Block.Figure figure -> {
                    words(figure.drawing().description(), where);
                    figure.drawing().shapes().stream()
                            .filter(Shape.Text.class::isInstance)
                            .forEach(t -> words(((Shape.Text) t).text(), where));
                }
                case Block.Paragraph paragraph -> words(paragraph.text(), where);
                case Block.Bullets bullets -> bullets.items().forEach(i -> words(i.text(), where));
                case Block.Note note -> words(note.text(), where);
                case Block.KeyFigures key ->
                        key.figures().forEach(f -> words(f.value() + " " + f.label(), where));
                case Block.Judgement judgement -> {
                    // the evaluators' own words
                }
                case Block.Reference reference -> {
                    // read as an origin
                }
            }
        }
    }

    private void words(String text, String where) {
        for (Pattern pattern : PEOPLE) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                number(matcher.group(1), where + ": " + text);
            }
        }
    }

    private void number(String number, String where) {
        if (!told.contains(Integer.parseInt(number))) {
            untold.add(number + " in " + where);
        }
    }

    private void table(Block.Table table, String where) {
        if (OF_NOBODY.keySet().stream().anyMatch(table.caption()::matches)) {
            return;
        }
        List<String> counting =
                OF_PEOPLE.entrySet().stream()
                        .filter(e -> table.caption().matches(e.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        if (counting.isEmpty()) {
            untold.add("Whom does the table “" + table.caption() + "” count?");
        }
        for (Block.Row row : table.rows()) {
            if (row instanceof Block.Row.Cells cells) {
                for (int i = 1; i < cells.cells().size(); i++) {
                    String heading = table.columns().get(i).heading();
                    if (counting.stream().anyMatch(heading::matches)) {
                        cell(cells.cells().get(i), table.caption() + " " + where);
                    }
                }
            }
        }
    }

    /** Whole numbers that are no percentages, and not the threshold. */
    private void cell(Block.Cell cell, String where) {
        String text = cell.text().replaceAll("\\(?\\d+%\\)?|fewer than \\d+", "");
        if (cell.tone() != Block.Cell.Tone.HEADING) {
            Matcher whole = Pattern.compile("(?<![\\d.,])\\d+(?![\\d.,])").matcher(text);
            while (whole.find()) {
                number(whole.group(), where + ": " + cell.text());
            }
        }
    }
}

package org.verka.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.verka.evaluation.Evaluation;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.CountAttack.People;
import org.verka.report.document.Block;

/** What a reader learns of how many people something was done with in each month. */
final class MonthsRead {

    private static final List<String> MONTHS =
            List.of("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "));

    private static final Pattern ENTRIES =
            Pattern.compile("(\\d+) entr(?:y|ies) from W-(\\w+)\\.csv.*");

    private final CountAttack attack;
    private final SiteTree tree;
    private final DoublePredicate read;

    MonthsRead(ProjectUnderAttack project, CountAttack attack, DoublePredicate read) {
        this.attack = attack;
        this.tree = new SiteTree(project.programme);
        this.read = read;
    }

    /** The calendar draws each month of all sites. */
    void calendar(Evaluation evaluation) {
        evaluation.activitiesTogether().stream()
                .filter(a -> a.activity().getName().equals("W"))
                .flatMap(a -> a.byMonth().shown().stream())
                .forEach(drawn ->
                        IntStream.rangeClosed(1, 12)
                                .forEach(month ->
                                        learn(
                                                p -> true,
                                                month,
                                                drawn.getOrDefault(
                                                        YearMonth.of(2014, month), 0.0))));
    }

    /** What was done in the area, in groups and with individuals: each month at each site. */
    void table(Block.Table table) {
        if (table.caption().startsWith("Done in the area")) {
            table.rows().stream()
                    .filter(Block.Row.Cells.class::isInstance)
                    .map(Block.Row.Cells.class::cast)
                    .filter(row -> row.cells().getFirst().text().equals("W"))
                    .forEach(row ->
                            IntStream.range(1, row.cells().size())
                                    .forEach(i ->
                                            cell(
                                                    table.columns().get(i).heading(),
                                                    row.cells().get(i).text())));
        }
    }

    private void cell(String heading, String text) {
        String[] words = heading.split(" ");
        if (!text.equals("protected")) {
            double number = text.equals("–") ? 0 : Double.parseDouble(text);
            learn(at(words[0]), MONTHS.indexOf(words[1]) + 1, number);
        }
    }

    /** Of a site that is all sites together what no part of it did. */
    private Predicate<People> at(String name) {
        Site site = tree.sites().stream().filter(s -> s.getName().equals(name)).findFirst().get();
        boolean whole = tree.roots().equals(List.of(site)) && !tree.parts(site).isEmpty();
        return p -> whole ? p.site().equals(name) : tree.belongs(p.site(), Optional.of(site));
    }

    private void learn(Predicate<People> of, int month, double number) {
        if (read.test(number)) {
            attack.learn("W", of.and(p -> p.answer(0) == month), number, "month " + month);
        }
    }

    /** Each entry is of one person or more. */
    void origin(String line) {
        Matcher entries = ENTRIES.matcher(line);
        if (entries.matches()) {
            double least = Double.parseDouble(entries.group(1));
            attack.least("W", p -> p.site().equals(entries.group(2)), least, line);
        }
    }
}

package org.verka.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.TheoryComparison.Difference;
import org.verka.dsl.comparison.ChangeData;
import org.verka.dsl.comparison.ElementChange;
import org.verka.dsl.comparison.TakenOver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verka diff}: compares two versions of theories by what they say. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand extends SpokenArguments implements Callable<Integer> {

    /** The name of the shape of the JSON; another shape would get another. */
    private static final String SHAPE = "verka-diff-1";

    @Parameters(arity = "0..3", paramLabel = "VERSION")
    private List<String> versions = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "json").contains(format)) {
            throw new WrongUse("diff.format", format);
        }
        Console console = console();
        ComparedVersions compared = new ComparedVersions(versions, console);
        try (TheoryVersion before = compared.before();
                TheoryVersion after = compared.after()) {
            if (before.files().isEmpty() && after.files().isEmpty()) {
                throw new WrongUse("diff.no-theory");
            }
            TheoryComparison comparison = new TheoryComparison(console.locale());
            Difference difference = comparison.compare(before.compared(), after.compared());
            warn(before, difference.before());
            warn(after, difference.after());
            if (format.equals("json")) {
                printJson(before, after, difference);
            } else {
                printText(before, after, difference, comparison);
            }
            return difference.isNone() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    /** What could not be read is not compared. */
    private void warn(TheoryVersion version, LoadedTheories theories) {
        long errors =
                theories.findings().stream()
                        .filter(Finding::isError)
                        .filter(finding -> version.files().contains(finding.file()))
                        .count();
        if (errors > 0) {
            console().complain("diff.errors", version.name(), errors);
        }
    }

    private void printText(
            TheoryVersion before,
            TheoryVersion after,
            Difference difference,
            TheoryComparison comparison) {
        Console console = console();
        console.say("diff.versions", before.name(), after.name());
        for (ElementChange change : difference.changes()) {
            console.out().println();
            comparison.lines(change).forEach(console.out()::println);
        }
        for (TakenOver taken : difference.takenOver()) {
            console.out().println();
            comparison.lines(taken).forEach(console.out()::println);
        }
        console.out().println();
        if (difference.isNone()) {
            console.say("diff.none");
        }
        sum("diff.counts", difference.changes());
        sum(
                "diff.taken-over",
                difference.takenOver().stream()
                        .flatMap(taken -> taken.changes().stream())
                        .toList());
    }

    private void sum(String key, List<ElementChange> changes) {
        if (!changes.isEmpty()) {
            console().say(key, counts(changes));
        }
    }

    private static Object[] counts(List<ElementChange> changes) {
        long added = changes.stream().filter(ElementChange::isAdded).count();
        long removed = changes.stream().filter(ElementChange::isRemoved).count();
        return new Object[] {added, removed, changes.size() - added - removed};
    }

    private void printJson(TheoryVersion before, TheoryVersion after, Difference difference) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", SHAPE);
        data.put("before", before.name());
        data.put("after", after.name());
        data.put("same", difference.isNone());
        data.put("changes", new ChangeData().of(difference.changes()));
        data.put("takenOver", new ChangeData().ofTakenOver(difference.takenOver()));
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        console().out().println(gson.toJson(data));
    }
}

package org.verka.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.verka.dsl.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verka rules}: tells what the rules want, with an example of each, broken and mended. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand extends SpokenArguments implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "KOD")
    private List<String> codes = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() {
        RuleCatalogue catalogue = new RuleCatalogue(console().locale());
        List<RuleCatalogue.Entry> asked =
                codes.isEmpty()
                        ? catalogue.all()
                        : codes.stream().map(code -> find(catalogue, code)).toList();
        switch (format) {
            case "text" -> asked.forEach(this::print);
            case "json" -> console().out().println(json(asked));
            default -> throw new WrongUse("use.format", format);
        }
        return ExitCode.FINE;
    }

    private static RuleCatalogue.Entry find(RuleCatalogue catalogue, String code) {
        return catalogue
                .find(code.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new WrongUse("use.rule", code));
    }

    private void print(RuleCatalogue.Entry entry) {
        Console console = console();
        console.say(
                "rules.head",
                entry.code(),
                console.texts().text("severity." + entry.severity()),
                entry.wants());
        console.say("rules.source", entry.source());
        if (entry.needsEvidence()) {
            console.say("rules.evidence");
        }
        console.say("rules.breaks");
        printIndented(entry.example());
        console.say("rules.mended");
        printIndented(entry.mended());
        console.out().println();
    }

    private void printIndented(String text) {
        text.lines().forEach(line -> console().out().println("        " + line));
    }

    private static String json(List<RuleCatalogue.Entry> entries) {
        JsonArray rules = new JsonArray();
        for (RuleCatalogue.Entry entry : entries) {
            JsonObject rule = new JsonObject();
            rule.addProperty("code", entry.code());
            rule.addProperty("severity", entry.severity().name().toLowerCase(Locale.ROOT));
            rule.addProperty("wants", entry.wants());
            rule.addProperty("source", entry.source());
            rule.addProperty("example", entry.example());
            rule.addProperty("mended", entry.mended());
            rule.addProperty("needsEvidence", entry.needsEvidence());
            rules.add(rule);
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(rules);
    }
}

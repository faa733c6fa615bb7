package org.verka.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;
import org.verka.dsl.SuppressedFinding;
import org.verka.dsl.validation.RuleCatalogue;

/**
 * What a check found in SARIF 2.1.0, which code hosts and editors read. Files are relative to the
 * project, and columns count UTF-16 units.
 */
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final LoadedTheories theories;
    private final Path root;
    private final Locale locale;
    private final List<RuleCatalogue.Entry> rules;
    private final TextPositions positions = new TextPositions();

    Sarif(LoadedTheories theories, Path root, Locale locale) {
        this.theories = theories;
        this.root = root;
        this.locale = locale;
        this.rules = new RuleCatalogue(locale).all();
    }

    @Override
    public String toString() {
        JsonObject run = new JsonObject();
        run.add("tool", object("driver", driver()));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results());
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(run));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(log);
    }

    private JsonObject driver() {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Verka");
        driver.addProperty("language", locale.getLanguage().equals("en") ? "en-GB" : "sv-SE");
        JsonArray described = new JsonArray();
        rules.forEach(rule -> described.add(rule(rule)));
        driver.add("rules", described);
        return driver;
    }

    private static JsonObject rule(RuleCatalogue.Entry entry) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", entry.code());
        rule.add("shortDescription", text(entry.wants()));
        rule.add("fullDescription", text(entry.wants() + " (" + entry.source() + ")"));
        JsonObject help = text(entry.example() + "\n→\n" + entry.mended());
        help.addProperty(
                "markdown",
                entry.wants()
                        + "\n\n```verka\n"
                        + entry.example()
                        + "\n```\n\n→\n\n```verka\n"
                        + entry.mended()
                        + "\n```\n");
        rule.add("help", help);
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(entry.severity()));
        rule.add("defaultConfiguration", configuration);
        return rule;
    }

    private JsonArray results() {
        JsonArray results = new JsonArray();
        Findings.sorted(theories.findings()).forEach(f -> results.add(result(f)));
        for (SuppressedFinding suppressed : theories.suppressed()) {
            JsonObject result = result(suppressed.finding());
            JsonObject suppression = new JsonObject();
            suppression.addProperty("kind", "inSource");
            if (!suppressed.reason().isEmpty()) {
                suppression.addProperty("justification", suppressed.reason());
            }
            result.add("suppressions", array(suppression));
            results.add(result);
        }
        return results;
    }

    private JsonObject result(Finding finding) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", finding.code());
        index(finding.code()).ifPresent(index -> result.addProperty("ruleIndex", index));
        result.addProperty("level", level(finding.severity()));
        result.add("message", text(finding.message()));
        JsonObject file = new JsonObject();
        file.addProperty("uri", uri(finding.file()));
        JsonObject place = object("artifactLocation", file);
        place.add("region", region(finding));
        result.add("locations", array(object("physicalLocation", place)));
        return result;
    }

    private JsonObject region(Finding finding) {
        TextPositions.Position end =
                positions.in(finding.file(), finding.offset() + finding.length());
        JsonObject region = new JsonObject();
        region.addProperty("startLine", finding.line());
        region.addProperty("startColumn", finding.column());
        region.addProperty("endLine", end.line());
        region.addProperty("endColumn", end.column());
        region.addProperty("charOffset", finding.offset());
        region.addProperty("charLength", finding.length());
        return region;
    }

    private Optional<Integer> index(String code) {
        List<String> codes = new ArrayList<>();
        rules.forEach(rule -> codes.add(rule.code()));
        int index = codes.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private String uri(Path file) {
        String relative = root.toUri().relativize(file.toUri()).getRawPath();
        return java.net.URI.create(relative).toASCIIString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}

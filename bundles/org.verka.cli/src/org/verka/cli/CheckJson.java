package org.verka.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;

/**
 * What a check found, as JSON: {@code version} (1), {@code summary} with counts, {@code findings}
 * with code, severity (error, warning or information), file relative to the project with {@code /}
 * between folders, line and column from 1, offset from 0 and length in UTF-16 units, and message;
 * and {@code suppressed} with the same and the reason.
 */
record CheckJson(LoadedTheories theories, Path root) {

    @Override
    public String toString() {
        JsonObject all = new JsonObject();
        all.addProperty("version", 1);
        all.add("summary", summary());
        JsonArray findings = new JsonArray();
        Findings.sorted(theories.findings()).forEach(f -> findings.add(json(f)));
        all.add("findings", findings);
        JsonArray suppressed = new JsonArray();
        theories.suppressed()
                .forEach(s -> {
                    JsonObject finding = json(s.finding());
                    finding.addProperty("reason", s.reason());
                    suppressed.add(finding);
                });
        all.add("suppressed", suppressed);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all);
    }

    private JsonObject summary() {
        JsonObject summary = new JsonObject();
        summary.addProperty("programmes", theories.programmes().size());
        summary.addProperty("files", theories.documents().size());
        summary.addProperty("errors", count(Severity.ERROR));
        summary.addProperty("warnings", count(Severity.WARNING));
        summary.addProperty("information", count(Severity.INFORMATION));
        summary.addProperty("suppressed", theories.suppressed().size());
        return summary;
    }

    private long count(Severity severity) {
        return theories.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private JsonObject json(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code());
        json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.addProperty("file", relative(root, finding.file()));
        json.addProperty("line", finding.line());
        json.addProperty("column", finding.column());
        json.addProperty("offset", finding.offset());
        json.addProperty("length", finding.length());
        json.addProperty("message", finding.message());
        return json;
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}

package org.verka.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;
import org.verka.dsl.SuppressedFinding;

/** What a check found, for people: a line for each finding, file by file, and what it comes to. */
record CheckText(LoadedTheories theories, boolean withSuppressed) {

    void print(Console console) {
        new Findings(theories.findings()).print(console);
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (errors + warnings == 0) {
            console.say(
                    "check.clean", 0, theories.programmes().size(), theories.documents().size());
        } else {
            console.say("check.findings", errors + warnings, errors, warnings);
        }
        if (!theories.suppressed().isEmpty()) {
            printSuppressed(console);
        }
    }

    private void printSuppressed(Console console) {
        console.say("check.suppressed", theories.suppressed().size());
        Map<String, List<SuppressedFinding>> byRule =
                theories.suppressed().stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> s.finding().code(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byRule.forEach((code, findings) -> {
            String reasons =
                    findings.stream()
                            .map(SuppressedFinding::reason)
                            .filter(reason -> !reason.isEmpty())
                            .distinct()
                            .collect(Collectors.joining("; "));
            console.say(
                    reasons.isEmpty() ? "check.suppressed.unexplained" : "check.suppressed.rule",
                    code,
                    findings.size(),
                    reasons);
            if (withSuppressed) {
                new Findings(findings.stream().map(SuppressedFinding::finding).toList())
                        .print(console);
            }
        });
    }

    private long count(Severity severity) {
        return theories.findings().stream().filter(f -> f.severity() == severity).count();
    }
}

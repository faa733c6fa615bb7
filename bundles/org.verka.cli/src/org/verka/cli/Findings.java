package org.verka.cli;

import java.util.Comparator;
import java.util.List;
import org.verka.dsl.Finding;

/** Prints findings, one a line, as {@code file:line:column: severity code: message}. */
record Findings(List<Finding> findings) {

    void print(Console console) {
        findings.stream()
                .sorted(
                        Comparator.comparing(Finding::file)
                                .thenComparing(Finding::line)
                                .thenComparing(Finding::column)
                                .thenComparing(Finding::code))
                .forEach(f -> console.out().println(line(console, f)));
    }

    private static String line(Console console, Finding finding) {
        return "%s:%d:%d: %s %s: %s"
                .formatted(
                        console.shown(finding.file()),
                        finding.line(),
                        finding.column(),
                        console.texts().text("severity." + finding.severity()),
                        finding.code(),
                        finding.message());
    }
}

package org.verka.cli;

import java.util.Comparator;
import java.util.List;
import org.verka.dsl.Finding;

/** Prints findings, one a line, as {@code file:line:column: severity code: message}. */
record Findings(List<Finding> findings) {

    void print(Console console) {
        sorted(findings).forEach(f -> console.out().println(line(console, f)));
    }

    /** In the order of files, places and codes. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(
                        Comparator.comparing(Finding::file)
                                .thenComparing(Finding::line)
                                .thenComparing(Finding::column)
                                .thenComparing(Finding::code))
                .toList();
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

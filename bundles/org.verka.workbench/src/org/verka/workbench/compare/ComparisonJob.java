package org.verka.workbench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.TheoryComparison.Difference;
import org.verka.dsl.TheoryComparison.Version;
import org.verka.dsl.comparison.ElementChange;
import org.verka.dsl.comparison.TakenOver;
import org.verka.workbench.project.Problems;
import org.verka.workbench.text.Texts;

/** Compares two texts by what they say, beside the window's work. */
final class ComparisonJob extends Job {

    private static final String FILE = "teori.verka";

    private final TextVersion before;
    private final TextVersion after;
    private final List<Path> around;
    private final Texts texts;
    private final Consumer<String> answer;

    /**
     * @param around the other theories of the project, where one that is extended may be
     * @param answer is told what differs, in words, on the job's thread
     */
    ComparisonJob(
            TextVersion before,
            TextVersion after,
            List<Path> around,
            Texts texts,
            Consumer<String> answer) {
        super(texts.get("compare.title"));
        this.before = before;
        this.after = after;
        this.around = List.copyOf(around);
        this.texts = texts;
        this.answer = answer;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Path folder = Files.createTempDirectory("verka-compare");
            try {
                answer.accept(inWords(write(folder, "1", before), write(folder, "2", after)));
            } finally {
                delete(folder);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Problems.status(e);
        }
    }

    private Version write(Path folder, String name, TextVersion version) throws IOException {
        Path in = Files.createDirectory(folder.resolve(name));
        return new Version(List.of(Files.writeString(in.resolve(FILE), version.text())), around);
    }

    private String inWords(Version was, Version is) {
        TheoryComparison comparison = new TheoryComparison(texts.locale());
        Difference difference = comparison.compare(was, is);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("compare.versions", before.name(), after.name()));
        lines.add("");
        broken(before, difference.before(), was, lines);
        broken(after, difference.after(), is, lines);
        for (ElementChange change : difference.changes()) {
            lines.addAll(comparison.lines(change));
            lines.add("");
        }
        for (TakenOver taken : difference.takenOver()) {
            lines.addAll(comparison.lines(taken));
            lines.add("");
        }
        if (difference.isNone()) {
            lines.add(texts.get("compare.none"));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** What could not be read is not compared, which the reader must know. */
    private void broken(
            TextVersion version, LoadedTheories theories, Version read, List<String> lines) {
        boolean unread =
                theories.findings().stream()
                        .filter(finding -> read.files().contains(finding.file()))
                        .filter(Finding::isError)
                        .anyMatch(finding -> finding.code().equals("S01"));
        if (unread) {
            lines.add(texts.get("compare.broken", version.name()));
            lines.add("");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.verka.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verka.bench.Limits;

/**
 * How long a user waits for a PDF from the command, as it is started and by the same Java without
 * cache and flags; and whether 300 reports one after the other fit in a small memory.
 */
final class ReportStart {

    private static final int ROUNDS = 5;
    private static final String MEMORY = "-Xmx384m";

    private final PrintStream out;
    private final Path root;
    private final Path jdk;

    ReportStart(PrintStream out, Path root, Path jdk) {
        this.out = out;
        this.root = root;
        this.jdk = jdk;
    }

    boolean measure() throws Exception {
        Limits limits = new Limits(out);
        Path project = SampleReport.copy(SampleReport.example(root));
        try {
            List<String> report = List.of("report", "--format", "pdf", project.toString());
            run(command(report));
            for (int round = 0; round < ROUNDS; round++) {
                limits.time("verka report, as it is started", () -> run(command(report)));
                limits.time("verka report, plain java", () -> run(plain(report)));
            }
            limits.medians();
            limits.atMost(
                    0.4,
                    "start, plain = 1",
                    "verka report, as it is started",
                    "verka report, plain java");
            limits.time("300 reports in 384 MB", () -> run(sites()));
        } finally {
            SampleReport.delete(project);
        }
        return limits.broken();
    }

    private List<String> command(List<String> arguments) {
        Path cli = root.resolve("bundles/org.verka.cli");
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "sh",
                                cli.resolve("verka.sh").toString(),
                                cli.resolve("target/verka").toString(),
                                jdk.toString()));
        words.addAll(arguments);
        return words;
    }

    private List<String> plain(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(java(), "-cp", lib(), "org.verka.cli.Verka"));
        words.addAll(arguments);
        return words;
    }

    private List<String> sites() {
        String classes = root.resolve("releng/org.verka.bench/target/classes").toString();
        return List.of(
                java(),
                MEMORY,
                "-cp",
                classes + java.io.File.pathSeparator + lib(),
                ManyReports.class.getName(),
                root.toString());
    }

    private String java() {
        return jdk.resolve("bin/java").toString();
    }

    private String lib() {
        return root.resolve("bundles/org.verka.cli/target/verka/lib") + "/*";
    }

    private static void run(List<String> words) throws IOException, InterruptedException {
        Path log = Files.createTempFile("verka-bench", ".log");
        int exit =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException(
                    "ended with " + exit + ": " + words + "\n" + Files.readString(log));
        }
        Files.delete(log);
    }
}

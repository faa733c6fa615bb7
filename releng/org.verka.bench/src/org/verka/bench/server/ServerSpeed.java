package org.verka.bench.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The language server of {@code verka lsp} beside one made with Langium from the same grammar, on
 * the same files, with the same messages, in turn. Asked for: a cold index of 300 programmes at
 * most 1.3 times Langium's; with 1,200 programmes (65,000 lines) findings within 20 ms of an edit
 * in the median and 60 ms in 95 of 100, and 0.3 of Langium's median; proposals within 100 ms in 95
 * of 100; no dearer edits than with 300 programmes (twice, for the noise of a machine); at most 200
 * MB in use after the files are read.
 */
public final class ServerSpeed {

    private static final int FEW = 300;
    private static final int MANY = 1200;
    private static final int COLD_RUNS = 4;
    private static final int EDITS = 80;
    private static final int WARM_UP = 40;

    private final Path folder;
    private final List<String> verka;
    private final List<String> peer;
    private final Memory memory;
    private final PrintStream out;
    private boolean kept = true;

    private ServerSpeed(Path root, Path jdk, Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
        Path cli = root.resolve("bundles/org.verka.cli");
        verka =
                List.of(
                        "sh",
                        cli.resolve("verka.sh").toString(),
                        System.getProperty("verka.home", cli.resolve("target/verka").toString()),
                        jdk.toString(),
                        "lsp");
        Path server = root.resolve("releng/org.verka.bench/langium/server.js");
        peer = List.of("node", server.toString(), "--stdio");
        memory = new Memory(jdk);
    }

    /** Takes the root of a built checkout and the home of a JDK; ends with 1 above a limit. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("verka-bench");
        try {
            ServerSpeed speed =
                    new ServerSpeed(
                            Path.of(arguments[0]), Path.of(arguments[1]), folder, System.out);
            speed.measure();
            System.exit(speed.kept ? 0 : 1);
        } finally {
            delete(folder);
        }
    }

    private void measure() throws IOException {
        Theories few = Theories.write(folder.resolve("few"), FEW);
        Theories many = Theories.write(folder.resolve("many"), MANY);
        cold(few);
        double small;
        try (Editor own = new Editor(verka, few.folder())) {
            own.index(few.files().size());
            small = new Typist(own, few).edits(WARM_UP, EDITS).settled().median();
        }
        warm(many, small);
    }

    private void cold(Theories theories) throws IOException {
        int files = theories.files().size();
        out.printf("%d files, %d lines%n", files, theories.lines());
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int run = 0; run < COLD_RUNS; run++) {
            double a = index(verka, theories, files);
            double b = index(peer, theories, files);
            if (run > 0) {
                own.add(a);
                other.add(b);
            }
        }
        out.printf("cold index, s        Verka   %s%n", new Spread(own));
        out.printf("                     Langium %s%n", new Spread(other));
        limit("ratio of the medians", new Spread(own).median() / new Spread(other).median(), 1.3);
    }

    private static double index(List<String> server, Theories theories, int files)
            throws IOException {
        try (Editor editor = new Editor(server, theories.folder())) {
            return editor.index(files);
        }
    }

    private void warm(Theories theories, double small) throws IOException {
        int files = theories.files().size();
        out.printf("%d files, %d lines%n", files, theories.lines());
        try (Editor own = new Editor(verka, theories.folder());
                Editor other = new Editor(peer, theories.folder())) {
            own.index(files);
            limit("memory in use, MB", memory.megabytes(own.pid()), 200);
            other.index(files);
            Typist first = new Typist(own, theories);
            Typist second = new Typist(other, theories);
            for (int round = 0; round < 4; round++) {
                first.edits(round == 0 ? WARM_UP : 0, EDITS / 4);
                second.edits(round == 0 ? WARM_UP / 4 : 0, EDITS / 4);
            }
            edits(first, second, small);
            out.printf("proposals, ms        Verka   %s%n", first.proposals());
            out.printf("                     Langium %s%n", second.proposals());
            limit("Verka's p95, ms", first.proposals().percentile(95), 100);
            out.printf("a count of ten changed, ms   %s%n", first.shared(theories.measures(0)));
        }
    }

    private void edits(Typist own, Typist other, double small) {
        out.printf("edit to findings, ms Verka   %s%n", own.found());
        out.printf("                     Langium %s%n", other.found());
        limit("Verka's median, ms", own.found().median(), 20);
        limit("Verka's p95, ms", own.found().percentile(95), 60);
        limit("ratio of the medians", own.found().median() / other.found().median(), 0.3);
        out.printf("edit to rest, ms     Verka   %s%n", own.settled());
        out.printf("                     Langium %s%n", other.settled());
        limit("1,200 to 300 programmes", own.settled().median() / small, 2);
    }

    private void limit(String what, double value, double limit) {
        kept &= value <= limit;
        out.printf(
                "    %-24s %7.2f (at most %s)%s%n",
                what, value, limit, value <= limit ? "" : "  BROKEN");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

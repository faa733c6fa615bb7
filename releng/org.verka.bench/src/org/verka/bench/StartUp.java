package org.verka.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a user waits for {@code verka check} of the example, against the same check by the
 * workbench started without a window. Whole processes, one after the other in turn; the first of
 * each is not counted. Asked for: a third at most, by the medians.
 */
public final class StartUp {

    private static final int RUNS = 7;
    private static final double LIMIT = 1.0 / 3;

    private final Path root;
    private final Path jdk;

    private StartUp(Path root, Path jdk) {
        this.root = root;
        this.jdk = jdk;
    }

    /** Takes the root of a built checkout and the home of a JDK; ends with 1 above the limit. */
    public static void main(String[] arguments) throws Exception {
        StartUp startUp = new StartUp(Path.of(arguments[0]), Path.of(arguments[1]));
        System.exit(startUp.measure(System.out) <= LIMIT ? 0 : 1);
    }

    private double measure(PrintStream out) throws IOException, InterruptedException {
        List<Double> command = new ArrayList<>();
        List<Double> workbench = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double a = seconds(command());
            double b = seconds(workbench());
            if (run > 0) {
                command.add(a);
                workbench.add(b);
            }
        }
        double ratio = median(command) / median(workbench);
        out.printf("verka check                  %s%n", spread(command));
        out.printf("workbench without a window   %s%n", spread(workbench));
        out.printf("ratio of the medians         %.2f (at most %.2f)%n", ratio, LIMIT);
        return ratio;
    }

    private List<String> command() {
        Path cli = root.resolve("bundles/org.verka.cli");
        return List.of(
                "sh",
                cli.resolve("verka.sh").toString(),
                cli.resolve("target/verka").toString(),
                jdk.toString(),
                "check",
                example());
    }

    private List<String> workbench() throws IOException {
        Path product =
                root.resolve(
                        "releng/org.verka.product/target/products/org.verka.product/linux/gtk/x86_64");
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            Path launcher =
                    plugins.filter(p ->
                                    p.getFileName()
                                            .toString()
                                            .startsWith("org.eclipse.equinox.launcher_"))
                            .findFirst()
                            .orElseThrow();
            return List.of(
                    jdk.resolve("bin/java").toString(),
                    "-jar",
                    launcher.toString(),
                    "-nosplash",
                    "-data",
                    "@none",
                    "-application",
                    "org.verka.workbench.check",
                    example());
        }
    }

    private String example() {
        return root.resolve("bundles/org.verka.examples/projects/samordnat-stod").toString();
    }

    private static double seconds(List<String> words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("ended with " + exit + ": " + String.join(" ", words));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return "%.2f s (%.2f to %.2f, %d runs)"
                .formatted(median(values), sorted.getFirst(), sorted.getLast(), sorted.size());
    }
}

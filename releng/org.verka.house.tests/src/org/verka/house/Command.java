package org.verka.house;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the verka command as its user does: a process of its own, on the class path the build
 * made.
 */
record Command(Path folder, String language, List<String> prefix) {

    private static final Path ROOT =
            Path.of(System.getProperty("verka.root")).toAbsolutePath().normalize();

    /** What a run said and how it ended. */
    record Ended(int exitCode, String out, String err) {
        String all() {
            return out + err;
        }
    }

    static Command in(Path folder) {
        return new Command(folder, "sv_SE.UTF-8", List.of());
    }

    Command speaking(String locale) {
        return new Command(folder, locale, prefix);
    }

    /** Runs the command by another one, such as a shell that sets limits first. */
    Command by(String... words) {
        return new Command(folder, language, List.of(words));
    }

    Process start(String... arguments) {
        Path cli = ROOT.resolve("bundles/org.verka.cli");
        List<String> words = new ArrayList<>(prefix);
        words.addAll(
                List.of(
                        "sh",
                        cli.resolve("verka.sh").toString(),
                        cli.resolve("target/verka").toString(),
                        System.getProperty("java.home")));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("LC_ALL", language);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ended run(String... arguments) {
        return answering("", arguments);
    }

    /** Runs the command with lines to read. */
    Ended answering(String lines, String... arguments) {
        Process process = start(arguments);
        try {
            try (OutputStream answers = process.getOutputStream()) {
                answers.write(lines.getBytes(StandardCharsets.UTF_8));
            }
            StringBuilder err = new StringBuilder();
            Thread reader = new Thread(() -> err.append(text(process.getErrorStream())));
            reader.start();
            String out = text(process.getInputStream());
            reader.join();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after five minutes");
            }
            return new Ended(process.exitValue(), out, err.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(java.io.InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the example projects. */
    static List<String> examples() throws IOException {
        try (Stream<Path> projects =
                Files.list(ROOT.resolve("bundles/org.verka.examples/projects"))) {
            return projects.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Copies the first example project into a folder. */
    static void copyExample(Path to) throws IOException {
        copyExample("samordnat-stod", to);
    }

    /** Copies the example project of this name into a folder. */
    static void copyExample(String name, Path to) throws IOException {
        Path from = ROOT.resolve("bundles/org.verka.examples/projects").resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                String inside = from.relativize(file).toString();
                if (Files.isRegularFile(file)
                        && !inside.startsWith("rapport")
                        && !inside.startsWith(".verka")) {
                    Path target = to.resolve(inside);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}

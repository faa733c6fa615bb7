package org.verka.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.verka.examples.Examples;

/**
 * Does what the command is mostly asked for, on every example and unseen, while the JVM records
 * which classes it takes; see {@code verka.sh}. One example would not do: each has kinds of
 * evidence that the other has not.
 */
public final class Training {

    private Training() {}

    /** Runs in the folder named by the only argument, which is made. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> projects = new ArrayList<>();
        for (String name : Examples.names()) {
            Path project = folder.resolve(name);
            Examples.copyTo(name, project);
            projects.add(project);
        }
        Path first = projects.getFirst();
        Console console = console(first, InputStream.nullInputStream(), nowhere());
        Verka.run(console, "check", first.toString());
        Verka.run(console, "diff", first.toString(), first.toString());
        TrainingEditor editor = new TrainingEditor(first);
        Verka.run(console(first, editor.talk(), editor), "lsp", first.toString());
        int worst = ExitCode.FINE;
        for (Path project : projects) {
            worst = Math.max(worst, Verka.run(console, "report", project.toString()));
        }
        System.exit(worst);
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static Console console(Path folder, InputStream in, OutputStream out) {
        return new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(nowhere(), true, StandardCharsets.UTF_8),
                false,
                folder.toAbsolutePath(),
                Clock.systemDefaultZone(),
                Texts.in(UserLanguage.SWEDISH));
    }
}

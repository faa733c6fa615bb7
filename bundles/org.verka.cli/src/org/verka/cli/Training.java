package org.verka.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.verka.examples.Examples;

/**
 * Does what the command is mostly asked for, on an example and unseen, while the JVM records which
 * classes it takes; see {@code verka.sh}.
 */
public final class Training {

    private Training() {}

    /** Runs in the folder named by the only argument, which must not hold an example yet. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Examples.copyTo(Examples.names().getFirst(), folder);
        Console console = console(folder, InputStream.nullInputStream(), nowhere());
        Verka.run(console, "check", folder.toString());
        Verka.run(console, "diff", folder.toString(), folder.toString());
        TrainingEditor editor = new TrainingEditor(folder);
        Verka.run(console(folder, editor.talk(), editor), "lsp", folder.toString());
        System.exit(Verka.run(console, "report", folder.toString()));
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

package org.verka.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * What a command speaks through.
 *
 * @param in where it reads, for the language server
 * @param out where results go
 * @param err where progress and complaints go
 * @param interactive whether a person sees {@code err} on a terminal
 * @param folder the folder that paths are shown relative to
 * @param clock tells the time
 * @param texts the user's language
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean interactive,
        Path folder,
        Clock clock,
        Texts texts) {

    Console in(Locale locale) {
        return new Console(in, out, err, interactive, folder, clock, Texts.in(locale));
    }

    Locale locale() {
        return texts.locale();
    }

    void say(String key, Object... values) {
        out.println(texts.text(key, values));
    }

    void complain(String key, Object... values) {
        err.println(texts.text(key, values));
    }

    /** A path as the user would write it from the current folder. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? folder.relativize(absolute).toString()
                : path.toString();
    }
}

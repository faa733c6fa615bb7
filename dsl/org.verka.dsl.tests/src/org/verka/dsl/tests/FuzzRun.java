package org.verka.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Tries one random thing after another until its time is up. */
final class FuzzRun {

    private static final long SECONDS_IN_ALL = 45;
    private static final long FIRST_SEED = 20_131;

    private final long end;
    private final String only;
    private final boolean shortRun;

    private FuzzRun(long seconds, String only, boolean shortRun) {
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        this.only = only;
        this.shortRun = shortRun;
    }

    /** A run that takes one of so many equal shares of the time there is. */
    static FuzzRun share(int shares) {
        String seconds = System.getenv("VERKA_FUZZ_SECONDS");
        long all = seconds == null ? SECONDS_IN_ALL : Long.parseLong(seconds);
        return new FuzzRun(all / shares, System.getenv("VERKA_FUZZ_SEED"), seconds == null);
    }

    void forEachSeed(LongConsumer attempt) {
        if (only != null) {
            attempt.accept(Long.parseLong(only));
            return;
        }
        long seed = shortRun ? FIRST_SEED : System.currentTimeMillis() << 20;
        while (System.nanoTime() < end) {
            attempt.accept(seed++);
        }
    }

    /** Runs a check; if it fails, the text is kept in a file that the failure names. */
    static void keepIfItFails(String text, long seed, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(
                    "VERKA_FUZZ_SEED=" + seed + " fails with " + keep(text) + ": " + e, e);
        }
    }

    private static Path keep(String text) {
        try {
            Path file = Files.createTempFile("fuzz", ".verka");
            Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

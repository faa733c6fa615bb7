package org.verka.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/** Tries one random thing after another until its time is up. */
final class FuzzRun {

    private static final long SECONDS_IN_ALL = 45;
    private static final long FIRST_SEED = 20_131;
    private static final int MOST_TEXTS = 100;

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

    /**
     * Goes on until the time is up; a short run no further than {@code most}, the same each time.
     */
    void forEachSeed(int most, LongConsumer attempt) {
        if (only != null) {
            attempt.accept(Long.parseLong(only));
            return;
        }
        long first = shortRun ? FIRST_SEED : System.currentTimeMillis() << 20;
        long seed = first;
        while (System.nanoTime() < end && (!shortRun || seed - first < most)) {
            attempt.accept(seed++);
        }
        say(seed - first + " sessions");
    }

    /** Damages texts and runs a check on each; a text that makes it fail is kept in a file. */
    void forEachText(Corpus texts, BiConsumer<String, Random> check) throws IOException {
        String kept = System.getenv("VERKA_FUZZ_TEXT");
        if (kept != null) {
            byte[] text = Files.readAllBytes(Path.of(kept));
            check.accept(new String(text, StandardCharsets.UTF_16BE), new Random());
            return;
        }
        forEachSeed(
                MOST_TEXTS,
                seed -> {
                    Mutations mutations = new Mutations(seed);
                    Random random = mutations.random();
                    String text = mutations.of(texts.any(random), texts.any(random));
                    try {
                        check.accept(text, random);
                    } catch (RuntimeException | Error e) {
                        throw new AssertionError(
                                "VERKA_FUZZ_TEXT=" + keep(text) + " fails: " + e, e);
                    }
                });
        say(texts.toString());
    }

    private void say(String done) {
        if (!shortRun) {
            System.getLogger("fuzz").log(System.Logger.Level.INFO, "Fuzzed: " + done);
        }
    }

    private static Path keep(String text) {
        try {
            Path file = Files.createTempFile("fuzz", ".verka");
            Files.write(file, text.getBytes(StandardCharsets.UTF_16BE));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

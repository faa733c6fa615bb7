package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;

/**
 * Lets somebody edit at random for a while, as {@link FuzzTest} says how long. A failure names the
 * seed; VERKA_FUZZ_SEED tries that one again.
 */
class ServerFuzzTest {

    private static final int MOST_SESSIONS = 12;

    private static final int STEPS = 120;

    /**
     * What a step may take, in seconds of the processor's time, with what was left to check. What
     * the JVM does for itself is not counted.
     */
    private static final double PATIENCE = 2;

    private static final Locale SWEDISH = Locale.of("sv");

    @TempDir Path folder;

    @Test
    void whateverAnEditorDoesTheServerAnswersInTimeAndFindsWhatAFreshLookFinds() throws Exception {
        FuzzRun.share(FuzzTest.SHARES).forEachSeed(MOST_SESSIONS, this::editTwiceIfSlow);
    }

    /** A machine that is busy with other things can make one step slow, but not the same twice. */
    private void editTwiceIfSlow(long seed) {
        if (!edit(seed)) {
            assertTrue(edit(seed), "VERKA_FUZZ_SEED=" + seed + " is slow each time");
        }
    }

    /** False when a step took too long. */
    private boolean edit(long seed) {
        List<String> done = new ArrayList<>();
        try (Failures failures = new Failures();
                ServedFolder served =
                        new ServedFolder(
                                folder(seed), Talk.IN_PROCESS, SWEDISH, LiveFigures.none())) {
            RandomEditor editor = new RandomEditor(served, seed);
            served.start();
            boolean inTime = true;
            for (int step = 0; step < STEPS; step++) {
                long start = processorTime();
                done.add(editor.step());
                double seconds = (processorTime() - start) / 1e9;
                inTime &= seconds < PATIENCE;
                assertEquals(List.of(), failures.seen());
            }
            editor.end();
            assertEquals("", difference(FreshLook.at(served.texts(), folder(seed)), served));
            assertEquals(List.of(), failures.seen());
            return inTime;
        } catch (Exception | AssertionError e) {
            List<String> last = done.subList(Math.max(0, done.size() - 5), done.size());
            throw new AssertionError(
                    "VERKA_FUZZ_SEED=" + seed + " fails after " + done.size() + ": " + last, e);
        }
    }

    private static String difference(Map<String, List<String>> fresh, ServedFolder served) {
        Map<String, List<String>> found = FreshLook.foundBy(served);
        List<String> differences = new ArrayList<>();
        for (String file : served.known()) {
            List<String> now = new ArrayList<>(found.getOrDefault(file, List.of()));
            List<String> wanted = new ArrayList<>(fresh.getOrDefault(file, List.of()));
            fresh.getOrDefault(file, List.of()).forEach(now::remove);
            found.getOrDefault(file, List.of()).forEach(wanted::remove);
            now.forEach(line -> differences.add(file + ":" + line + " is still found"));
            wanted.forEach(line -> differences.add(file + ":" + line + " is not found"));
        }
        return String.join("\n", differences);
    }

    private Path folder(long seed) throws Exception {
        return Files.createTempDirectory(folder, Long.toString(seed));
    }

    /**
     * In nanoseconds, of all threads: the server works in threads of its own. The threads of the
     * JVM itself, which compile and clear up, are not among them.
     */
    private static long processorTime() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return LongStream.of(threads.getThreadCpuTime(threads.getAllThreadIds()))
                .filter(time -> time > 0)
                .sum();
    }
}

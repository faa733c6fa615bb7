package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ImportRecord;

/**
 * Killed at random moments of imports, corrections and undoing: what was promised is there, and
 * everything is there whole or not at all.
 */
class KilledTest {

    private static final int KILLS = 36;

    @TempDir Path project;

    /** How many forms of a file count, and how many of them are corrected. */
    private record Standing(int forms, int corrected) {
        private static final Standing NONE = new Standing(0, 0);
        private static final Standing PLAIN = new Standing(ChangingProcess.FORMS, 0);
        private static final Standing CORRECTED =
                new Standing(ChangingProcess.FORMS, ChangingProcess.FORMS);

        Standing and(FormAnswer form) {
            String closeness = form.scores().get("Närhet").toString();
            boolean isCorrected = closeness.equals(ChangingProcess.CORRECTED);
            return new Standing(forms + 1, corrected + (isCorrected ? 1 : 0));
        }
    }

    @Test
    void nothingIsLostAndNothingHalfThereAtAnyMoment() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path folder = project.resolve("store");
        SqlStore.open(folder).close();
        Set<String> promised = new HashSet<>();
        for (int round = 0; round < KILLS; round++) {
            promised.addAll(saidUntilKilled(folder, "r" + round, random));
            assertWhole(folder, promised, "seed " + seed + ", round " + round);
        }
        assertTrue(promised.stream().anyMatch(p -> p.startsWith("undone")), "seed " + seed);
    }

    private static Set<String> saidUntilKilled(Path folder, String prefix, Random random)
            throws Exception {
        Process process = ChildJvm.start(ChangingProcess.class, folder, prefix, 1000);
        Set<String> said = new HashSet<>();
        int enough = 1 + random.nextInt(8);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == enough) {
                    Thread.sleep(random.nextInt(60));
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertTrue(said.remove("open"), () -> String.join("\n", said));
        return said;
    }

    private static void assertWhole(Path folder, Set<String> promised, String message) {
        try (SqlStore store = SqlStore.open(folder)) {
            assertEquals(List.of(), store.check(Watch.none()).faults(), message);
            Map<String, Standing> files = new HashMap<>();
            for (ImportRecord each : store.imports()) {
                if (each.arrival().correction().isEmpty()) {
                    files.put(each.arrival().path(), Standing.NONE);
                }
            }
            for (FormAnswer form : store.read().forms()) {
                String file = form.subject().substring(0, form.subject().indexOf(' '));
                files.computeIfPresent(file, (f, standing) -> standing.and(form));
            }
            files.forEach((file, standing) ->
                    assertTrue(
                            allowed(file, promised).contains(standing),
                            () -> message + ": " + file + " " + standing));
            promised.forEach(p -> assertTrue(files.containsKey(p.split(" ")[1]), message));
        }
    }

    private static Set<Standing> allowed(String file, Set<String> promised) {
        int number = Integer.parseInt(file.substring(file.indexOf('-') + 1));
        return switch (number % 3) {
            case 0 ->
                    promised.contains("corrected " + file)
                            ? Set.of(Standing.CORRECTED)
                            : Set.of(Standing.PLAIN, Standing.CORRECTED);
            case 1 ->
                    promised.contains("undone " + file)
                            ? Set.of(Standing.NONE)
                            : Set.of(Standing.PLAIN, Standing.NONE);
            default -> Set.of(Standing.PLAIN);
        };
    }
}

package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ImportRecord;

/**
 * Killed at random moments of imports, corrections and undoing: what was promised is there, and
 * everything is there whole or not at all.
 */
class KilledTest {

    private static final Pattern PROMISE = Pattern.compile("(stored|corrected|undone) \\S+");

    @TempDir Path project;

    /** Where the store is, as its processes are told. */
    String address() {
        return project.resolve("store").toString();
    }

    int kills() {
        return 40;
    }

    /** How many forms of a file count, and how many of them are corrected. */
    private record Standing(int forms, int corrected) {
        private static final Standing NONE = new Standing(0, 0);

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
        String store = address();
        open(store).close();
        Set<String> promised = new HashSet<>();
        for (int round = 0; round < kills(); round++) {
            promised.addAll(promisedUntil(KilledTest::kill, store, round, random));
            assertWhole(store, promised, "seed " + seed + ", round " + round);
        }
        assertTrue(promised.stream().anyMatch(p -> p.startsWith("undone")), "seed " + seed);
    }

    static SqlStore open(String store) {
        return SqlStore.open(ChangingProcess.address(store));
    }

    /** Ends what is to survive its end. */
    @FunctionalInterface
    interface Killer {
        void kill(Process process) throws Exception;
    }

    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    /**
     * What a process has said that it had done until the end came: a random moment after it has
     * said one thing in the first round, two in the second, and so on up to eight.
     */
    static Set<String> promisedUntil(Killer killer, String store, int round, Random random)
            throws Exception {
        Process process = ChildJvm.start(ChangingProcess.class, store, "r" + round, 1000);
        Set<String> promised = new HashSet<>();
        List<String> said = new ArrayList<>();
        int enough = 1 + round % 8;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (PROMISE.matcher(line).matches()) {
                    promised.add(line);
                }
                if (said.size() == enough) {
                    Thread.sleep(random.nextInt(60));
                    killer.kill(process);
                }
            }
        }
        process.waitFor();
        assertEquals("open", said.getFirst(), () -> String.join("\n", said));
        return promised;
    }

    static void assertWhole(String address, Set<String> promised, String message) {
        try (SqlStore store = open(address)) {
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
        int forms = ChangingProcess.forms(number);
        Standing plain = new Standing(forms, 0);
        Standing corrected = new Standing(forms, forms);
        return switch (number % 3) {
            case 0 ->
                    promised.contains("corrected " + file)
                            ? Set.of(corrected)
                            : Set.of(plain, corrected);
            case 1 ->
                    promised.contains("undone " + file)
                            ? Set.of(Standing.NONE)
                            : Set.of(plain, Standing.NONE);
            default -> Set.of(plain);
        };
    }
}

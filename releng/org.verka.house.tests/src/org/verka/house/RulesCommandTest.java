package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verka rules} tells of the rules. */
class RulesCommandTest {

    @TempDir private Path folder;

    @Test
    void tellsOfEveryRuleWithItsSourceAndAnExampleBrokenAndMended() {
        Command.Ended ended = Command.in(folder).run("rules");
        assertEquals(0, ended.exitCode(), ended.all());
        List<String> heads = heads(ended.out());
        List<String> wanted = IntStream.rangeClosed(1, 44).mapToObj("V%02d"::formatted).toList();
        assertEquals(wanted, heads.subList(0, 44));
        for (String part : List.of("Källa:", "Bryter mot den:", "Lagat:")) {
            assertEquals(heads.size(), count(ended.out(), part), part);
        }
    }

    @Test
    void tellsOfTheRulesThatAreAskedForInTheUsersLanguage() {
        Command.Ended one = Command.in(folder).speaking("en_GB.UTF-8").run("rules", "v06", "V32");
        assertEquals(0, one.exitCode(), one.all());
        assertEquals(List.of("V06", "V32"), heads(one.out()));
        assertTrue(one.out().contains("because \""), one.out());
        assertFalse(one.out().contains("därför att"), one.out());
    }

    @Test
    void tellsProgramsTheSameAsJson() throws IOException {
        Command.Ended ended = Command.in(folder).run("rules", "--format", "json");
        assertEquals(0, ended.exitCode(), ended.all());
        List<String> evidence = new ArrayList<>();
        int errors = 0;
        for (JsonNode rule : new ObjectMapper().readTree(ended.out())) {
            for (String part : List.of("wants", "source", "example", "mended")) {
                assertFalse(rule.get(part).asText().isBlank(), rule + " " + part);
            }
            if (rule.get("needsEvidence").asBoolean()) {
                evidence.add(rule.get("code").asText());
            }
            boolean ofTheory = rule.get("code").asText().startsWith("V");
            errors += ofTheory && rule.get("severity").asText().equals("error") ? 1 : 0;
        }
        assertEquals(List.of("V26", "V37"), evidence);
        assertEquals(24, errors, "as many of the 44 as the list of rules says");
    }

    @Test
    void aRuleThatDoesNotExistIsWrongUse() {
        Command.Ended ended = Command.in(folder).run("rules", "V45");
        assertEquals(2, ended.exitCode(), ended.all());
        assertTrue(ended.err().contains("V45"), ended.err());
    }

    private static List<String> heads(String out) {
        return out.lines()
                .filter(line -> line.matches("[BVSI]\\d\\d\\b.*"))
                .map(line -> line.substring(0, 3))
                .toList();
    }

    private static long count(String out, String part) {
        return out.lines().filter(line -> line.strip().startsWith(part)).count();
    }
}

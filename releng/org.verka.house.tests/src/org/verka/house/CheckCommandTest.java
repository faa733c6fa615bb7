package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verka check} tells people and programs, and how it ends. */
class CheckCommandTest {

    private static final String THEORY = "delar/ny teori.verka";

    /** An error (V15) after a sign that takes two units, on a line that ends as in Windows. */
    private static final String TEXT =
            "/* 😀 */ programteori P { målgrupp G \"gruppen\", förväntat 40\r\n"
                    + "    regler {\r\n"
                    + "        V44 av därför att \"juristen prövar\"\r\n"
                    + "        V14 varning\r\n"
                    + "    }\r\n"
                    + "}\r\n";

    private static final String WARNINGS = "instrument F { licens \"fri\" }\nregler { V44 av }\n";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    private Command verka;

    @BeforeEach
    void writeTheories() throws IOException {
        write(THEORY, TEXT);
        Files.write(folder.resolve("bild.verka"), new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        verka = Command.in(folder);
    }

    @Test
    void sarifFitsTheSchemaOfItsStandardAndPointsAtTheText() throws IOException {
        Command.Ended ended = verka.run("check", "--format", "sarif");
        assertEquals(1, ended.exitCode(), ended.all());
        JsonNode log = JSON.readTree(ended.out());
        assertEquals(Set.of(), schema().validate(log));
        assertFalse(schema().validate(JSON.readTree("{\"version\": \"2.1.0\"}")).isEmpty());
        JsonNode run = log.at("/runs/0");
        assertEquals("sv-SE", run.at("/tool/driver/language").asText());
        List<String> told = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            String code = result.get("ruleId").asText();
            JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt(-1));
            assertEquals(code.startsWith("F") ? "" : code, rule.path("id").asText());
            told.add(code + " " + result.get("level").asText() + " " + covered(result));
        }
        assertTrue(told.contains("V15 error 40"), told.toString());
        assertTrue(told.contains("F03 error "), told.toString());
        assertTrue(told.contains("V44 warning P"), told.toString());
    }

    @Test
    void sarifKeepsWhatIsTurnedOffWithItsReason() throws IOException {
        Command.Ended ended = verka.speaking("en_GB.UTF-8").run("check", "--format", "sarif");
        JsonNode run = JSON.readTree(ended.out()).at("/runs/0");
        assertEquals("en-GB", run.at("/tool/driver/language").asText());
        List<String> off = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            for (JsonNode suppression : result.path("suppressions")) {
                off.add(
                        result.get("ruleId").asText()
                                + " "
                                + suppression.get("kind").asText()
                                + " "
                                + suppression.path("justification").asText());
            }
        }
        assertEquals(List.of("V44 inSource juristen prövar"), off);
    }

    @Test
    void jsonTellsEachFindingWithItsPlaceInOrder() throws IOException {
        Command.Ended ended = verka.run("check", "--format", "json");
        assertEquals(1, ended.exitCode(), ended.all());
        JsonNode all = JSON.readTree(ended.out());
        assertEquals(1, all.get("version").asInt());
        List<String> places = new ArrayList<>();
        int errors = 0;
        for (JsonNode finding : all.get("findings")) {
            places.add(
                    "%s:%05d:%05d %s"
                            .formatted(
                                    finding.get("file").asText(),
                                    finding.get("line").asInt(),
                                    finding.get("column").asInt(),
                                    finding.get("code").asText()));
            errors += finding.get("severity").asText().equals("error") ? 1 : 0;
        }
        assertEquals(places.stream().sorted().toList(), places);
        assertEquals(errors, all.at("/summary/errors").asInt());
        assertEquals(1, all.at("/summary/programmes").asInt());
        String fifteen = "%s:00001:%05d V15".formatted(THEORY, TEXT.indexOf("40") + 1);
        assertTrue(places.contains(fifteen), places.toString());
        assertEquals("V44", all.at("/suppressed/0/code").asText());
        assertEquals("juristen prövar", all.at("/suppressed/0/reason").asText());
        assertEquals(1, all.at("/summary/suppressed").asInt());
    }

    @Test
    void textTellsAFindingALineAndWhatIsTurnedOffWhenAskedTo() {
        Command.Ended ended = verka.run("check");
        assertEquals(1, ended.exitCode(), ended.all());
        String place = THEORY + ":1:" + (TEXT.indexOf("40") + 1) + ": fel V15: ";
        assertTrue(ended.out().lines().anyMatch(line -> line.startsWith(place)), ended.out());
        assertTrue(ended.out().contains("V44, ett: juristen prövar"), ended.out());
        assertFalse(ended.out().contains("varning V44"), ended.out());
        Command.Ended suppressed = verka.run("check", "--suppressed");
        assertTrue(suppressed.out().contains(": varning V44: "), suppressed.out());
    }

    @Test
    void aWarningFailsUnlessOnlyErrorsShould() throws IOException {
        Files.delete(folder.resolve(THEORY));
        Files.delete(folder.resolve("bild.verka"));
        write("egen.verka", WARNINGS);
        Command.Ended ended = verka.run("check");
        assertTrue(ended.out().contains("varning S06"), ended.out());
        assertEquals(1, ended.exitCode(), ended.all());
        assertEquals(0, verka.run("check", "--fail-on", "error").exitCode());
        write("egen.verka", WARNINGS.replace("licens \"fri\"", ""));
        assertEquals(1, verka.run("check", "--fail-on", "error").exitCode());
    }

    @Test
    void informationNeverFails() throws IOException {
        Command.copyExample(folder);
        Files.delete(folder.resolve(THEORY));
        Files.delete(folder.resolve("bild.verka"));
        Path theory = folder.resolve("samordnat-stod.verka");
        String told = Files.readString(theory).replace("V07 av därför", "V07 upplysning därför");
        Files.writeString(theory, told);
        Command.Ended ended = verka.run("check");
        assertTrue(ended.out().contains(": upplysning V07: "), ended.out());
        assertEquals(0, ended.exitCode(), ended.all());
    }

    @Test
    void wordsThatItDoesNotKnowAreWrongUse() {
        Command.Ended format = verka.run("check", "--format", "xml");
        assertEquals(2, format.exitCode(), format.all());
        assertTrue(format.err().contains("xml"), format.err());
        Command.Ended failOn = verka.run("check", "--fail-on", "all");
        assertEquals(2, failOn.exitCode(), failOn.all());
        assertTrue(failOn.err().contains("all"), failOn.err());
    }

    /** The text at the place of a result, which its lines and its offsets agree about. */
    private String covered(JsonNode result) throws IOException {
        JsonNode place = result.at("/locations/0/physicalLocation");
        Path file = Path.of(folder.toUri().resolve(place.at("/artifactLocation/uri").asText()));
        JsonNode region = place.get("region");
        if (file.endsWith("bild.verka")) {
            return "";
        }
        String text = Files.readString(file);
        int start = region.get("charOffset").asInt();
        int end = start + region.get("charLength").asInt();
        assertEquals(start, offset(text, region.get("startLine"), region.get("startColumn")));
        assertEquals(end, offset(text, region.get("endLine"), region.get("endColumn")));
        return text.substring(start, end);
    }

    private static int offset(String text, JsonNode line, JsonNode column) {
        int before =
                Stream.of(text.split("(?<=\n)"))
                        .limit(line.asInt() - 1)
                        .mapToInt(String::length)
                        .sum();
        return before + column.asInt() - 1;
    }

    private static JsonSchema schema() throws IOException {
        Path schema =
                Path.of(System.getProperty("verka.root"))
                        .resolve("releng/org.verka.house.tests/sarif/sarif-schema-2.1.0.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(JSON.readTree(schema.toFile()));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

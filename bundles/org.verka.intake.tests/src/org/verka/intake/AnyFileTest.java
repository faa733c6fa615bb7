package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.FormAnswer;
import org.verka.examples.Examples;
import org.verka.model.ColumnRole;
import org.verka.model.Instrument;
import org.verka.model.IntakeKind;

/** Whatever is written is read back, and whatever comes is answered. */
class AnyFileTest {

    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "UTF-8 marked",
                    "UTF-16LE marked",
                    "UTF-16BE marked",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "x-MacRoman");

    @TempDir Path project;

    @Test
    void readsBackWhatIsWrittenInAnySeparatorEncodingAndDecimalSign() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            char separator = ";,\t|".charAt(round % 4);
            char decimal = ",.".charAt(round / 4 % 2);
            String encoding = ENCODINGS.get(round % ENCODINGS.size());
            String about = separator + " " + decimal + " " + encoding + " seed " + seed;
            Written written = write(random, separator, decimal);
            Mapping mapping = mapping(written.headers());
            Files.write(project.resolve("f.csv"), encode(written.text(), encoding));
            FileRead reading = mapping.read(project);
            assertEquals(List.of(), Mapping.messages(reading), about);
            assertEquals(written.values(), values(reading), about);
        }
    }

    private record Written(String text, List<String> headers, List<String> values) {}

    private static Written write(Random random, char separator, char decimal) {
        String end = List.of("\r\n", "\n", "\r").get(random.nextInt(3));
        List<String> headers = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            headers.add(word(random) + " " + i);
        }
        List<String> line = new ArrayList<>(List.of("id", "när", "dag"));
        line.addAll(headers);
        StringBuilder text = new StringBuilder(line(line, separator, random)).append(end);
        List<String> values = new ArrayList<>();
        for (int row = 1 + random.nextInt(20); row > 0; row--) {
            String id = word(random) + row;
            line =
                    new ArrayList<>(
                            List.of(id, random.nextBoolean() ? "före" : "Efter", "1/4 2019"));
            for (int i = 0; i < headers.size(); i++) {
                BigDecimal value =
                        new BigDecimal(random.nextInt(2000) - 1000)
                                .movePointLeft(random.nextInt(3));
                boolean missing = random.nextInt(5) == 0;
                line.add(missing ? "" : value.toPlainString().replace('.', decimal));
                if (!missing) {
                    values.add(id + "/" + headers.get(i) + "=" + value);
                }
            }
            if (line.subList(3, line.size()).stream().anyMatch(c -> !c.isEmpty())) {
                text.append(line(line, separator, random)).append(end);
            }
        }
        if (values.isEmpty()) {
            return write(random, separator, decimal);
        }
        text.append(end.repeat(random.nextInt(3)));
        values.sort(null);
        return new Written(text.toString(), headers, values);
    }

    private static String line(List<String> cells, char separator, Random random) {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            boolean quoted =
                    cell.indexOf(separator) >= 0 || cell.contains("\"") || random.nextInt(6) == 0;
            written.add(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        return String.join(String.valueOf(separator), written);
    }

    private static String word(Random random) {
        String letters = "abcåäöÅÄÖé§–;,|\t\"'.x y";
        StringBuilder word = new StringBuilder("w");
        for (int i = random.nextInt(12); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.append("w").toString().replaceAll("\\s+", " ");
    }

    private static byte[] encode(String text, String encoding) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String marked = encoding.endsWith(" marked") ? "\uFEFF" : "";
        Charset charset = Charset.forName(encoding.replace(" marked", ""));
        bytes.write((marked + text).getBytes(charset));
        return bytes.toByteArray();
    }

    private static Mapping mapping(List<String> headers) {
        Instrument any = Mapping.instrument("Any");
        Mapping mapping =
                new Mapping(IntakeKind.FORM, "f.csv")
                        .form(any)
                        .site("Here", null)
                        .here()
                        .column("id", ColumnRole.SUBJECT)
                        .column("när", ColumnRole.OCCASION)
                        .column("dag", ColumnRole.DATE);
        for (String header : headers) {
            mapping.scale(header, Mapping.scale(any, header, null, null, null));
        }
        return mapping;
    }

    private static List<String> values(FileRead reading) {
        List<String> values = new ArrayList<>();
        for (var fact : reading.facts()) {
            FormAnswer form = (FormAnswer) fact;
            assertEquals(LocalDate.of(2019, 4, 1), form.date());
            form.scores().forEach((s, v) -> values.add(form.subject() + "/" + s + "=" + v));
        }
        values.sort(null);
        return values;
    }

    @Test
    void answersToAnyBytesWithoutFailing() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Examples.copyTo("samordnat-stod", project);
        List<Mapping> mappings =
                List.of(
                        CaseTest.climateTyreso(),
                        CaseTest.climateSandviken(),
                        CaseTest.sdq("sandviken"),
                        CaseTest.asi("tyreso"),
                        CaseTest.cases());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    for (int round = 0; round < 3000; round++) {
                        Mapping mapping = mappings.get(round % mappings.size());
                        Path file = project.resolve(mapping.intake.getFile());
                        byte[] sound = Files.readAllBytes(file);
                        try {
                            Files.write(file, mutated(sound, random));
                            assertAnswers(mapping, "seed " + seed + " round " + round);
                        } finally {
                            Files.write(file, sound);
                        }
                    }
                });
    }

    private void assertAnswers(Mapping mapping, String about) {
        FileRead reading = mapping.read(project);
        for (Problem problem : reading.problems()) {
            assertTrue(problem.message(Locale.of("sv")).startsWith(reading.path()), about);
            assertTrue(problem.message(Locale.ENGLISH).length() > 20, about);
        }
        long keys = reading.facts().stream().map(f -> f.key()).distinct().count();
        assertEquals(reading.facts().size(), keys, about);
        assertTrue(reading.isSound() || !reading.problems().isEmpty(), about);
    }

    /** Random bytes, or a real file with bytes changed, cut out, doubled or put in. */
    private static byte[] mutated(byte[] sound, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            return bytes;
        }
        byte[] bytes = sound;
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(40));
            byte[] head = Arrays.copyOf(bytes, from);
            byte[] tail = Arrays.copyOfRange(bytes, random.nextBoolean() ? from : to, bytes.length);
            byte[] between = between(random, bytes, from, to);
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            joined.writeBytes(head);
            joined.writeBytes(between);
            joined.writeBytes(tail);
            bytes = joined.toByteArray();
        }
        return bytes;
    }

    private static byte[] between(Random random, byte[] bytes, int from, int to) {
        return switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOfRange(bytes, from, to);
            case 2 ->
                    List.of(";", "\"", "\n", "\t", ",", "", "-", "9", "\r", "\uFEFF", "å", "\0")
                            .get(random.nextInt(12))
                            .getBytes(StandardCharsets.UTF_8);
            default -> {
                byte[] some = new byte[random.nextInt(5)];
                random.nextBytes(some);
                yield some;
            }
        };
    }
}

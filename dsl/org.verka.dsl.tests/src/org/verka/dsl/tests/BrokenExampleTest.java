package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.validation.RuleCatalogue;

/**
 * The example project, open in an editor, with one rule broken in it at a time: that is found, at
 * its place, and nothing else; and nothing is left of it when the change is undone.
 */
class BrokenExampleTest {

    @TempDir private static Path folder;

    private static Map<String, String> sound;
    private static ServedFolder served;

    @BeforeAll
    static void openTheExample() throws Exception {
        sound = new TreeMap<>();
        served = new ServedFolder(folder, Locale.of("sv"));
        for (Path theory : Example.theories()) {
            String name = theory.getFileName().toString();
            sound.put(name, Files.readString(theory));
            served.write(name, sound.get(name));
        }
        served.start();
        for (String name : sound.keySet()) {
            served.open(name);
        }
    }

    @AfterAll
    static void close() {
        served.close();
    }

    static List<BrokenExample> examples() throws IOException {
        return BrokenExample.all();
    }

    @Test
    void theExampleIsSound() {
        assertEquals(List.of(), found(sound));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBrokenExampleShowsThatAndNothingElseUntilItIsMended(BrokenExample broken)
            throws Exception {
        BrokenExample.Marked marked = broken.in(sound);
        write(marked.texts());
        assertEquals(List.of(broken.code() + " " + marked.place()), found(marked.texts()));
        write(sound);
        assertEquals(List.of(), found(sound));
    }

    @Test
    void everyRuleIsBrokenBySomeExampleButForThoseThatNeedEvidence() throws IOException {
        Set<String> codes =
                new RuleCatalogue(Locale.ENGLISH)
                        .all().stream()
                                .filter(rule -> rule.code().startsWith("V"))
                                .filter(rule -> !rule.needsEvidence())
                                .map(RuleCatalogue.Entry::code)
                                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                codes,
                examples().stream()
                        .map(BrokenExample::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void write(Map<String, String> texts) throws Exception {
        for (var text : texts.entrySet()) {
            if (!served.texts().get(text.getKey()).equals(text.getValue())) {
                served.changeAndGoOn(text.getKey(), text.getValue());
            }
        }
        served.settle();
    }

    private static List<String> found(Map<String, String> texts) {
        List<String> found = new ArrayList<>();
        served.findings()
                .forEach((file, findings) -> {
                    for (Diagnostic finding : findings) {
                        String place = place(file, texts.get(file), finding);
                        found.add(finding.getCode().getLeft() + " " + place);
                    }
                });
        return found;
    }

    private static String place(String file, String text, Diagnostic finding) {
        Position start = finding.getRange().getStart();
        Position end = finding.getRange().getEnd();
        String line = text.split("\n")[start.getLine()];
        return "%s:%d:%d %s"
                .formatted(
                        file,
                        start.getLine() + 1,
                        start.getCharacter() + 1,
                        line.substring(start.getCharacter(), end.getCharacter()));
    }
}

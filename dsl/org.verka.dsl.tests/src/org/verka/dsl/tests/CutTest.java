package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.Library;
import org.verka.model.ModelPackage;

/**
 * Every text of the house, cut off before each of its words, as it is while somebody writes it.
 * Reading and showing are tried at every word. Checking and proposing take longer: where only words
 * of the language are proposed, they are tried once for each place in the grammar with what it
 * stands in, since the same is proposed there again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutTest {

    /** What only says when or which, and nothing without the rest of its line. */
    private static final Set<EClass> VALUES =
            Set.of(
                    ModelPackage.Literals.FREQUENCY,
                    ModelPackage.Literals.FOLLOW_UP_EVENT,
                    ModelPackage.Literals.ITEM_RANGE);

    /** This one was translated, and a unit stays as it was written. */
    private static final Map<String, Set<String>> UNPROPOSED =
            Map.of("coordinated-support", Set.of("dagar", "intervjuer"));

    private final Set<List<Object>> tried = new HashSet<>();
    private HalfWritten swedish;
    private HalfWritten english;

    @BeforeAll
    void openAFile() throws Exception {
        swedish = new HalfWritten(Locale.of("sv"));
        english = new HalfWritten(Locale.ENGLISH);
    }

    static List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : Example.theories()) {
            texts.add(file.getFileName().toString());
        }
        texts.addAll(List.of("coordinated-support", "elements", "elements_en"));
        for (URI file : Library.addresses()) {
            texts.add(file.toString());
        }
        return texts;
    }

    private static String read(String name) throws Exception {
        if (name.endsWith(".verka") && !name.contains(":")) {
            return Files.readString(Example.folder().resolve(name));
        }
        try (InputStream in =
                name.contains(":")
                        ? Library.open(URI.createURI(name))
                        : CutTest.class.getResourceAsStream(name + ".verka")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cutOffBeforeAnyWordATextIsReadAndShownAndCheckedAndProposalsGoOnWithIt(String name)
            throws Exception {
        String text = read(name);
        HalfWritten file =
                Set.of("coordinated-support", "elements_en").contains(name) ? english : swedish;
        file.write(text);
        TreeMap<Integer, Set<Long>> whole = partsByEnd(file);
        List<String> missed = new ArrayList<>();
        try (Failures failures = new Failures()) {
            for (CutWord word : CutWord.of(file.file())) {
                String before = text.substring(0, word.start());
                file.write(before);
                assertEquals(before, file.file().getParseResult().getRootNode().getText());
                missed.addAll(lost(whole.headMap(word.start(), true), file, word.start()));
                file.show();
                if (tried.add(word.place()) || word.isName()) {
                    file.check();
                    if (!UNPROPOSED.getOrDefault(name, Set.of()).contains(word.fitting())) {
                        missed.addAll(unproposed(word, file, before));
                    }
                }
                if (!failures.seen().isEmpty()) {
                    missed.add("after " + end(before) + ": " + failures.seen());
                    break;
                }
            }
        }
        assertEquals("", String.join("\n", missed));
    }

    private static List<String> lost(
            Map<Integer, Set<Long>> written, HalfWritten file, int offset) {
        Set<Long> now = new HashSet<>();
        partsByEnd(file).values().forEach(now::addAll);
        return written.values().stream()
                .flatMap(Set::stream)
                .filter(part -> !now.contains(part))
                .map(part -> described(part) + " lost when cut at " + offset)
                .toList();
    }

    private static List<String> unproposed(CutWord word, HalfWritten file, String before) {
        List<String> proposals = file.proposals();
        boolean proposed =
                proposals.stream()
                        .anyMatch(p ->
                                p.equals(word.fitting())
                                        || !word.isName() && p.startsWith(word.fitting() + " "));
        return word.fitting().isEmpty() || proposed
                ? List.of()
                : List.of(word.fitting() + " after " + end(before) + ", but " + proposals);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 40)).replace('\n', ' ');
    }

    /** What the model holds, by the offset where it ends in the text. */
    private static TreeMap<Integer, Set<Long>> partsByEnd(HalfWritten file) {
        TreeMap<Integer, Set<Long>> parts = new TreeMap<>();
        file.file()
                .getAllContents()
                .forEachRemaining(part -> {
                    if (!VALUES.contains(part.eClass())) {
                        ICompositeNode node = NodeModelUtils.getNode(part);
                        parts.computeIfAbsent(node.getEndOffset(), end -> new HashSet<>(2))
                                .add(
                                        (long) part.eClass().getClassifierID() << 32
                                                | node.getOffset());
                    }
                });
        return parts;
    }

    private static String described(long part) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c.getClassifierID() == part >> 32)
                .map(c -> c.getName() + " at " + (int) part)
                .findFirst()
                .orElseThrow();
    }
}

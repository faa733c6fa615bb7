package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.formatting.TheoryFormatter;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.VerkaIdeSetup;

/**
 * Reads, checks and formats damaged texts for a while. How long is said in seconds by the
 * environment variable VERKA_FUZZ_SECONDS; without it, it takes less than a minute and damages the
 * same texts each time. A text that makes it fail is kept, and VERKA_FUZZ_SEED with the number in
 * the message tries that one again.
 */
class FuzzTest {

    private static final Injector LANGUAGE =
            new VerkaIdeSetup(Locale.of("sv"), LiveFigures.none())
                    .createInjectorAndDoEMFRegistration();
    private static final int SHARES = 2;

    /** What a text may take, in seconds of the processor's time. */
    private static final double PATIENCE = 2;

    private final List<String> seeds = new ArrayList<>();
    private XtextResource resource;

    @BeforeEach
    void openAFile() throws Exception {
        for (Path file : Example.theories()) {
            seeds.add(Files.readString(file));
        }
        for (String name : List.of("coordinated-support", "elements", "elements_en")) {
            try (var text = getClass().getResourceAsStream(name + ".verka")) {
                seeds.add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
        resource = (XtextResource) resources.createResource(URI.createFileURI("/trasig.verka"));
        resource.load(new LazyStringInputStream("", "UTF-8"), Map.of());
    }

    @Test
    void damagedTextsAreReadAndCheckedInTimeAndWithoutAFailure() throws Exception {
        try (Failures failures = new Failures()) {
            FuzzRun.share(SHARES)
                    .forEachSeed(seed -> {
                        Mutations mutations = new Mutations(seed);
                        int which = mutations.random().nextInt(seeds.size());
                        read(mutations.of(seeds.get(which)), seed);
                        assertEquals(List.of(), failures.seen());
                    });
        }
    }

    @Test
    void formattingADamagedTextLosesNothing() throws Exception {
        TheoryFormatter formatter = LANGUAGE.getInstance(TheoryFormatter.class);
        FuzzRun.share(SHARES)
                .forEachSeed(seed -> {
                    Mutations mutations = new Mutations(seed);
                    int which = mutations.random().nextInt(seeds.size());
                    String text = mutations.of(seeds.get(which));
                    FuzzRun.keepIfItFails(
                            text,
                            seed,
                            () ->
                                    assertEquals(
                                            withoutSpaces(text),
                                            withoutSpaces(formatter.format(text))));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ ", "( ", "} ", "räknas ( ", "aktivitet A { ", "\"", "/* ", "a "})
    void tensOfThousandsOfTheSameAreReadInTime(String word) {
        String before = "programteori P { aktivitet A {\n instrument I { skala S räknas ";
        String many = word.repeat(100_000 / word.strip().split(" ").length);
        long start = processorTime();
        parse(before + many);
        parse(before + many.replace(' ', '\n'));
        double seconds = (processorTime() - start) / 1e9;
        assertTrue(seconds < 10, "It took " + seconds + " s");
    }

    private void read(String text, long seed) {
        FuzzRun.keepIfItFails(
                text,
                seed,
                () -> {
                    long start = processorTime();
                    parse(text);
                    LANGUAGE.getInstance(IResourceValidator.class)
                            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
                    LANGUAGE.getInstance(HierarchicalDocumentSymbolService.class)
                            .getSymbols(resource, CancelIndicator.NullImpl);
                    double seconds = (processorTime() - start) / 1e9;
                    assertTrue(seconds < PATIENCE, "It took " + seconds + " s");
                    StringBuilder leaves = new StringBuilder();
                    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
                        leaves.append(leaf.getText());
                    }
                    assertEquals(text, leaves.toString());
                });
    }

    private void parse(String text) {
        try {
            resource.reparse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\uFEFF]+", "");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

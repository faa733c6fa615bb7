package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.formatting.TheoryFormatter;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.VerkaIdeSetup;

/**
 * Reads, checks and formats damaged texts for a while, and damages those again in which something
 * new happened. How long is said in seconds by the environment variable VERKA_FUZZ_SECONDS; without
 * it, it takes less than a minute and begins with the same texts each time. A text that makes it
 * fail is kept, and VERKA_FUZZ_TEXT with its file name tries that one again.
 */
class FuzzTest {

    private static final Injector LANGUAGE =
            new VerkaIdeSetup(Locale.of("sv"), LiveFigures.none())
                    .createInjectorAndDoEMFRegistration();

    /** The parser, the formatter and the server. */
    static final int SHARES = 3;

    /** What a text may take, in seconds of the processor's time. */
    private static final double PATIENCE = 2;

    private Corpus texts;
    private XtextResource resource;

    @BeforeEach
    void openAFile() throws Exception {
        List<String> seeds = new ArrayList<>();
        for (Path file : Example.theories()) {
            seeds.add(Files.readString(file));
        }
        for (String name : List.of("coordinated-support", "elements", "elements_en")) {
            try (var text = getClass().getResourceAsStream(name + ".verka")) {
                seeds.add(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        texts = new Corpus(seeds);
        XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
        resource = (XtextResource) resources.createResource(URI.createFileURI("/trasig.verka"));
        resource.load(new LazyStringInputStream("", "UTF-8"), Map.of());
    }

    @Test
    void damagedTextsAreReadAndCheckedInTimeAndWithoutAFailure() throws Exception {
        try (Failures failures = new Failures()) {
            FuzzRun.share(SHARES)
                    .forEachText(
                            texts,
                            (text, random) -> {
                                List<Issue> found = read(text);
                                texts.saw(text, resource.getParseResult(), found, random);
                                assertEquals(List.of(), failures.seen());
                            });
        }
    }

    @Test
    void formattingADamagedTextLosesNothingAndASoundOneMeansTheSame() throws Exception {
        TheoryFormatter formatter = LANGUAGE.getInstance(TheoryFormatter.class);
        FuzzRun.share(SHARES)
                .forEachText(
                        texts,
                        (text, random) -> {
                            long start = processorTime();
                            String formatted = formatter.format(text);
                            double seconds = (processorTime() - start) / 1e9;
                            assertTrue(seconds < PATIENCE, "It took " + seconds + " s");
                            assertEquals(withoutSpaces(text), withoutSpaces(formatted));
                            IParseResult before = parsed(text);
                            if (!before.hasSyntaxErrors()) {
                                EObject after = parsed(formatted).getRootASTElement();
                                assertTrue(EcoreUtil.equals(before.getRootASTElement(), after));
                                assertEquals(formatted, formatter.format(formatted));
                            }
                            texts.saw(text, before, List.of(), random);
                        });
    }

    private static IParseResult parsed(String text) {
        return LANGUAGE.getInstance(IParser.class).parse(new StringReader(text));
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

    private List<Issue> read(String text) {
        long start = processorTime();
        parse(text);
        List<Issue> found =
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
        return found;
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

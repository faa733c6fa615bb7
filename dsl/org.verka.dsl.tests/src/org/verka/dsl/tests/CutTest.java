package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.Library;
import org.verka.dsl.ide.VerkaIdeSetup;
import org.verka.model.ModelPackage;

/** Every text of the house, cut off after each of its words, as it is while somebody writes it. */
class CutTest {

    private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_]+|\\S");
    private static final Injector LANGUAGE =
            new VerkaIdeSetup(Locale.of("sv"), (file, name) -> Optional.empty())
                    .createInjectorAndDoEMFRegistration();

    /** Checking and proposing take longer than reading: they are done after one word in so many. */
    private static final int CHECKED = 5;

    private static final int PROPOSED = 11;

    /** What only says when or which, and nothing without the rest of its line. */
    private static final Set<EClass> VALUES =
            Set.of(
                    ModelPackage.Literals.FREQUENCY,
                    ModelPackage.Literals.FOLLOW_UP_EVENT,
                    ModelPackage.Literals.ITEM_RANGE);

    private final Failures failures = new Failures();
    private XtextResource resource;

    static Stream<Path> texts() throws Exception {
        List<Path> texts = new ArrayList<>(Example.theories());
        for (String name : List.of("coordinated-support", "elements", "elements_en")) {
            texts.add(copied(name + ".verka", CutTest.class.getResourceAsStream(name + ".verka")));
        }
        return texts.stream();
    }

    private static Path copied(String name, InputStream text) throws Exception {
        Path file = Files.createTempDirectory("texts").resolve(name);
        try (text) {
            Files.copy(text, file);
        }
        return file;
    }

    @BeforeEach
    void openAnEmptyFileBesideTheLibrary() throws Exception {
        XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
        Library.in(resources);
        ProjectDescription project = new ProjectDescription();
        project.setName("texts");
        project.attachToEmfObject(resources);
        new ChunkedResourceDescriptions(
                Map.of("texts", new ResourceDescriptionsData(List.of())), resources);
        URI address = URI.createFileURI("/halv.verka");
        resource = (XtextResource) resources.createResource(address);
        resource.load(new LazyStringInputStream("", "UTF-8"), Map.of());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsWrittenBeforeTheCutIsInTheModel(Path file) throws Exception {
        String text = Files.readString(file);
        resource.reparse(text);
        TreeMap<Integer, Set<String>> whole = byEnd();
        Matcher words = WORD.matcher(text);
        Set<String> lost = new TreeSet<>();
        while (words.find()) {
            resource.reparse(text.substring(0, words.end()));
            Set<String> now = new TreeSet<>();
            byEnd().values().forEach(now::addAll);
            whole.headMap(words.end(), true).values().stream()
                    .flatMap(Set::stream)
                    .filter(part -> !now.contains(part))
                    .forEach(part -> lost.add(part + " cut at " + words.end()));
            assertEquals(
                    text.substring(0, words.end()),
                    resource.getParseResult().getRootNode().getText());
        }
        assertEquals(Set.of(), lost);
    }

    /** What the model holds, by the offset where it ends in the text. */
    private TreeMap<Integer, Set<String>> byEnd() {
        TreeMap<Integer, Set<String>> parts = new TreeMap<>();
        resource.getAllContents()
                .forEachRemaining(part -> {
                    if (VALUES.contains(part.eClass())) {
                        return;
                    }
                    ICompositeNode node = NodeModelUtils.getNode(part);
                    parts.computeIfAbsent(node.getEndOffset(), end -> new TreeSet<>())
                            .add(part.eClass().getName() + " at " + node.getOffset());
                });
        return parts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theRulesTheOutlineAndTheProposalsWork(Path file) throws Exception {
        String text = Files.readString(file);
        Matcher words = WORD.matcher(text);
        IResourceValidator rules = LANGUAGE.getInstance(IResourceValidator.class);
        HierarchicalDocumentSymbolService outline =
                LANGUAGE.getInstance(HierarchicalDocumentSymbolService.class);
        try (failures) {
            for (int count = 0; words.find(); count++) {
                if (count % CHECKED == 0 || count % PROPOSED == 0) {
                    resource.reparse(text.substring(0, words.end()));
                }
                if (count % CHECKED == 0) {
                    rules.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
                    assertTrue(outline.getSymbols(resource, CancelIndicator.NullImpl).size() <= 30);
                }
                if (count % PROPOSED == 0) {
                    String before = text.substring(0, words.end()) + " ";
                    propose(before);
                }
            }
            assertEquals(List.of(), failures.seen());
        }
    }

    private void propose(String text) throws Exception {
        resource.reparse(text);
        CompletionParams asked =
                new CompletionParams(
                        new TextDocumentIdentifier(resource.getURI().toString()), end(text));
        LANGUAGE.getInstance(ContentAssistService.class)
                .createCompletionList(
                        new Document(1, text), resource, asked, CancelIndicator.NullImpl);
    }

    private static Position end(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n') - 1);
    }
}

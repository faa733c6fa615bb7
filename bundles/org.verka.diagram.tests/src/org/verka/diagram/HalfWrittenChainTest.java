package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evidence.Evidence;
import org.verka.model.Document;
import org.verka.model.Paths;
import org.verka.model.Programme;

/** The results chain while its theory is being written: cut off before each of its words. */
class HalfWrittenChainTest {

    private final Injector language =
            new VerkaStandaloneSetup(Locale.of("sv")).createInjectorAndDoEMFRegistration();
    private static final Evidence NONE = Evidence.none();
    private static final Options TODAY = Options.shared(LocalDate.of(2026, 1, 1));

    private final Evaluator evaluator = new Evaluator();
    private final ResultsChain chain = new ResultsChain(new Typeface(), Locale.of("sv"));
    private final Set<List<String>> drawn = new HashSet<>();

    static Stream<Path> theories() {
        return Stream.of(
                file("bundles/org.verka.examples/projects/samordnat-stod/samordnat-stod.verka"),
                file("dsl/org.verka.dsl.tests/src/org/verka/dsl/tests/coordinated-support.verka"),
                file("dsl/org.verka.dsl.tests/src/org/verka/dsl/tests/elements.verka"),
                file("dsl/org.verka.dsl.tests/src/org/verka/dsl/tests/elements_en.verka"));
    }

    private static Path file(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve(name))) {
            at = at.getParent();
        }
        return at.resolve(name);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void showsWhatIsWrittenSoFar(Path theory) throws Exception {
        XtextResourceSet files = language.getInstance(XtextResourceSet.class);
        XtextResource file = (XtextResource) files.createResource(URI.createFileURI("/halv.verka"));
        String text = Files.readString(theory);
        file.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
        int[] words =
                Stream.of(file.getParseResult().getRootNode().getLeafNodes())
                        .flatMap(HalfWrittenChainTest::stream)
                        .filter(leaf -> !leaf.isHidden())
                        .mapToInt(ILeafNode::getOffset)
                        .toArray();
        for (int word : words) {
            file.reparse(text.substring(0, word));
            EcoreUtil.resolveAll(file);
            for (var part : ((Document) file.getContents().get(0)).getElements()) {
                if (part instanceof Programme programme) {
                    draw(programme);
                }
            }
        }
        assertFalse(drawn.isEmpty());
    }

    private static Stream<ILeafNode> stream(Iterable<ILeafNode> leaves) {
        Stream.Builder<ILeafNode> all = Stream.builder();
        leaves.forEach(all);
        return all.build();
    }

    /** Draws a chain unless the same was drawn before. */
    private void draw(Programme programme) {
        List<String> parts =
                Stream.concat(
                                new Paths(programme)
                                        .causes().stream()
                                                .map(c ->
                                                        c.eClass().getName()
                                                                + new Words(Locale.of("sv"))
                                                                        .name(c)),
                                new Paths(programme)
                                        .links().stream()
                                                .map(l ->
                                                        l.from().getName()
                                                                + " > "
                                                                + (l.link().getTarget() == null
                                                                        ? ""
                                                                        : l.link()
                                                                                .getTarget()
                                                                                .getName())))
                        .toList();
        if (drawn.add(parts)) {
            chain.draw(programme);
            chain.draw(programme, new ChainEvidence(evaluator.evaluate(programme, NONE, TODAY)));
            assertEquals(
                    new Paths(programme).causes().size(), chain.layout(programme).boxes().size());
        }
    }
}

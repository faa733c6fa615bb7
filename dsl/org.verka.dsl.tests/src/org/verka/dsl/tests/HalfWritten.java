package org.verka.dsl.tests;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.verka.dsl.Library;
import org.verka.dsl.formatting.TheoryFormatter;
import org.verka.dsl.ide.LiveFigures;
import org.verka.dsl.ide.VerkaIdeSetup;

/** A file beside the library that somebody writes in, with all that an editor asks of it. */
final class HalfWritten {

    private final XtextResource file;
    private final IResourceValidator rules;
    private final HierarchicalDocumentSymbolService outline;
    private final IFoldingRangeProvider folds;
    private final ISemanticHighlightingCalculator colours;
    private final ContentAssistService proposals;
    private final TheoryFormatter formatter;
    private String text = "";

    HalfWritten(Locale reader) throws Exception {
        Injector language =
                new VerkaIdeSetup(reader, LiveFigures.none()).createInjectorAndDoEMFRegistration();
        rules = language.getInstance(IResourceValidator.class);
        outline = language.getInstance(HierarchicalDocumentSymbolService.class);
        folds = language.getInstance(IFoldingRangeProvider.class);
        colours = language.getInstance(ISemanticHighlightingCalculator.class);
        proposals = language.getInstance(ContentAssistService.class);
        formatter = language.getInstance(TheoryFormatter.class);
        XtextResourceSet files = language.getInstance(XtextResourceSet.class);
        Library.in(files);
        ProjectDescription project = new ProjectDescription();
        project.setName("texts");
        project.attachToEmfObject(files);
        new ChunkedResourceDescriptions(
                Map.of("texts", new ResourceDescriptionsData(List.of())), files);
        file = (XtextResource) files.createResource(URI.createFileURI("/halv.verka"));
        file.load(new LazyStringInputStream("", "UTF-8"), Map.of());
    }

    void write(String text) throws Exception {
        this.text = text;
        file.reparse(text);
    }

    XtextResource file() {
        return file;
    }

    void check() {
        rules.validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** Outline, folding and colours; what each of them holds. */
    List<Integer> show() {
        List<Integer> coloured = new ArrayList<>();
        colours.provideHighlightingFor(
                file, (offset, length, styles) -> coloured.add(offset), CancelIndicator.NullImpl);
        return List.of(
                outline.getSymbols(file, CancelIndicator.NullImpl).size(),
                folds.getFoldingRanges(file, CancelIndicator.NullImpl).size(),
                coloured.size());
    }

    String formatted() {
        return formatter.format(text);
    }

    /** What is proposed at the end of what is written, as it would be written. */
    List<String> proposals() {
        CompletionParams asked =
                new CompletionParams(
                        new TextDocumentIdentifier(file.getURI().toString()),
                        Session.position(text, text.length()));
        return proposals
                .createCompletionList(new Document(1, text), file, asked, CancelIndicator.NullImpl)
                .getItems()
                .stream()
                .map(HalfWritten::written)
                .toList();
    }

    private static String written(CompletionItem proposal) {
        return proposal.getTextEdit().getLeft().getNewText();
    }
}

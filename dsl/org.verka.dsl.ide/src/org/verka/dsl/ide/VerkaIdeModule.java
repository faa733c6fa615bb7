package org.verka.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.verka.dsl.KnownEvidence;
import org.verka.dsl.ide.fixes.QuickFixes;
import org.verka.dsl.ide.rename.Renaming;

/** What an editor asks of the language: proposals, outline, facts under the pointer, figures. */
public class VerkaIdeModule extends AbstractVerkaIdeModule {

    private final LiveFigures figures;

    /** Creates a module that gets figures from {@code figures}. */
    public VerkaIdeModule(LiveFigures figures) {
        this.figures = figures;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(LiveFigures.class).toInstance(figures);
    }

    /** What was collected, for the rules that need it. */
    public KnownEvidence bindKnownEvidence() {
        return file ->
                file.isFile()
                        ? figures.collected(Path.of(file.toFileString()).toUri())
                        : Optional.empty();
    }

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST))
                .to(ProposalLexer.class);
    }

    /** Proposals in the language of the text. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return Proposals.class;
    }

    /** Where the caret is, worked out in time. */
    public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
        return Followers.class;
    }

    /** Proposed names with the labels of what they stand for. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return NameProposals.class;
    }

    /** Facts under the pointer. */
    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return Facts.class;
    }

    /** What things are called in the outline. */
    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return OutlineNames.class;
    }

    /** What stands after the names in the outline. */
    public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return OutlineDetails.class;
    }

    /** Which sign things have in the outline. */
    public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return OutlineKinds.class;
    }

    /** Figures beside lines. */
    public Class<? extends ICodeLensService> bindICodeLensService() {
        return FigureLenses.class;
    }

    /** One layout for all theories. */
    public Class<? extends FormattingService> bindFormattingService() {
        return Formatting.class;
    }

    /** Ways to mend findings. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return QuickFixes.class;
    }

    /** Colours by meaning. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return Colours.class;
    }

    /** Finding things by name in all files. */
    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return Symbols.class;
    }

    /** Proposals of several lines, and places to fill in. */
    public Class<? extends ContentAssistService> bindContentAssistService() {
        return Completion.class;
    }

    /** What the editor at the other end can do. */
    public Class<? extends ICapabilitiesContributor> bindICapabilitiesContributor() {
        return ClientAbilities.class;
    }

    /** What is meant where the caret is, in half-written theories too. */
    public Class<? extends EObjectAtOffsetHelper> bindEObjectAtOffsetHelper() {
        return MeantAtPlace.class;
    }

    /** Renaming that works in half-written theories. */
    public Class<? extends IRenameService2> bindIRenameService2() {
        return Renaming.class;
    }

    /** Folding of blocks and comments. */
    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return Folds.class;
    }
}

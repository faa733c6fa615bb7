package org.verka.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Replacement;

/**
 * Ways to mend the findings that the editor asks about. What is wrong is read anew from the theory
 * at the finding's place, so that nothing but the code and the place of a finding is needed.
 */
public final class QuickFixes implements ICodeActionService2 {

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final Names names;
    private final Keywords keywords;
    private final IParser parser;

    @Inject
    QuickFixes(
            Catalogue catalogue, Phrases phrases, Names names, Keywords keywords, IParser parser) {
        this.parser = parser;
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.names = names;
        this.keywords = keywords;
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        CodeActionContext asked = options.getCodeActionParams().getContext();
        if (!wantsQuickFixes(asked)) {
            return List.of();
        }
        ILanguageServerAccess server = options.getLanguageServerAccess();
        boolean versioned = takesDocumentChanges(server.getInitializeParams());
        return server.doSyncRead(
                options.getURI(),
                read ->
                        read.getResource() instanceof XtextResource resource
                                ? actions(
                                        nearestFirst(options.getCodeActionParams()),
                                        resource.getParseResult(),
                                        new Trials(
                                                parser,
                                                resource.getParseResult().getRootNode(),
                                                options.getCancelIndicator()),
                                        new Target(options.getURI(), read.getDocument(), versioned))
                                : List.of());
    }

    /**
     * The file that is mended.
     *
     * @param versioned whether the editor wants to know for which version changes are meant
     */
    private record Target(String uri, Document document, boolean versioned) {}

    private List<Either<Command, CodeAction>> actions(
            List<Diagnostic> findings, IParseResult parsed, Trials trials, Target target) {
        return findings.stream()
                .flatMap(finding ->
                        place(finding, parsed, target.document()).stream()
                                .flatMap(place -> mend(finding, place, trials, target)))
                .toList();
    }

    /** Those on the lines that were asked about before the rest. */
    private static List<Diagnostic> nearestFirst(CodeActionParams asked) {
        int line = asked.getRange().getStart().getLine();
        return asked.getContext().getDiagnostics().stream()
                .sorted(
                        Comparator.comparingInt(
                                f -> Math.abs(f.getRange().getStart().getLine() - line)))
                .toList();
    }

    private static boolean wantsQuickFixes(CodeActionContext asked) {
        List<String> only = asked.getOnly();
        return only == null
                || only.stream()
                        .anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
    }

    private Optional<Place> place(Diagnostic finding, IParseResult parsed, Document document) {
        if (finding.getCode() == null || !finding.getCode().isLeft()) {
            return Optional.empty();
        }
        return offset(document, finding.getRange().getStart())
                .map(offset ->
                        new Place(
                                finding.getCode().getLeft(),
                                parsed,
                                offset,
                                keywords.languageOf(parsed.getRootNode(), phrases.reader()),
                                phrases,
                                names));
    }

    /** The character at a position; empty when the text has become shorter since it was found. */
    private static Optional<Integer> offset(Document document, Position position) {
        if (position.getLine() >= document.getLineCount()) {
            return Optional.empty();
        }
        int lineStart = document.getOffSet(new Position(position.getLine(), 0));
        int offset = lineStart + position.getCharacter();
        return offset <= document.getContents().length() ? Optional.of(offset) : Optional.empty();
    }

    private Stream<Either<Command, CodeAction>> mend(
            Diagnostic finding, Place place, Trials trials, Target target) {
        Map<String, Proposal> byTitle = new LinkedHashMap<>();
        catalogue
                .fixes(place.code())
                .flatMap(fix -> fix.proposals(place))
                .filter(trials::keepsReadable)
                .forEach(proposal -> byTitle.putIfAbsent(proposal.title(), proposal));
        return byTitle.values().stream()
                .map(proposal -> Either.forRight(action(proposal, finding, target)));
    }

    private static CodeAction action(Proposal proposal, Diagnostic finding, Target target) {
        CodeAction action = new CodeAction(proposal.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(finding));
        action.setEdit(edit(proposal, target));
        return action;
    }

    private static WorkspaceEdit edit(Proposal proposal, Target target) {
        List<TextEdit> edits =
                proposal.changes().stream().map(change -> edit(change, target.document())).toList();
        if (!target.versioned()) {
            return new WorkspaceEdit(Map.of(target.uri(), edits));
        }
        TextDocumentEdit ofVersion =
                new TextDocumentEdit(
                        new VersionedTextDocumentIdentifier(
                                target.uri(), target.document().getVersion()),
                        edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
        return new WorkspaceEdit(List.of(Either.forLeft(ofVersion)));
    }

    private static TextEdit edit(Replacement change, Document document) {
        return new TextEdit(
                new Range(
                        document.getPosition(change.offset()),
                        document.getPosition(change.offset() + change.length())),
                change.text());
    }

    private static boolean takesDocumentChanges(InitializeParams client) {
        return Optional.ofNullable(client)
                .map(InitializeParams::getCapabilities)
                .map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges)
                .orElse(false);
    }
}

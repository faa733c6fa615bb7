package org.verka.workbench.editor.rename;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.editor.TheoryHandler;
import org.verka.workbench.editor.change.RefusedChange;
import org.verka.workbench.editor.change.ServerChange;
import org.verka.workbench.language.Positions;

/** Gives what the cursor is at another name, in every file of the project that uses it. */
public final class RenameHandler extends TheoryHandler {

    @Override
    protected void execute(ActiveTheory theory) {
        Position position = theory.position();
        PrepareRenameParams question =
                new PrepareRenameParams(theory.open().identifier(), position);
        theory.ask(
                server -> server.getTextDocumentService().prepareRename(question),
                answer ->
                        name(theory, answer)
                                .ifPresentOrElse(
                                        name -> askUser(theory, position, name),
                                        () ->
                                                Notice.show(
                                                        theory.shell(),
                                                        theory.texts(),
                                                        theory.texts().get("rename.noName"))));
    }

    private static Optional<String> name(
            ActiveTheory theory,
            Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer) {
        if (answer == null || answer.isThird()) {
            return Optional.empty();
        }
        Range range = answer.isFirst() ? answer.getFirst() : answer.getSecond().getRange();
        IDocument document = theory.open().document();
        IRegion region = Positions.toRegion(document, range);
        try {
            return Optional.of(document.get(region.getOffset(), region.getLength()))
                    .filter(name -> !name.isBlank());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a region of the document lies outside it", e);
        }
    }

    private static void askUser(ActiveTheory theory, Position position, String name) {
        RenameDialog dialog = new RenameDialog(theory.shell(), theory.texts(), name);
        if (dialog.open() != Window.OK || dialog.getValue().equals(name)) {
            return;
        }
        String wanted = dialog.getValue();
        RenameParams question = new RenameParams(theory.open().identifier(), position, wanted);
        theory.<WorkspaceEdit>ask(
                server -> server.getTextDocumentService().rename(question),
                change -> make(theory, name, wanted, change));
    }

    private static void make(
            ActiveTheory theory, String name, String wanted, WorkspaceEdit change) {
        try {
            String step = theory.texts().get("rename.step", name, wanted);
            Map<String, Integer> places =
                    change == null
                            ? Map.of()
                            : new ServerChange(step, theory.session()).make(change);
            int all = places.values().stream().mapToInt(Integer::intValue).sum();
            theory.say(theory.texts().get("rename.done", name, wanted, all, places.size()));
        } catch (RefusedChange e) {
            Notice.show(theory.shell(), theory.texts(), e.message(theory.texts()));
        } catch (CoreException e) {
            Notice.show(theory.shell(), theory.texts(), e);
        }
    }
}

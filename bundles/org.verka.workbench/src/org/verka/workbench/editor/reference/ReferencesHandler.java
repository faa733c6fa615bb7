package org.verka.workbench.editor.reference;

import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.editor.TheoryHandler;
import org.verka.workbench.editor.place.SourceLines;

/** Lists where the name at the cursor is given and used, in all files of the project. */
public final class ReferencesHandler extends TheoryHandler {

    @Override
    protected void execute(ActiveTheory theory) {
        ReferenceParams question =
                new ReferenceParams(
                        theory.open().identifier(), theory.position(), new ReferenceContext(true));
        theory.ask(
                server ->
                        server.getTextDocumentService()
                                .references(question)
                                .thenApply(places -> uses(theory, places)),
                uses -> show(theory, uses));
    }

    private static List<Use> uses(ActiveTheory theory, List<? extends Location> places) {
        SourceLines lines = new SourceLines(theory.session().documents());
        return places.stream().map(p -> new Use(p, lines.at(p))).distinct().sorted().toList();
    }

    private static void show(ActiveTheory theory, List<Use> uses) {
        if (uses.isEmpty()) {
            Notice.show(theory.shell(), theory.texts(), theory.texts().get("references.none"));
            return;
        }
        IWorkbenchPage page = theory.editor().getSite().getPage();
        try {
            ((ReferencesView) page.showView(ReferencesView.ID)).show(uses);
        } catch (PartInitException e) {
            Notice.show(theory.shell(), theory.texts(), e);
        }
    }
}

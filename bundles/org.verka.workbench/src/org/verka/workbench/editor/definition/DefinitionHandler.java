package org.verka.workbench.editor.definition;

import org.eclipse.lsp4j.DefinitionParams;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.editor.TheoryHandler;
import org.verka.workbench.editor.place.Places;

/** Goes to where the name at the cursor is defined, as soon as the server knows. */
public final class DefinitionHandler extends TheoryHandler {

    @Override
    protected void execute(ActiveTheory theory) {
        DefinitionParams question =
                new DefinitionParams(theory.open().identifier(), theory.position());
        theory.ask(
                server -> server.getTextDocumentService().definition(question),
                answer ->
                        DefinitionLinks.locations(answer).stream()
                                .findFirst()
                                .ifPresentOrElse(
                                        new Places(theory.editor().getSite().getPage())::show,
                                        () -> tellOfNone(theory)));
    }

    private static void tellOfNone(ActiveTheory theory) {
        Notice.show(theory.shell(), theory.texts(), theory.texts().get("definition.none"));
    }
}

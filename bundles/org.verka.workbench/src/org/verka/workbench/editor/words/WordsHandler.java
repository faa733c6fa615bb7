package org.verka.workbench.editor.words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.verka.dsl.TheoryTranslator;
import org.verka.dsl.words.Replacement;
import org.verka.dsl.words.Translation;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.editor.TheoryHandler;
import org.verka.workbench.editor.change.DocumentEdit;
import org.verka.workbench.editor.change.RefusedChange;
import org.verka.workbench.language.Positions;

/**
 * Writes a theory that is in Swedish words in English ones, and the other way round: one undo step,
 * not saved. Names, texts and comments stay as they are.
 */
public final class WordsHandler extends TheoryHandler {

    @Override
    protected void execute(ActiveTheory theory) {
        String text = theory.open().document().get();
        theory.ask(
                server -> CompletableFuture.supplyAsync(() -> translate(theory, text)),
                result -> show(theory, result));
    }

    private static Translation.Result translate(ActiveTheory theory, String text) {
        return new TheoryTranslator(theory.texts().locale()).translate(text, Optional.empty());
    }

    private static void show(ActiveTheory theory, Translation.Result result) {
        switch (result) {
            case Translation.Refused refused ->
                    Notice.show(
                            theory.shell(),
                            theory.texts(),
                            theory.texts()
                                    .get(
                                            "words.refused",
                                            refused.mistake().line(),
                                            refused.mistake().reason()));
            case Translation.Translated translated -> write(theory, translated);
        }
    }

    private static void write(ActiveTheory theory, Translation.Translated translated) {
        IDocument document = theory.open().document();
        List<TextEdit> edits =
                translated.replacements().stream().map(r -> edit(document, r)).toList();
        try {
            int places = new DocumentEdit(theory.editor(), document).apply(edits);
            theory.say(theory.texts().get("words.done", places));
            translated.mistakes().stream().findFirst().ifPresent(m -> tell(theory, translated, m));
        } catch (RefusedChange e) {
            Notice.show(theory.shell(), theory.texts(), e.message(theory.texts()));
        }
    }

    private static void tell(
            ActiveTheory theory, Translation.Translated translated, Translation.Mistake first) {
        int all = translated.mistakes().size();
        String said = theory.texts().get("words.left", all, first.line(), first.reason());
        Notice.show(theory.shell(), theory.texts(), said);
    }

    private static TextEdit edit(IDocument document, Replacement replacement) {
        try {
            int end = replacement.offset() + replacement.length();
            return new TextEdit(
                    new Range(
                            Positions.toPosition(document, replacement.offset()),
                            Positions.toPosition(document, end)),
                    replacement.text());
        } catch (BadLocationException e) {
            throw new IllegalStateException("a word of the text lies outside it", e);
        }
    }
}

package org.verka.workbench.judgement;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.verka.model.Achievement;
import org.verka.model.Certainty;

/** Keeps what has been written and not saved, also while Verka is closed. */
final class Drafts {

    private static final String AUTHOR = "author";

    private final IDialogSettings settings;

    Drafts(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The draft of something; empty when nothing is written of it. */
    Optional<Draft> of(String subject) {
        return Optional.ofNullable(settings.getSection(subject))
                .filter(kept -> kept.get("text") != null)
                .map(kept ->
                        new Draft(
                                kept.get("text"),
                                Achievement.valueOf(kept.get("rating")),
                                Certainty.valueOf(kept.get("certainty")),
                                kept.get(AUTHOR),
                                kept.get("day")));
    }

    /** Keeps a draft instead of the one before; a blank one is not kept. */
    void keep(String subject, Draft draft) {
        if (!draft.isWritten()) {
            drop(subject);
            return;
        }
        IDialogSettings kept =
                Optional.ofNullable(settings.getSection(subject))
                        .orElseGet(() -> settings.addNewSection(subject));
        kept.put("text", draft.text());
        kept.put("rating", draft.rating().name());
        kept.put("certainty", draft.certainty().name());
        kept.put(AUTHOR, draft.author());
        kept.put("day", draft.day());
    }

    void drop(String subject) {
        Optional.ofNullable(settings.getSection(subject))
                .ifPresent(kept -> kept.put("text", (String) null));
    }

    /** Who judged last; empty at first. */
    String author() {
        return Optional.ofNullable(settings.get(AUTHOR)).orElse("");
    }

    void author(String name) {
        settings.put(AUTHOR, name);
    }
}

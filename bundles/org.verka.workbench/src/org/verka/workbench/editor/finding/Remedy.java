package org.verka.workbench.editor.finding;

import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.editor.change.RefusedChange;
import org.verka.workbench.editor.change.ServerChange;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/** One thing to do about a finding: a change of one or several files, undone in one step. */
final class Remedy implements IMarkerResolution2 {

    private final String label;
    private final Optional<CodeAction> action;
    private final Optional<OpenText> text;
    private final LanguageSession session;
    private final Texts texts;

    Remedy(CodeAction action, OpenText text, LanguageSession session, Texts texts) {
        this(action.getTitle(), Optional.of(action), Optional.of(text), session, texts);
    }

    private Remedy(
            String label,
            Optional<CodeAction> action,
            Optional<OpenText> text,
            LanguageSession session,
            Texts texts) {
        this.label = label;
        this.action = action;
        this.text = text;
        this.session = session;
        this.texts = texts;
    }

    /** Says that the server has not answered yet, and does nothing. */
    static Remedy thinking(Texts texts) {
        return new Remedy(
                texts.get("remedy.thinking"), Optional.empty(), Optional.empty(), null, texts);
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench()
                .getSharedImages()
                .getImage(ISharedImages.IMG_OBJS_INFO_TSK);
    }

    @Override
    public void run(IMarker marker) {
        if (action.isEmpty()) {
            return;
        }
        try {
            if (text.orElseThrow().hasChanged()) {
                tell(texts.get("answer.stale"));
            } else {
                new ServerChange(label, session).make(action.get().getEdit());
            }
        } catch (RefusedChange e) {
            tell(e.message(texts));
        } catch (CoreException e) {
            Notice.show(Display.getCurrent().getActiveShell(), texts, e);
        }
    }

    private void tell(String message) {
        Notice.show(Display.getCurrent().getActiveShell(), texts, message);
    }
}

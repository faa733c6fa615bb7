package org.verka.workbench.chain;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.FrameworkUtil;
import org.verka.workbench.chain.ChainReading.Shown;
import org.verka.workbench.chain.ChainReading.Words;
import org.verka.workbench.editor.ActiveTheory;
import org.verka.workbench.editor.place.Places;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.language.OpenDocument;
import org.verka.workbench.text.Texts;

/**
 * The results chain of the theory in the active editor, with what the evidence says. Drawn again
 * shortly after each change of the text and whenever there are new figures, without holding up the
 * window.
 */
public final class ChainView extends ViewPart implements ChainDiagram.Follower {

    /** The view's id, as declared in {@code plugin.xml}. */
    public static final String ID = "org.verka.workbench.chain";

    private static final int PAUSE_MILLIS = 300;

    private final Texts texts = Texts.ofWorkbench();
    private final Runnable onFigures = this::figuresChanged;
    private final IDocumentListener onText = new Changes();
    private final IPartListener2 onParts = new Editors();
    private final ISelectionListener onCaret = this::caretMoved;
    private ProjectFigures figures;
    private ChainJob job;
    private ChainPanel panel;
    private Optional<Followed> followed = Optional.empty();
    private Optional<ChainAnchors> anchors = Optional.empty();
    private boolean following;

    /** An editor whose theory is shown. */
    private record Followed(ITextEditor editor, OpenDocument open) {

        IDocument document() {
            return open.document();
        }

        long stamp() {
            return ((IDocumentExtension4) open.document()).getModificationStamp();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        LanguageSession session = PlatformUI.getWorkbench().getService(LanguageSession.class);
        figures = PlatformUI.getWorkbench().getService(ProjectFigures.class);
        Display display = parent.getDisplay();
        job =
                new ChainJob(
                        session,
                        figures,
                        texts,
                        (request, reading) -> display.asyncExec(() -> receive(request, reading)));
        panel = new ChainPanel(parent, texts, this, kept());
        new ChainActions(this, panel, texts).install();
        figures.addListener(onFigures);
        getSite().getPage().addPartListener(onParts);
        getSite().getPage().addPostSelectionListener(onCaret);
        follow();
    }

    private static IDialogSettings kept() {
        IDialogSettings all =
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ChainView.class))
                        .getDialogSettings();
        return Optional.ofNullable(all.getSection("chain"))
                .orElseGet(() -> all.addNewSection("chain"));
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(onParts);
        getSite().getPage().removePostSelectionListener(onCaret);
        if (figures != null) {
            figures.removeListener(onFigures);
            job.cancel();
        }
        unfollow();
        super.dispose();
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    /** What is shown, for those who try it out. */
    ChainPanel panel() {
        return panel;
    }

    /** Shows the theory of the active editor, unless it does already. */
    private void follow() {
        Optional<Followed> next =
                ActiveTheory.of(getSite().getPage().getActiveEditor())
                        .map(theory -> new Followed(theory.editor(), theory.open()));
        if (next.equals(followed) && next.isPresent()) {
            return;
        }
        unfollow();
        followed = next;
        if (next.isPresent()) {
            next.get().document().addDocumentListener(onText);
            panel.show(new Words(texts.get("chain.reading")));
            read(0);
        } else {
            panel.show(new Words(texts.get("chain.closed")));
        }
    }

    private void unfollow() {
        followed.ifPresent(f -> f.document().removeDocumentListener(onText));
        anchors.ifPresent(ChainAnchors::remove);
        anchors = Optional.empty();
        followed = Optional.empty();
    }

    private void read(long delayMillis) {
        followed.ifPresent(f ->
                job.read(
                        new ChainJob.Request(f.open.uri(), f.stamp(), line(f), panel.shown()),
                        delayMillis));
    }

    private static int line(Followed editor) {
        return editor.editor.getSelectionProvider().getSelection() instanceof ITextSelection at
                ? Math.max(0, at.getStartLine())
                : 0;
    }

    /** What was read of a text that has changed since is not shown: the next is on its way. */
    private void receive(ChainJob.Request request, ChainReading reading) {
        if (panel.control().isDisposed()
                || followed.isEmpty()
                || !followed.get().open.uri().equals(request.uri())
                || followed.get().stamp() != request.stamp()) {
            return;
        }
        Optional<ChainScene> before = panel.shown().map(Shown::scene);
        following = true;
        try {
            panel.show(reading);
        } finally {
            following = false;
        }
        if (!panel.shown().map(Shown::scene).equals(before)) {
            anchors.ifPresent(ChainAnchors::remove);
            Followed f = followed.get();
            anchors =
                    panel.shown().map(s -> new ChainAnchors(f.document(), f.open.uri(), s.scene()));
        }
        atCaret();
    }

    private void figuresChanged() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!panel.control().isDisposed()) {
                read(0);
            }
        });
    }

    private void caretMoved(IWorkbenchPart part, ISelection selection) {
        if (followed.isPresent() && part == followed.get().editor) {
            atCaret();
        }
    }

    /** Chooses the part that is written where the user writes; elsewhere the choice stays. */
    private void atCaret() {
        boolean walking = panel.diagram().canvas().isFocusControl();
        if (followed.isEmpty() || anchors.isEmpty() || walking) {
            return;
        }
        if (followed.get().editor.getSelectionProvider().getSelection()
                instanceof ITextSelection at) {
            OptionalInt part = anchors.get().at(at.getOffset());
            if (part.isPresent()) {
                following = true;
                panel.diagram().choose(part);
                following = false;
            } else if (isElsewhere(at)) {
                read(PAUSE_MILLIS);
            }
        }
    }

    /** Whether the user is in another programme of the same file than the one that is shown. */
    private boolean isElsewhere(ITextSelection at) {
        try {
            IDocument document = followed.orElseThrow().document();
            int line = document.getLineOfOffset(at.getOffset());
            return panel.shown()
                    .filter(s -> s.others().stream().anyMatch(o -> o.holds(line)))
                    .isPresent();
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public void chosen(OptionalInt part) {
        if (!following) {
            part.ifPresent(i ->
                    getViewSite()
                            .getActionBars()
                            .getStatusLineManager()
                            .setMessage(panel.diagram().part(i).spoken()));
        }
    }

    @Override
    public void asked(int part, boolean go) {
        Optional<IRegion> here = anchors.flatMap(a -> a.name(part));
        if (here.isPresent() && followed.isPresent()) {
            ITextEditor editor = followed.get().editor;
            editor.selectAndReveal(here.get().getOffset(), here.get().getLength());
            if (go) {
                getSite().getPage().activate(editor);
            }
        } else if (go) {
            panel.diagram()
                    .part(part)
                    .place()
                    .ifPresent(place -> new Places(getSite().getPage()).show(place.name()));
        }
    }

    @Override
    public void left() {
        followed.ifPresent(f -> getSite().getPage().activate(f.editor));
    }

    private final class Changes implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {}

        @Override
        public void documentChanged(DocumentEvent event) {
            read(PAUSE_MILLIS);
        }
    }

    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            follow();
        }
    }
}

package org.verka.workbench.judgement;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IDialogSettingsProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.verka.evaluation.JudgementInForce;
import org.verka.project.JudgementPlace;
import org.verka.project.WrittenJudgement;
import org.verka.workbench.editor.Notice;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.judgement.Desk.Subject;
import org.verka.workbench.text.Texts;

/**
 * Where evaluators judge: each evaluation question of the project that is worked with, the evidence
 * for it, what has been judged of it so far, and a form. What is saved is written into the
 * project's texts; what is not saved is kept as a draft, which a second later stands on the disk.
 */
public final class JudgementsView extends ViewPart implements JudgementForm.Follower {

    /** The view's id, as declared in {@code plugin.xml}. */
    public static final String ID = "org.verka.workbench.judgements";

    private static final String DRAFTS = "judgements";
    private static final long AFTER_SAVING_MILLIS = 300;
    private static final int AFTER_WRITING_MILLIS = 1000;

    private final Texts texts = Texts.ofWorkbench();
    private final Runnable onFigures = this::figuresChanged;
    private final IPartListener2 onParts = new Parts();
    private final Runnable keeping = this::keepDrafts;
    private IDialogSettingsProvider kept;
    private ProjectFigures figures;
    private Drafts drafts;
    private DeskPanel panel;
    private Desk desk = Desk.empty("");
    private volatile Optional<IProject> project = Optional.empty();
    private Optional<JudgementFile.Receipt> last = Optional.empty();
    private Reading reading;

    @Override
    public void createPartControl(Composite parent) {
        figures = PlatformUI.getWorkbench().getService(ProjectFigures.class);
        kept = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(JudgementsView.class));
        IDialogSettings settings = kept.getDialogSettings();
        drafts =
                new Drafts(
                        Optional.ofNullable(settings.getSection(DRAFTS))
                                .orElseGet(() -> settings.addNewSection(DRAFTS)));
        reading = new Reading(parent.getDisplay());
        panel = new DeskPanel(parent, texts, s -> turnTo(), this);
        figures.addListener(onFigures);
        getSite().getPage().addPartListener(onParts);
        follow();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(onParts);
        if (figures != null) {
            figures.removeListener(onFigures);
            reading.cancel();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    /** What is shown, for those who try it out. */
    DeskPanel panel() {
        return panel;
    }

    private void figuresChanged() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!panel.control().isDisposed()) {
                reading.schedule(AFTER_SAVING_MILLIS);
            }
        });
    }

    /** Shows the project of the active editor, or the only one there is. */
    private void follow() {
        Optional<IProject> next =
                Optional.ofNullable(getSite().getPage().getActiveEditor())
                        .map(IEditorPart::getEditorInput)
                        .map(input -> input.getAdapter(IFile.class))
                        .map(IFile::getProject)
                        .or(() -> project.filter(IProject::isAccessible))
                        .or(JudgementsView::only);
        if (next.equals(project) && next.isPresent()) {
            return;
        }
        project = next;
        last = Optional.empty();
        if (next.isPresent()) {
            panel.say(texts.get("judgement.reading"));
            reading.schedule();
        } else {
            panel.say(texts.get("judgement.closed"));
        }
    }

    private static Optional<IProject> only() {
        IProject[] all = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        return all.length == 1 ? Optional.of(all[0]).filter(IProject::isOpen) : Optional.empty();
    }

    private void show(IProject of, Desk next) {
        if (!panel.control().isDisposed() && project.equals(Optional.of(of))) {
            desk = next;
            panel.show(next, this::isDrafted);
            turnTo();
        }
    }

    private boolean isDrafted(Subject subject) {
        return drafts.of(key(subject)).isPresent();
    }

    private String key(Subject subject) {
        return project.map(IProject::getName).orElse("") + "/" + subject.reference().orElse("");
    }

    /** Shows what is chosen in the list. */
    private void turnTo() {
        panel.tell();
        Optional<Subject> subject = panel.chosen();
        Draft blank = Draft.blank(drafts.author(), LocalDate.now().toString());
        panel.form().fill(subject.flatMap(s -> drafts.of(key(s))).orElse(blank));
        boolean named = subject.filter(s -> s.reference().isPresent()).isPresent();
        panel.form().open(named);
        tellState();
        if (subject.isPresent() && !named) {
            panel.form().tell(texts.get("judgement.unnamed"));
        }
    }

    private void tellState() {
        boolean written = panel.form().draft().isWritten();
        panel.form().allow(written, written, last.isPresent());
        panel.form().tell(written ? texts.get("judgement.draft") + losing() : "");
    }

    /** What the judgement that this one replaces says and this one does not. */
    private String losing() {
        String author = panel.form().draft().author();
        return panel.chosen()
                .flatMap(s -> desk.before(s, author))
                .map(JudgementInForce::judgement)
                .filter(JudgementPlace::saysMore)
                .map(j -> " " + texts.get("judgement.loses"))
                .orElse("");
    }

    @Override
    public void changed(Draft draft) {
        panel.chosen().ifPresent(subject -> drafts.keep(key(subject), draft));
        panel.control().getDisplay().timerExec(AFTER_WRITING_MILLIS, keeping);
        panel.mark(this::isDrafted);
        tellState();
    }

    private void keepDrafts() {
        kept.saveDialogSettings();
    }

    @Override
    public void save() {
        Optional<Subject> subject = panel.chosen();
        Optional<WrittenJudgement> written =
                subject.flatMap(Subject::reference).flatMap(panel.form()::judgement);
        if (written.isEmpty()) {
            return;
        }
        JudgementPlace place = desk.place(subject.get(), written.get());
        if (place.replaced().isPresent() && !mayReplace(subject.get(), written.get())) {
            return;
        }
        try {
            last = JudgementFile.write(place, written.get());
            if (last.isEmpty()) {
                panel.form().tell(texts.get("judgement.stale"));
                reading.schedule();
                return;
            }
            drafts.author(written.get().author().strip());
            drafts.drop(key(subject.get()));
            turnTo();
            String key = last.get().saved() ? "judgement.saved" : "judgement.saved.editor";
            panel.form().tell(texts.get(key, last.get().file().getName()));
            reading.schedule(AFTER_SAVING_MILLIS);
        } catch (CoreException e) {
            Notice.show(getSite().getShell(), texts, e);
        }
    }

    /** A judgement of the same day is written over only when the form says all that it says. */
    private boolean mayReplace(Subject subject, WrittenJudgement written) {
        boolean more =
                desk.before(subject, written.author())
                        .map(JudgementInForce::judgement)
                        .filter(JudgementPlace::saysMore)
                        .isPresent();
        if (more) {
            panel.form().tell(texts.get("judgement.saysmore"));
            return false;
        }
        return MessageDialog.openQuestion(
                getSite().getShell(),
                texts.get("judgement.replace.title"),
                texts.get("judgement.replace"));
    }

    @Override
    public void discard() {
        if (MessageDialog.openQuestion(
                getSite().getShell(),
                texts.get("judgement.discard.title"),
                texts.get("judgement.discard.really"))) {
            panel.chosen().ifPresent(subject -> drafts.drop(key(subject)));
            panel.mark(this::isDrafted);
            turnTo();
        }
    }

    @Override
    public void undo() {
        try {
            boolean done = last.isPresent() && JudgementFile.undo(last.get());
            last = Optional.empty();
            tellState();
            panel.form().tell(texts.get(done ? "judgement.undone" : "judgement.notundone"));
            reading.schedule(AFTER_SAVING_MILLIS);
        } catch (CoreException e) {
            Notice.show(getSite().getShell(), texts, e);
        }
    }

    /** Reads what there is to judge in the background. */
    private final class Reading extends Job {

        private final Display display;

        private Reading(Display display) {
            super("Verka judgements");
            this.display = display;
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Optional<IProject> read = project.filter(IProject::isAccessible);
            if (read.isPresent()) {
                Desk next =
                        new DeskReader(texts)
                                .read(
                                        read.get().getLocation().toPath(),
                                        figures.evaluated(read.get()));
                display.asyncExec(() -> show(read.get(), next));
            }
            return Status.OK_STATUS;
        }
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    }
}

package org.verka.workbench;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What a test does as a user would: wait and see, give commands, answer dialogs. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(30);
    private static final int POLL_MILLIS = 50;
    private static final String WRITTEN = "\0";
    private static final String SEEN = "\1";

    private final Display display = Display.getCurrent();
    private final List<String> told = new ArrayList<>();

    IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
                ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Lets the workbench work until something is so; fails when that takes too long. */
    void waitUntil(String expected, BooleanSupplier so) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail("waited in vain until " + expected + "; open windows: " + titles());
            }
            pause();
        }
    }

    /** Closes all editors and deletes all projects, once nobody reads their evidence any more. */
    void clearTheWorkspace() {
        page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            waitUntil(project.getName() + " is deleted", () -> isDeleted(project));
        }
    }

    private static boolean isDeleted(IProject project) {
        String figures = "Verka figures " + project.getName();
        Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals(figures))
                .forEach(Job::cancel);
        if (isRunning(figures)) {
            return false;
        }
        try {
            project.delete(true, true, new NullProgressMonitor());
            return true;
        } catch (CoreException stillInUse) {
            return false;
        }
    }

    /** The same for something that is there, or null as long as it is not. */
    <T> T waitFor(String expected, Supplier<T> thing) {
        AtomicReference<T> found = new AtomicReference<>();
        waitUntil(
                expected,
                () -> {
                    found.set(thing.get());
                    return found.get() != null;
                });
        return found.get();
    }

    /** An answer to a dialog: this, written into its first field. */
    static String written(String text) {
        return WRITTEN + text;
    }

    /** An answer to a dialog: none, but to wait until it says this. */
    static String seen(String label) {
        return SEEN + label;
    }

    /**
     * Gives a command, and answers the dialogs that it opens, in order: by pressing buttons, or
     * with what is {@link #written}.
     */
    void command(String id, String... given) throws Exception {
        List<String> answers = new ArrayList<>(List.of(given));
        answerWhenAsked(answers, System.nanoTime() + ANSWERED_WITHIN.toNanos());
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        waitUntil("these buttons are pressed: " + answers, answers::isEmpty);
    }

    /** Whether a command can be given now. */
    boolean canGive(String id) {
        return PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand(id)
                .isEnabled();
    }

    /** Answers in order; a dialog that never asks for the next answer is closed in the end. */
    private void answerWhenAsked(List<String> answers, long deadline) {
        if (answers.isEmpty()) {
            return;
        }
        if (System.nanoTime() > deadline) {
            Arrays.stream(display.getShells())
                    .filter(s -> s.isVisible() && s != page().getWorkbenchWindow().getShell())
                    .forEach(Shell::close);
            return;
        }
        display.timerExec(
                POLL_MILLIS,
                () -> {
                    Optional<Runnable> answer = answer(answers.get(0));
                    if (answer.isPresent()) {
                        answers.remove(0);
                        answerWhenAsked(answers, deadline);
                        answer.get().run();
                    } else {
                        answerWhenAsked(answers, deadline);
                    }
                });
    }

    private Optional<Runnable> answer(String given) {
        if (given.startsWith(WRITTEN)) {
            return dialogField().map(t -> () -> t.setText(given.substring(WRITTEN.length())));
        }
        if (given.startsWith(SEEN)) {
            return label(given.substring(SEEN.length())).map(l -> () -> {});
        }
        return button(given).map(b -> () -> b.notifyListeners(SWT.Selection, null));
    }

    private Optional<Label> label(String text) {
        return Arrays.stream(display.getShells())
                .filter(Shell::isVisible)
                .flatMap(Screen::controls)
                .filter(c -> c instanceof Label label && label.getText().equals(text))
                .map(Label.class::cast)
                .findFirst();
    }

    private Optional<Text> dialogField() {
        return Arrays.stream(display.getShells())
                .filter(s -> s.isVisible() && s != page().getWorkbenchWindow().getShell())
                .flatMap(Screen::controls)
                .filter(c -> c instanceof Text && (c.getStyle() & SWT.READ_ONLY) == 0)
                .map(Text.class::cast)
                .findFirst();
    }

    /**
     * Waits until a piece of work is done and what it says has been read: whatever is told in the
     * meantime is kept and answered with the button.
     */
    void waitUntilDone(String job, String button) {
        boolean[] waiting = {true};
        readWhile(waiting, button);
        try {
            waitUntil(job + " is done", () -> !isRunning(job));
            waitUntil("the workbench has seen the files", () -> !isRunning("Verka refresh"));
            pause();
            pause();
        } finally {
            waiting[0] = false;
        }
    }

    /** The texts of the dialogs that were read. */
    List<String> told() {
        return told;
    }

    private void readWhile(boolean[] waiting, String button) {
        display.timerExec(
                POLL_MILLIS,
                () -> {
                    if (waiting[0]) {
                        Optional<Button> found = button(button);
                        readWhile(waiting, button);
                        found.ifPresent(this::read);
                    }
                });
    }

    private void read(Button button) {
        controls(button.getShell())
                .forEach(c -> {
                    if (c instanceof Label label) {
                        told.add(label.getText());
                    } else if (c instanceof Text text) {
                        told.add(text.getText());
                    }
                });
        button.notifyListeners(SWT.Selection, null);
    }

    private static boolean isRunning(String job) {
        return Arrays.stream(Job.getJobManager().find(null)).anyMatch(j -> j.getName().equals(job));
    }

    private Optional<Button> button(String text) {
        return Arrays.stream(display.getShells())
                .filter(Shell::isVisible)
                .flatMap(Screen::controls)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(b -> b.isEnabled() && b.getText().replace("&", "").equals(text))
                .findFirst();
    }

    /** All texts of a tree, after unfolding it. */
    static List<String> texts(Tree tree) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            collect(item, texts);
        }
        return texts;
    }

    private static void collect(TreeItem item, List<String> texts) {
        texts.add(item.getText());
        for (TreeItem child : item.getItems()) {
            collect(child, texts);
        }
    }

    /** A control and everything in it. */
    static Stream<Control> controls(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control),
                        Arrays.stream(composite.getChildren()).flatMap(Screen::controls))
                : Stream.of(control);
    }

    private void pause() {
        boolean busy = false;
        while (display.readAndDispatch()) {
            busy = true;
        }
        if (!busy) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("interrupted");
            }
        }
    }

    private List<String> titles() {
        return Arrays.stream(display.getShells())
                .filter(Shell::isVisible)
                .map(Shell::getText)
                .toList();
    }
}

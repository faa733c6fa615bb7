package org.verka.workbench.work;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verka.project.Progress;
import org.verka.workbench.text.Texts;

/** Shows how far the work has come in the job's progress bar, and passes its cancel button on. */
final class JobProgress implements Progress {

    private static final int STAGE = 100;

    private final IProgressMonitor monitor;
    private final SubMonitor all;
    private final Texts texts;
    private SubMonitor stage;
    private boolean underWay;
    private String what = "";

    /**
     * @param stages how many stages are to come
     */
    JobProgress(IProgressMonitor monitor, int stages, Texts texts) {
        this.monitor = monitor;
        this.all = SubMonitor.convert(monitor, stages * STAGE);
        this.texts = texts;
        this.stage = all;
    }

    @Override
    public void begin(Stage begun, int steps) {
        monitor.setTaskName(texts.get("stage." + begun));
        underWay = false;
        stage = all.newChild(STAGE).setWorkRemaining(Math.max(1, steps));
    }

    @Override
    public void step(String begun) {
        if (underWay) {
            stage.worked(1);
        }
        underWay = true;
        what = begun;
        tell(begun);
    }

    @Override
    public void rows(int read) {
        tell(texts.get("stage.rows", what, read));
    }

    /** Names what is being worked on without moving the bar. */
    void tell(String current) {
        monitor.subTask(current);
    }

    /**
     * For work that does not ask {@link #cancelled()} itself.
     *
     * @throws OperationCanceledException when the user wants the work to stop
     */
    void stopIfCancelled() {
        if (cancelled()) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}

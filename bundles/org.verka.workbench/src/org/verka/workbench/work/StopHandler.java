package org.verka.workbench.work;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verka.workbench.text.Texts;

/** Stops the work on projects that is going on, and says so when it has stopped. */
public final class StopHandler extends AbstractHandler {

    private final Texts texts = Texts.ofWorkbench();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        List<Job> working =
                Arrays.stream(Job.getJobManager().find(null))
                        .filter(ProjectWork.class::isInstance)
                        .toList();
        if (working.isEmpty()) {
            tell(shell, "stop.nothing");
        }
        for (Job job : working) {
            job.addJobChangeListener(
                    new JobChangeAdapter() {
                        @Override
                        public void done(IJobChangeEvent ended) {
                            job.removeJobChangeListener(this);
                            if (!ended.getResult().isOK()) {
                                shell.getDisplay().asyncExec(() -> tell(shell, "stop.done"));
                            }
                        }
                    });
            job.cancel();
        }
        return null;
    }

    private void tell(Shell shell, String key) {
        MessageDialog.openInformation(shell, texts.get("stop.title"), texts.get(key));
    }
}

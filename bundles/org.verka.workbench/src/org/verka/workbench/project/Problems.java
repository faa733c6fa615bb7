package org.verka.workbench.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Turns exceptions into what the platform's dialogs show and its log keeps. */
public final class Problems {

    private Problems() {}

    /** An error with the exception's own message, or its name when it has none. */
    public static IStatus status(Throwable problem) {
        if (problem instanceof CoreException core) {
            return core.getStatus();
        }
        String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        return new Status(IStatus.ERROR, "org.verka.workbench", message, problem);
    }
}

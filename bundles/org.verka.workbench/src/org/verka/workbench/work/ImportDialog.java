package org.verka.workbench.work;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verka.workbench.text.SpokenName;

/** Shows what became of each file, in a text that can be scrolled and copied. */
final class ImportDialog extends MessageDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;

    private final String details;

    /**
     * @param buttons the first one is the default; {@code open()} tells which was pressed
     */
    ImportDialog(Shell shell, ImportReport report, String... buttons) {
        super(
                shell,
                report.texts().get("import.title"),
                null,
                report.headline(),
                report.summary().complete() ? INFORMATION : WARNING,
                0,
                buttons);
        this.details = report.text();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text =
                new Text(
                        parent,
                        SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(details);
        SpokenName.give(text, getShell().getText());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}

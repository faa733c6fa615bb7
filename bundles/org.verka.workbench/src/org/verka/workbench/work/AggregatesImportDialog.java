package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.Texts;

/** Asks for the file that another project has sent. */
final class AggregatesImportDialog extends MessageDialog {

    private final Path project;
    private final Texts texts;
    private FileField field;
    private Path file;

    /**
     * @param project its folder, where a file is that is named without one
     */
    AggregatesImportDialog(Shell shell, Path project, Texts texts) {
        super(
                shell,
                texts.get("take.title"),
                null,
                texts.get("take.which"),
                QUESTION,
                0,
                texts.get("take.look.do"),
                texts.get("cancel"));
        this.project = project;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The file, once the dialog is closed by its first button. */
    Path file() {
        return file;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        field =
                new FileField(
                        area,
                        project,
                        texts,
                        new FileField.Wanted(texts.get("take.file"), SWT.OPEN, "*.txt", "*.*"));
        return area;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0) {
            Optional<Path> written = field.written();
            if (written.isEmpty()) {
                return;
            }
            file = written.get();
        }
        super.buttonPressed(button);
    }
}

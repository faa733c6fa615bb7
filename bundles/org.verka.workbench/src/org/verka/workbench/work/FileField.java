package org.verka.workbench.work;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** A file that a dialog asks for: a label, a field and a button, in a grid of three columns. */
final class FileField {

    private static final int WIDTH = 420;

    private final Path project;
    private final Texts texts;
    private final Text field;
    private String proposed = "";

    /**
     * What is asked for.
     *
     * @param label what the field is called, with the mark of its key
     * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
     * @param extensions what files are looked for among, such as {@code *.csv}
     */
    record Wanted(String label, int style, String... extensions) {}

    /**
     * @param project its folder, where a file is that is named without one
     */
    FileField(Composite area, Path project, Texts texts, Wanted wanted) {
        this.project = project;
        this.texts = texts;
        new Label(area, SWT.NONE).setText(wanted.label());
        field = new Text(area, SWT.BORDER);
        SpokenName.give(field, wanted.label().replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("export.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse(wanted)));
    }

    /** Proposes a name in the project's folder, unless the user has written another. */
    void propose(String name) {
        if (field.getText().equals(proposed)) {
            proposed = project.resolve(name).toString();
            field.setText(proposed);
        }
    }

    /** What is written there; empty, with the cursor put there, when that is no file's name. */
    Optional<Path> written() {
        String text = field.getText().strip();
        field.setFocus();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(project.resolve(text));
        } catch (InvalidPathException noName) {
            MessageDialog.openError(shell(), shell().getText(), texts.get("export.file.bad", text));
            return Optional.empty();
        }
    }

    Shell shell() {
        return field.getShell();
    }

    private void browse(Wanted wanted) {
        FileDialog dialog = new FileDialog(shell(), wanted.style());
        dialog.setFilterExtensions(wanted.extensions());
        dialog.setFileName(field.getText().replaceFirst(".*[/\\\\]", ""));
        dialog.setFilterPath(project.toString());
        Optional.ofNullable(dialog.open()).ifPresent(field::setText);
    }
}

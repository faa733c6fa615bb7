package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verka.project.ExportChoices;
import org.verka.project.ExportChoices.Rows;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** Asks which answers are written, how, and to which file. */
final class ExportDialog extends MessageDialog {

    private final Path project;
    private final List<String> instruments;
    private final Texts texts;
    private Button forms;
    private Combo instrument;
    private FileField file;
    private ExportChoices choices;

    /**
     * @param project its folder, where a file is that is named without one
     * @param instruments what there can be forms of
     */
    ExportDialog(Shell shell, Path project, List<String> instruments, Texts texts) {
        super(
                shell,
                texts.get("export.title"),
                null,
                texts.get("export.ask"),
                QUESTION,
                0,
                texts.get("export.do"),
                texts.get("cancel"));
        this.project = project;
        this.instruments = instruments;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user wants, once the dialog is closed by its first button. */
    ExportChoices choices() {
        return choices;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        rows(area);
        label(area, "export.instrument");
        instrument = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        SpokenName.give(instrument, plain("export.instrument"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(instrument);
        offer();
        FileField.Wanted wanted =
                new FileField.Wanted(
                        texts.get("export.file"), SWT.SAVE, "*.xlsx", "*.csv", "*.sps");
        file = new FileField(area, project, texts, wanted);
        file.propose(texts.get("export.name"));
        return area;
    }

    private void rows(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(texts.get("export.rows"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
        Button answers = new Button(group, SWT.RADIO);
        answers.setText(texts.get("export.rows.answers"));
        answers.setSelection(true);
        forms = new Button(group, SWT.RADIO);
        forms.setText(texts.get("export.rows.forms"));
        forms.setEnabled(!instruments.isEmpty());
        forms.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> offer()));
    }

    /** A row for each form is of one kind of form only. */
    private void offer() {
        String before = instrument.getText();
        instrument.removeAll();
        if (!forms.getSelection()) {
            instrument.add(texts.get("export.instrument.all"));
        }
        instruments.forEach(instrument::add);
        instrument.select(Math.max(0, instrument.indexOf(before)));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0 && !chosen()) {
            return;
        }
        super.buttonPressed(button);
    }

    private boolean chosen() {
        Optional<Destination> chosen = Destination.in(file, texts);
        boolean all = !forms.getSelection() && instrument.getSelectionIndex() == 0;
        chosen.ifPresent(to ->
                choices =
                        new ExportChoices(
                                to.file(),
                                forms.getSelection() ? Rows.FORMS : Rows.ANSWERS,
                                all ? Optional.empty() : Optional.of(instrument.getText()),
                                to.replace()));
        return chosen.isPresent();
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
    }

    /** Without the mark of the key that goes there. */
    private String plain(String key) {
        return texts.get(key).replace("&", "");
    }
}

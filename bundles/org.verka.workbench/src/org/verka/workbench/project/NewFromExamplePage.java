package org.verka.workbench.project;

import java.io.IOException;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verka.examples.Examples;
import org.verka.workbench.text.Texts;

/** Asks which example to begin with and what the project is to be called. */
final class NewFromExamplePage extends WizardPage {

    private final Texts texts;
    private Combo example;
    private Text name;

    NewFromExamplePage(Texts texts) {
        super("example");
        this.texts = texts;
        setTitle(texts.get("example.title"));
        setDescription(texts.get("example.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("example.choose"));
        example = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        example.setItems(names().toArray(String[]::new));
        example.select(0);
        new Label(area, SWT.NONE).setText(texts.get("example.name"));
        name = new Text(area, SWT.BORDER);
        name.setText(ProjectName.free(example.getText()).text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(example);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        example.addListener(
                SWT.Selection, e -> name.setText(ProjectName.free(example.getText()).text()));
        name.addListener(SWT.Modify, e -> validate());
        setControl(area);
        validate();
    }

    String example() {
        return example.getText();
    }

    String projectName() {
        return new ProjectName(name.getText()).text();
    }

    private List<String> names() {
        try {
            return Examples.names();
        } catch (IOException e) {
            setErrorMessage(texts.get("example.unreadable", e.getMessage()));
            return List.of();
        }
    }

    private void validate() {
        setErrorMessage(new ProjectName(name.getText()).problem(texts).orElse(null));
        setPageComplete(getErrorMessage() == null && !example().isEmpty());
    }
}

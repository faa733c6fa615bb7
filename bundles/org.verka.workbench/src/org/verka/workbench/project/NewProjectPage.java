package org.verka.workbench.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verka.dsl.drafting.Question;
import org.verka.workbench.text.Texts;

/** Asks the eight questions, each in a line, and what the project is to be called. */
final class NewProjectPage extends WizardPage {

    private static final int WIDTH = 420;

    private final Texts texts;
    private final Map<Question, Text> fields = new EnumMap<>(Question.class);
    private Text name;
    private String proposed = "";

    NewProjectPage(Texts texts) {
        super("project");
        this.texts = texts;
        setTitle(texts.get("project.title"));
        setDescription(texts.get("project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(area);
        for (Question question : FirstAnswers.ASKED) {
            Text field = field(area, "project." + question);
            field.setMessage(texts.get("project." + question + ".example"));
            field.addListener(SWT.Modify, e -> validate());
            fields.put(question, field);
        }
        name = field(area, "example.name");
        fields.get(Question.TITLE).addListener(SWT.Modify, e -> propose());
        name.addListener(SWT.Modify, e -> validate());
        setControl(area);
        setPageComplete(false);
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.get(key));
        Text field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        return field;
    }

    /** The project is called as the programme is, until the user calls it something else. */
    private void propose() {
        if (name.getText().equals(proposed)) {
            proposed = ProjectName.of(fields.get(Question.TITLE).getText()).text();
            name.setText(proposed);
        }
    }

    FirstAnswers answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        fields.forEach((question, field) -> answers.put(question, field.getText().strip()));
        return new FirstAnswers(answers);
    }

    String projectName() {
        return new ProjectName(name.getText()).text();
    }

    private void validate() {
        Optional<String> problem =
                answers()
                        .misunderstood()
                        .map(q -> texts.get("project.again." + q.form(), label(q)))
                        .or(this::lost)
                        .or(() -> new ProjectName(name.getText()).problem(texts));
        boolean untouched = fields.values().stream().allMatch(f -> f.getText().isBlank());
        setErrorMessage(untouched && name.getText().isBlank() ? null : problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> lost() {
        FirstAnswers answers = answers();
        return FirstAnswers.ASKED.stream()
                .filter(answers::isLost)
                .findFirst()
                .map(q -> texts.get("project.lost", label(q)));
    }

    private String label(Question question) {
        return texts.get("project." + question).replace("&", "").replace(":", "");
    }
}

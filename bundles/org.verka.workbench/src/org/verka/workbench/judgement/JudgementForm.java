package org.verka.workbench.judgement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.project.WrittenJudgement;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/**
 * Where an evaluator writes a judgement: a text, a rating, how sure it is, who and when. The fields
 * scroll where there is little room for them; the buttons and what is said stay in sight.
 */
final class JudgementForm {

    /** What the user does in it. */
    interface Follower {

        /** Something was typed or chosen. */
        void changed(Draft draft);

        /** The user wants it saved. */
        void save();

        /** The user does not want what is written. */
        void discard();

        /** The user wants the last saving taken back. */
        void undo();
    }

    private static final int COLUMNS = 4;
    private static final int FEWER_COLUMNS = 2;
    private static final int LINES = 3;
    private static final int CHOICE_WIDTH = 130;

    private final Texts texts;
    private final Composite whole;
    private final ScrolledComposite room;
    private final Composite fields;
    private final Text words;
    private final Combo rating;
    private final Combo certainty;
    private final Text author;
    private final Text day;
    private final Button save;
    private final Button discard;
    private final Button undo;
    private final Text notice;
    private final Follower follower;
    private boolean filling;

    JudgementForm(Composite parent, Texts texts, Follower follower) {
        this.texts = texts;
        this.follower = follower;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(withoutMargins());
        room = new ScrolledComposite(whole, SWT.H_SCROLL | SWT.V_SCROLL);
        room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fields = new Composite(room, SWT.NONE);
        fields.setLayout(new GridLayout(COLUMNS, false));
        label("judgement.text", COLUMNS);
        words = new Text(fields, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1);
        large.minimumHeight = LINES * words.getLineHeight();
        large.widthHint = 200;
        words.setLayoutData(large);
        words.addListener(SWT.Traverse, JudgementForm::leaveByTab);
        SpokenName.give(words, plain("judgement.text"));
        rating = choice("judgement.rating", Arrays.stream(Achievement.values()), "rating.");
        certainty = choice("judgement.certainty", Arrays.stream(Certainty.values()), "certainty.");
        author = field("judgement.author");
        day = field("judgement.day");
        scrollFields();
        Composite buttons = new Composite(whole, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
        save = button(buttons, "judgement.save", follower::save);
        discard = button(buttons, "judgement.discard", follower::discard);
        undo = button(buttons, "judgement.undo", follower::undo);
        notice = new Text(whole, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        wide.widthHint = 200;
        wide.horizontalIndent = 5;
        notice.setLayoutData(wide);
        SpokenName.give(notice, texts.get("judgement.notice"));
        for (Control input : List.of(words, rating, certainty, author, day)) {
            input.addListener(SWT.Modify, e -> changed());
        }
    }

    private static GridLayout withoutMargins() {
        GridLayout rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        return rows;
    }

    private void scrollFields() {
        room.setContent(fields);
        room.setExpandHorizontal(true);
        room.setExpandVertical(true);
        room.setShowFocusedControl(true);
        room.addListener(SWT.Resize, e -> fit(room.getClientArea().width));
    }

    /** In a field of several lines Tab goes on, as everywhere in a form. */
    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private String plain(String key) {
        return texts.get(key).replace("&", "").replace(":", "");
    }

    private void label(String key, int columns) {
        Label label = new Label(fields, SWT.NONE);
        label.setText(texts.get(key));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, columns, 1));
    }

    private Combo choice(String key, Stream<? extends Enum<?>> values, String prefix) {
        label(key, 1);
        Combo combo = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(
                values.map(v -> texts.get("judgement." + prefix + v.name()))
                        .toArray(String[]::new));
        combo.select(0);
        GridData narrow = new GridData(SWT.FILL, SWT.CENTER, true, false);
        narrow.widthHint = CHOICE_WIDTH;
        combo.setLayoutData(narrow);
        SpokenName.give(combo, plain(key));
        return combo;
    }

    private Text field(String key) {
        label(key, 1);
        Text field = new Text(fields, SWT.SINGLE | SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SpokenName.give(field, plain(key));
        return field;
    }

    private Button button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, e -> work.run());
        return button;
    }

    Control control() {
        return whole;
    }

    /** Puts the fields beside each other where the room is wide enough, otherwise below. */
    private void fit(int width) {
        columns(COLUMNS);
        if (fields.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > width) {
            columns(FEWER_COLUMNS);
        }
        fields.layout();
        room.setMinSize(fields.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void columns(int many) {
        ((GridLayout) fields.getLayout()).numColumns = many;
        for (Control child : fields.getChildren()) {
            GridData data = (GridData) child.getLayoutData();
            if (data.horizontalSpan > 1) {
                data.horizontalSpan = many;
            }
        }
    }

    private void changed() {
        if (!filling) {
            follower.changed(draft());
        }
    }

    /** What stands in it. */
    Draft draft() {
        return new Draft(
                words.getText(),
                Achievement.values()[Math.max(0, rating.getSelectionIndex())],
                Certainty.values()[Math.max(0, certainty.getSelectionIndex())],
                author.getText(),
                day.getText());
    }

    /** Puts a draft into it without telling of a change. */
    void fill(Draft draft) {
        if (draft.equals(draft())) {
            return;
        }
        filling = true;
        words.setText(draft.text());
        rating.select(draft.rating().ordinal());
        certainty.select(draft.certainty().ordinal());
        author.setText(draft.author());
        day.setText(draft.day());
        filling = false;
    }

    /** What it says below. */
    String notice() {
        return notice.getText();
    }

    /** Says something below. */
    void tell(String text) {
        if (!notice.getText().equals(text)) {
            notice.setText(text);
            whole.layout(true);
        }
    }

    /** Which buttons can be pressed. */
    void allow(boolean saving, boolean discarding, boolean undoing) {
        save.setEnabled(saving);
        discard.setEnabled(discarding);
        undo.setEnabled(undoing);
    }

    /** Whether anything can be written in it. */
    void open(boolean writable) {
        for (Control input : List.of(words, rating, certainty, author, day)) {
            input.setEnabled(writable);
        }
    }

    /**
     * What is to be saved, when nothing is missing; otherwise says what is and goes there.
     *
     * @param subject the name that the judgement calls its subject by
     */
    Optional<WrittenJudgement> judgement(String subject) {
        Draft draft = draft();
        if (draft.text().isBlank()) {
            return missing(words, "judgement.missing.text");
        }
        if (draft.author().isBlank()) {
            return missing(author, "judgement.missing.author");
        }
        try {
            LocalDate when = LocalDate.parse(draft.day().strip());
            return Optional.of(
                    new WrittenJudgement(
                            subject,
                            draft.text(),
                            draft.rating(),
                            draft.certainty(),
                            draft.author(),
                            when));
        } catch (DateTimeParseException e) {
            return missing(day, "judgement.missing.day");
        }
    }

    private Optional<WrittenJudgement> missing(Control where, String key) {
        tell(texts.get(key));
        where.setFocus();
        return Optional.empty();
    }
}

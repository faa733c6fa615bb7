package org.verka.workbench.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verka.workbench.judgement.Desk.Subject;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/**
 * The questions to the left, what is known and judged of the chosen one in the middle, and the form
 * to the right; or words where there is nothing to judge.
 */
final class DeskPanel {

    private static final int[] WIDTHS = {22, 30, 48};

    private static final int QUESTION_WIDTH = 260;
    private static final int JUDGED_WIDTH = 220;
    private static final int SIGN_WIDTH = 60;

    private final Texts texts;
    private final Composite whole;
    private final StackLayout pages = new StackLayout();
    private final Text words;
    private final SashForm desk;
    private final Table questions;
    private final Text evidence;
    private final Text judged;
    private final JudgementForm form;
    private Desk shown = Desk.empty("");

    DeskPanel(
            Composite parent,
            Texts texts,
            Consumer<Optional<Subject>> chosen,
            JudgementForm.Follower follower) {
        this.texts = texts;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(pages);
        words = new Text(whole, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        SpokenName.give(words, texts.get("judgement.name"));
        desk = new SashForm(whole, SWT.HORIZONTAL);
        questions = new Table(desk, SWT.SINGLE | SWT.FULL_SELECTION);
        questions.setHeaderVisible(true);
        SpokenName.give(questions, texts.get("judgement.questions"));
        column("judgement.column.question");
        column("judgement.column.judged");
        questions.addListener(SWT.Resize, e -> share(questions.getClientArea().width));
        questions.addListener(SWT.Selection, e -> chosen.accept(chosen()));
        Composite known = new Composite(desk, SWT.NONE);
        known.setLayout(new GridLayout());
        evidence = readable(known, "judgement.evidence");
        judged = readable(known, "judgement.sofar");
        form = new JudgementForm(desk, texts, follower);
        desk.setWeights(WIDTHS);
        pages.topControl = words;
    }

    private void column(String key) {
        TableColumn column = new TableColumn(questions, SWT.NONE);
        column.setText(texts.get(key));
        column.setResizable(true);
    }

    /** In a narrow list the sign of what is judged is seen, in a wide one all of it. */
    private void share(int width) {
        int judged = Math.clamp(width - QUESTION_WIDTH, SIGN_WIDTH, JUDGED_WIDTH);
        questions.getColumn(0).setWidth(Math.max(SIGN_WIDTH, width - judged));
        questions.getColumn(1).setWidth(JUDGED_WIDTH);
    }

    private Text readable(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.get(key));
        Text text =
                new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
        all.widthHint = 200;
        all.heightHint = 60;
        text.setLayoutData(all);
        SpokenName.give(text, texts.get(key));
        return text;
    }

    Control control() {
        return whole;
    }

    JudgementForm form() {
        return form;
    }

    /** Words that stand where there is nothing to judge; empty when there is something. */
    String words() {
        return pages.topControl == words ? words.getText() : "";
    }

    /** What stands in the list, a line for each question with what is judged. */
    List<String> rows() {
        return Arrays.stream(questions.getItems())
                .map(item -> item.getText(0) + " | " + item.getText(1))
                .toList();
    }

    /** The question that is chosen; empty when there is none. */
    Optional<Subject> chosen() {
        int at = questions.getSelectionIndex();
        return at < 0 || at >= shown.subjects().size()
                ? Optional.empty()
                : Optional.of(shown.subjects().get(at));
    }

    /** Chooses the question with a title, if there is one. */
    void choose(String title) {
        for (int i = 0; i < shown.subjects().size(); i++) {
            if (shown.subjects().get(i).title().equals(title)) {
                questions.setSelection(i);
                questions.notifyListeners(SWT.Selection, null);
            }
        }
    }

    /** Says something instead of showing questions. */
    void say(String text) {
        words.setText(text);
        turnTo(words);
    }

    /** Shows what there is to judge; the chosen question stays chosen. */
    void show(Desk next, Predicate<Subject> drafted) {
        if (!next.problem().isEmpty()) {
            shown = next;
            say(next.problem());
            return;
        }
        Optional<String> before = chosen().map(Subject::title);
        shown = next;
        questions.setItemCount(next.subjects().size());
        int choose = firstToJudge();
        for (int i = 0; i < next.subjects().size(); i++) {
            Subject subject = next.subjects().get(i);
            fill(questions.getItem(i), subject, drafted.test(subject));
            if (before.isPresent() && before.get().equals(subject.title())) {
                choose = i;
            }
        }
        questions.setSelection(choose);
        turnTo(desk);
        tell();
    }

    /** Tells anew which questions have drafts. */
    void mark(Predicate<Subject> drafted) {
        for (int i = 0; i < shown.subjects().size(); i++) {
            Subject subject = shown.subjects().get(i);
            fill(questions.getItem(i), subject, drafted.test(subject));
        }
    }

    private int firstToJudge() {
        for (int i = 0; i < shown.subjects().size(); i++) {
            if (!shown.subjects().get(i).isJudged()) {
                return i;
            }
        }
        return 0;
    }

    private void fill(TableItem item, Subject subject, boolean drafted) {
        String state =
                subject.isJudged() ? subject.shortly() : "○ " + texts.get("judgement.unjudged");
        item.setText(0, subject.title());
        item.setText(1, drafted ? texts.get("judgement.drafted", state) : state);
        item.setFont(
                subject.isJudged()
                        ? null
                        : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    /** Shows what is known and judged of the chosen question. */
    void tell() {
        put(
                evidence,
                chosen().stream()
                        .flatMap(s -> Stream.concat(Stream.of(s.title()), s.evidence().stream()))
                        .toList());
        put(
                judged,
                chosen().map(Subject::told)
                        .filter(told -> !told.isEmpty())
                        .orElse(List.of(texts.get("judgement.nobody"))));
    }

    private static void put(Text where, List<String> lines) {
        String text = String.join(Text.DELIMITER + Text.DELIMITER, lines);
        if (!where.getText().equals(text)) {
            where.setText(text);
        }
    }

    private void turnTo(Control page) {
        pages.topControl = page;
        whole.layout();
    }

    void setFocus() {
        (pages.topControl == words ? words : questions).setFocus();
    }
}

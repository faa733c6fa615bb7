package org.verka.workbench.chain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.verka.diagram.Drawing;
import org.verka.workbench.chain.ChainReading.Shown;
import org.verka.workbench.chain.ChainReading.Words;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/**
 * What the view shows: words where there is nothing to draw, otherwise the chain with a notice
 * above it, what is known of the chosen part beside it, and what its signs mean below.
 */
final class ChainPanel {

    private static final int[] DIAGRAM_TO_DETAILS = {72, 28};
    private static final int MARGIN = 6;
    private static final String EXPLAINED = "legend";

    /** On what the window's theme colours, GTK draws the tick of a box in the colour of the box. */
    private static final String AS_THE_SYSTEM = "org.eclipse.e4.ui.css.disabled";

    private final Composite whole;
    private final StackLayout pages = new StackLayout();
    private final Text words;
    private final Composite chart;
    private final Text notice;
    private final ChainDiagram diagram;
    private final Text details;
    private final Button explaining;
    private final LegendStrip legend;
    private final Texts texts;
    private Optional<Shown> shown = Optional.empty();
    private final IDialogSettings kept;

    /**
     * A panel that remembers whether its signs were explained.
     *
     * @param kept where it does that
     */
    ChainPanel(
            Composite parent, Texts texts, ChainDiagram.Follower follower, IDialogSettings kept) {
        this.texts = texts;
        this.kept = kept;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(pages);
        words = readable(whole);
        SpokenName.give(words, texts.get("chain.name"));
        SpokenName.give(whole, texts.get("chain.name"));
        chart = new Composite(whole, SWT.NONE);
        GridLayout rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        chart.setLayout(rows);
        notice = new Text(chart, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SpokenName.give(notice, texts.get("chain.notice"));
        SashForm beside = new SashForm(chart, SWT.HORIZONTAL);
        beside.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        diagram = new ChainDiagram(beside, texts.get("chain.name"), new Passed(follower));
        details = readable(framed(beside));
        SpokenName.give(details, texts.get("chain.details"));
        SpokenName.give(details.getParent(), texts.get("chain.details"));
        beside.setWeights(DIAGRAM_TO_DETAILS);
        explaining = new Button(chart, SWT.CHECK);
        explaining.setData(AS_THE_SYSTEM, true);
        explaining.setText(texts.get("chain.legend"));
        explaining.setLayoutData(new GridData(SWT.BEGINNING, SWT.BOTTOM, false, false));
        explaining.addListener(SWT.Selection, e -> explain(explaining.getSelection()));
        legend = new LegendStrip(chart);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        pages.topControl = words;
    }

    private static Text readable(Composite parent) {
        return new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    }

    /** Shows what is chosen, and passes on what the user does. */
    private final class Passed implements ChainDiagram.Follower {

        private final ChainDiagram.Follower next;

        private Passed(ChainDiagram.Follower next) {
            this.next = next;
        }

        @Override
        public void chosen(OptionalInt part) {
            detail(part);
            next.chosen(part);
        }

        @Override
        public void asked(int part, boolean go) {
            next.asked(part, go);
        }

        @Override
        public void left() {
            next.left();
        }
    }

    private static Composite framed(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        FillLayout margins = new FillLayout();
        margins.marginWidth = MARGIN;
        margins.marginHeight = MARGIN;
        frame.setLayout(margins);
        return frame;
    }

    Control control() {
        return whole;
    }

    ChainDiagram diagram() {
        return diagram;
    }

    /** What is said of the chosen part, or of the whole. */
    String details() {
        return details.getText();
    }

    /** What is said above the chain, or instead of one. */
    String notice() {
        return pages.topControl == words ? words.getText() : notice.getText();
    }

    /** What is drawn now; empty when there are only words. */
    Optional<Shown> shown() {
        return shown;
    }

    /** Shows something else. */
    void show(ChainReading reading) {
        switch (reading) {
            case Words nothing -> {
                shown = Optional.empty();
                words.setText(nothing.text());
                turnTo(words);
            }
            case Shown chain -> {
                Optional<ChainScene> before = shown.map(Shown::scene);
                shown = Optional.of(chain);
                tell(chain.notice());
                if (!before.equals(Optional.of(chain.scene()))) {
                    diagram.show(chain.scene());
                }
                explain();
                turnTo(chart);
            }
        }
    }

    private void tell(String text) {
        make(notice, !text.isEmpty());
        if (!notice.getText().equals(text)) {
            notice.setText(text);
        }
    }

    /** Shows what the signs mean, or leaves it out; the same next time. */
    void explain(boolean wanted) {
        kept.put(EXPLAINED, wanted);
        explain();
    }

    /** Whether it shows what the signs mean, if there are any. */
    boolean explains() {
        return kept.getBoolean(EXPLAINED);
    }

    /** What its signs mean; empty while that is left out. */
    String legend() {
        return legend.getVisible() ? legend.words() : "";
    }

    private void explain() {
        List<Drawing> all = shown.map(Shown::scene).map(ChainScene::legends).orElse(List.of());
        explaining.setSelection(explains());
        make(explaining, !all.isEmpty());
        make(legend, explains() && !all.isEmpty());
        legend.show(all);
        chart.layout(true, true);
    }

    private static void make(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
    }

    private void turnTo(Control page) {
        boolean had = whole.getDisplay().getFocusControl() == words;
        pages.topControl = page;
        whole.layout(true, true);
        if (had && page == chart) {
            diagram.canvas().setFocus();
        }
    }

    private void detail(OptionalInt part) {
        String text =
                part.isPresent()
                        ? paragraphs(
                                Stream.of(diagram.part(part.getAsInt()))
                                        .flatMap(p ->
                                                Stream.concat(
                                                        Stream.of(p.spoken()),
                                                        p.account().stream())))
                        : paragraphs(
                                Stream.concat(
                                        diagram.scene().stream()
                                                .flatMap(s -> s.overview().stream()),
                                        Stream.of(texts.get("chain.choose"))));
        if (!details.getText().equals(text)) {
            details.setText(text);
        }
    }

    private static String paragraphs(Stream<String> lines) {
        return lines.collect(Collectors.joining(Text.DELIMITER + Text.DELIMITER));
    }

    void setFocus() {
        if (pages.topControl == words) {
            words.setFocus();
        } else {
            diagram.canvas().setFocus();
        }
    }
}

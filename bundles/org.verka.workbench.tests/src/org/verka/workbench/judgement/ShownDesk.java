package org.verka.workbench.judgement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.verka.model.Achievement;
import org.verka.model.Certainty;

/** The form for judgements as a user sees it in the window. */
public final class ShownDesk {

    private final JudgementsView view;

    private ShownDesk(JudgementsView view) {
        this.view = view;
    }

    /** Opens the view. */
    public static ShownDesk open(IWorkbenchPage page) throws PartInitException {
        return new ShownDesk((JudgementsView) page.showView(JudgementsView.ID));
    }

    /** A line for each question with what is judged; none while there are only words. */
    public List<String> rows() {
        return view.panel().words().isEmpty() ? view.panel().rows() : List.of();
    }

    /** What stands where there is nothing to judge. */
    public String words() {
        return view.panel().words();
    }

    /** Chooses a question. */
    public void choose(String title) {
        view.panel().choose(title);
    }

    /** Writes into the form. */
    public void write(String text, Achievement rating, String author, LocalDate day) {
        Draft draft = new Draft(text, rating, Certainty.UNSPECIFIED, author, day.toString());
        view.panel().form().fill(draft);
        view.changed(draft);
    }

    /** What stands in the form. */
    public String text() {
        return view.panel().form().draft().text();
    }

    /** What the form says below. */
    public String notice() {
        return view.panel().form().notice();
    }

    /** Presses a button of the form. */
    public void press(String label) {
        Button button = button((Composite) view.panel().form().control(), label);
        button.notifyListeners(SWT.Selection, null);
    }

    /** Whether all of a button is seen without scrolling. */
    public boolean isInSight(String label) {
        Button button = button((Composite) view.panel().form().control(), label);
        Rectangle seen = button.getBounds();
        for (Control in = button.getParent(); in != view.panel().control(); in = in.getParent()) {
            Rectangle room = ((Composite) in).getClientArea();
            Rectangle cut = seen.intersection(room);
            if (!cut.equals(seen) || seen.isEmpty()) {
                return false;
            }
            seen =
                    new Rectangle(
                            seen.x + in.getLocation().x,
                            seen.y + in.getLocation().y,
                            seen.width,
                            seen.height);
        }
        return true;
    }

    private static Button button(Composite in, String label) {
        for (Control child : in.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(label)) {
                return button;
            }
            if (child instanceof Composite deeper) {
                Button found = button(deeper, label);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

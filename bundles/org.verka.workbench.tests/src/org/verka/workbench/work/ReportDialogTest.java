package org.verka.workbench.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Options;
import org.verka.workbench.text.Texts;

/** What is asked for before a report is made. */
class ReportDialogTest {

    private final List<Options.Correction> chosen = new ArrayList<>();

    @Test
    void manyTestsAreWeighedTogetherUnlessThatIsTurnedOff() {
        Display.getDefault().syncExec(this::turnOffAndOn);
        assertEquals(
                List.of(Options.Correction.HOLM, Options.Correction.NONE, Options.Correction.HOLM),
                chosen);
    }

    private void turnOffAndOn() {
        Shell shell = new Shell(Display.getDefault());
        try {
            ReportDialog dialog = new ReportDialog(shell, new Texts(Locale.of("sv")));
            dialog.create();
            Button holm =
                    boxes(dialog.getShell())
                            .filter(b -> b.getText().contains("Holm"))
                            .findFirst()
                            .orElseThrow();
            chosen.add(dialog.correction());
            for (boolean on : List.of(false, true)) {
                holm.setSelection(on);
                holm.notifyListeners(SWT.Selection, new Event());
                chosen.add(dialog.correction());
            }
            dialog.close();
        } finally {
            shell.dispose();
        }
    }

    private static Stream<Button> boxes(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child ->
                        switch (child) {
                            case Button button -> Stream.of(button);
                            case Composite inner -> boxes(inner);
                            default -> Stream.empty();
                        });
    }
}

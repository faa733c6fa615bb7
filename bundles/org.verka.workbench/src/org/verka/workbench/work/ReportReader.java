package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.Texts;

/** Whoever is to read the report: is asked and told things while it is made. For any thread. */
final class ReportReader {

    /** What to do about files that were refused. */
    enum Answer {
        GO_ON,
        IMPORT_PARTLY,
        STOP
    }

    private static final String PDF = ".pdf";

    private final Shell shell;
    private final Texts texts;

    ReportReader(Shell shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    void tellOfErrors() {
        shell.getDisplay()
                .asyncExec(() ->
                        MessageDialog.openError(
                                shell,
                                texts.get("report.audience.title"),
                                texts.get("report.findings")));
    }

    /** Shows what is wrong with the files and waits for the user to decide. */
    Answer askAbout(ImportReport imported) {
        String[] buttons = {
            texts.get("import.without"), texts.get("import.partial"), texts.get("cancel")
        };
        return switch (shell.getDisplay()
                .syncCall(() -> new ImportDialog(shell, imported, buttons).open())) {
            case 0 -> Answer.GO_ON;
            case 1 -> Answer.IMPORT_PARTLY;
            default -> Answer.STOP;
        };
    }

    /** Opens the report with the computer's own program for it, or says where it lies. */
    void open(List<Path> written) {
        shell.getDisplay()
                .asyncExec(() -> {
                    if (written.stream().sorted(pdfFirst()).noneMatch(this::launch)) {
                        MessageDialog.openInformation(
                                shell,
                                texts.get("report.written.title"),
                                texts.get("report.notOpened", lines(written)));
                    }
                });
    }

    private boolean launch(Path file) {
        return Program.launch(file.toString());
    }

    private static Comparator<Path> pdfFirst() {
        return Comparator.comparing(file -> !file.toString().endsWith(PDF));
    }

    private static String lines(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }
}

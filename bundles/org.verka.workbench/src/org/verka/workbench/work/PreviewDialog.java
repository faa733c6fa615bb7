package org.verka.workbench.work;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verka.project.ImportChoices;
import org.verka.workbench.text.SpokenName;

/** Shows what would become of each file before anything is taken in, and asks what to do. */
final class PreviewDialog extends MessageDialog {

    private static final int WIDTH = 760;
    private static final int TABLE_HEIGHT = 160;
    private static final int TEXT_HEIGHT = 140;

    private final PreviewReport report;
    private ImportChoices choices = ImportChoices.usual();

    PreviewDialog(Shell shell, PreviewReport report) {
        super(
                shell,
                report.texts().get("preview.title"),
                null,
                report.headline(),
                report.hasErrors() ? WARNING : QUESTION,
                0,
                report.texts().get("preview.import"),
                report.texts().get("cancel"));
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user wants, once the dialog is closed. */
    ImportChoices choices() {
        return choices;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Table table = table(area);
        Text details =
                new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        SpokenName.give(details, report.texts().get("preview.details"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TEXT_HEIGHT).applyTo(details);
        table.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e -> tell(table, details)));
        table.select(firstToLookAt());
        tell(table, details);
        if (report.hasErrors()) {
            box(area, "import.partial")
                    .addSelectionListener(
                            SelectionListener.widgetSelectedAdapter(e ->
                                    choose(
                                            ((Button) e.widget).getSelection(),
                                            choices.namesAreCodes())));
        }
        if (report.asksAboutNames()) {
            box(area, "preview.names")
                    .addSelectionListener(
                            SelectionListener.widgetSelectedAdapter(e ->
                                    choose(choices.partial(), ((Button) e.widget).getSelection())));
        }
        return area;
    }

    private void choose(boolean partial, boolean namesAreCodes) {
        choices = new ImportChoices(partial, Optional.empty(), namesAreCodes);
    }

    private Button box(Composite area, String key) {
        Button box = new Button(area, SWT.CHECK);
        box.setText(report.texts().get(key));
        return box;
    }

    private Table table(Composite area) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        SpokenName.give(table, report.texts().get("preview.title"));
        List<String> headers = report.headers();
        for (int i = 0; i < headers.size(); i++) {
            TableColumn column = new TableColumn(table, i < 2 ? SWT.LEFT : SWT.RIGHT);
            column.setText(headers.get(i));
        }
        report.files()
                .forEach(file ->
                        new TableItem(table, SWT.NONE)
                                .setText(report.row(file).toArray(String[]::new)));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TABLE_HEIGHT).applyTo(table);
        return table;
    }

    /** The first file with errors, else the first. */
    private int firstToLookAt() {
        for (int i = 0; i < report.files().size(); i++) {
            if (!report.files().get(i).taken()) {
                return i;
            }
        }
        return 0;
    }

    private void tell(Table table, Text details) {
        details.setText(report.details(report.files().get(table.getSelectionIndex())));
    }
}

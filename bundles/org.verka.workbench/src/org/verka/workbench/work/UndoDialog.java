package org.verka.workbench.work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verka.evidence.ImportRecord;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** Asks which import is to be undone, and why. */
final class UndoDialog extends MessageDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;

    private final List<ImportRecord> imports;
    private final Texts texts;
    private Table table;
    private Text why;
    private ImportRecord chosen;
    private String reason = "";

    /**
     * @param imports those that count, the last one first
     */
    UndoDialog(Shell shell, List<ImportRecord> imports, Texts texts) {
        super(
                shell,
                texts.get("undo.title"),
                null,
                texts.get("undo.ask"),
                QUESTION,
                0,
                texts.get("undo.do"),
                texts.get("cancel"));
        this.imports = imports;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The import, once the dialog is closed by its first button. */
    ImportRecord chosen() {
        return chosen;
    }

    /** Why, in the user's words. */
    String reason() {
        return reason;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table(area);
        new Label(area, SWT.NONE).setText(texts.get("undo.reason"));
        why = new Text(area, SWT.BORDER);
        SpokenName.give(why, texts.get("undo.reason").replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(why);
        why.addModifyListener(e -> {
            reason = why.getText().strip();
            getButton(0).setEnabled(!reason.isEmpty());
        });
        return area;
    }

    private void table(Composite area) {
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        SpokenName.give(table, texts.get("undo.table"));
        for (String header : texts.get("undo.headers").split(";")) {
            new TableColumn(table, SWT.LEFT).setText(header);
        }
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());
        for (ImportRecord each : imports) {
            new TableItem(table, SWT.NONE)
                    .setText(
                            new String[] {
                                String.valueOf(each.number()),
                                each.arrival().path(),
                                String.valueOf(each.facts()),
                                time.format(each.at()),
                                each.by()
                            });
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.select(0);
        chosen = imports.getFirst();
        table.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(
                        e -> chosen = imports.get(table.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Button undo = getButton(0);
        undo.setEnabled(false);
    }
}

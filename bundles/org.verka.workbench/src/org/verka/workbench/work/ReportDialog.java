package org.verka.workbench.work;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Options;
import org.verka.report.document.Reader;
import org.verka.workbench.text.Texts;

/** Asks for whom reports are written, and whether they may be shared. */
final class ReportDialog extends MessageDialog {

    private static final int SHARED = 0;
    private static final int CANCEL = 2;

    private final Texts texts;
    private final Map<Reader, Button> boxes = new EnumMap<>(Reader.class);
    private final Set<Reader> readers = EnumSet.of(Reader.EVALUATOR);
    private Audience audience = Audience.SHARED;
    private Options.Correction correction = Options.Correction.HOLM;

    ReportDialog(Shell shell, Texts texts) {
        super(
                shell,
                texts.get("report.audience.title"),
                null,
                texts.get("report.audience"),
                QUESTION,
                SHARED,
                texts.get("report.audience.shared"),
                texts.get("report.audience.internal"),
                texts.get("cancel"));
        this.texts = texts;
    }

    /** Whether they may be shared; what was pressed last. */
    Audience audience() {
        return audience;
    }

    /** For whom; at least one. */
    Set<Reader> readers() {
        return EnumSet.copyOf(readers);
    }

    /** Whether the probabilities of many tests are weighed together. */
    Options.Correction correction() {
        return correction;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        readers(area);
        Button holm = new Button(area, SWT.CHECK);
        holm.setText(texts.get("report.correction"));
        holm.setSelection(true);
        holm.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(e ->
                        correction =
                                holm.getSelection()
                                        ? Options.Correction.HOLM
                                        : Options.Correction.NONE));
        return area;
    }

    private void readers(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(texts.get("report.readers"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (Reader reader : Reader.values()) {
            Button box = new Button(group, SWT.CHECK);
            box.setText(texts.get("report.reader." + reader.name()));
            box.setSelection(readers.contains(reader));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
            boxes.put(reader, box);
        }
    }

    /** Without a reader there is nothing to write. */
    private void choose() {
        readers.clear();
        boxes.forEach((reader, box) -> {
            if (box.getSelection()) {
                readers.add(reader);
            }
        });
        for (int button = SHARED; button < CANCEL; button++) {
            getButton(button).setEnabled(!readers.isEmpty());
        }
    }

    @Override
    protected void buttonPressed(int button) {
        audience = button == SHARED ? Audience.SHARED : Audience.INTERNAL;
        setReturnCode(button == CANCEL ? Window.CANCEL : Window.OK);
        close();
    }
}

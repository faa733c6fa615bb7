package org.verka.workbench.editor.reference;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.verka.workbench.editor.place.Places;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** A list of the places where a name is used. Enter or a double click shows one of them. */
public final class ReferencesView extends ViewPart {

    /** The view's id, as declared in {@code plugin.xml}. */
    public static final String ID = "org.verka.workbench.references";

    private static final int WIDE = 70;
    private static final int NARROW = 10;

    private final Texts texts = Texts.ofWorkbench();
    private TableViewer list;

    @Override
    public void createPartControl(Composite parent) {
        TableColumnLayout columns = new TableColumnLayout();
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(columns);
        list = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        list.getTable().setHeaderVisible(true);
        column(columns, "references.text", WIDE, Use::text);
        column(columns, "references.file", NARROW * 2, Use::file);
        column(columns, "references.line", NARROW, use -> Integer.toString(use.line()));
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setInput(List.of());
        list.addOpenListener(event -> {
            if (event.getSelection() instanceof StructuredSelection chosen
                    && chosen.getFirstElement() instanceof Use use) {
                new Places(getSite().getPage()).show(use.place());
            }
        });
        SpokenName.give(list.getTable(), getPartName());
        getSite().setSelectionProvider(list);
    }

    private void column(
            TableColumnLayout layout, String header, int weight, Function<Use, String> text) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.NONE);
        column.getColumn().setText(texts.get(header));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(u -> text.apply((Use) u)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** Shows these places instead of the ones before, and moves the keyboard to the first. */
    void show(List<Use> uses) {
        list.setInput(uses);
        list.setSelection(new StructuredSelection(uses.get(0)));
        long files = uses.stream().map(u -> u.place().getUri()).distinct().count();
        setContentDescription(texts.get("references.count", uses.size(), files));
        setFocus();
    }

    @Override
    public void setFocus() {
        list.getTable().setFocus();
    }
}

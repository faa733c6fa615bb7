package org.verka.workbench.editor.symbol;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** Finds a thing by any words of its name, in all projects, while the user writes. */
final class SymbolDialog extends Dialog {

    private static final int PAUSE_MILLIS = 150;
    private static final Point SIZE = new Point(640, 420);

    private final LanguageSession session;
    private final Texts texts;
    private final Runnable ask = this::ask;
    private Text words;
    private Label count;
    private TableViewer list;
    private Optional<FoundSymbol> chosen = Optional.empty();

    SymbolDialog(Shell shell, LanguageSession session, Texts texts) {
        super(shell);
        this.session = session;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    Optional<FoundSymbol> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("symbol.title"));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        String question = texts.get("symbol.question");
        new Label(area, SWT.NONE).setText(question);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        SpokenName.give(words, question);
        words.addModifyListener(e -> Display.getCurrent().timerExec(PAUSE_MILLIS, ask));
        words.addKeyListener(KeyListener.keyPressedAdapter(this::stepIntoList));
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        list = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        list.addDoubleClickListener(e -> okPressed());
        SpokenName.give(list.getTable(), texts.get("symbol.title"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
        ask();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("symbol.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
    }

    private void stepIntoList(KeyEvent event) {
        if (event.keyCode == SWT.ARROW_DOWN && list.getTable().getItemCount() > 0) {
            list.getTable().setFocus();
        }
    }

    private void ask() {
        if (words == null || words.isDisposed()) {
            return;
        }
        String written = words.getText();
        Display display = words.getDisplay();
        WorkspaceSymbolParams question = new WorkspaceSymbolParams(written);
        CompletableFuture<List<FoundSymbol>> found =
                session.insist(s -> s.getWorkspaceService().symbol(question))
                        .thenApply(FoundSymbol::all);
        found.whenComplete((symbols, problem) ->
                display.asyncExec(() -> {
                    if (!words.isDisposed() && words.getText().equals(written)) {
                        show(problem == null ? symbols : List.of());
                    }
                }));
    }

    private void show(List<FoundSymbol> symbols) {
        list.setInput(symbols);
        count.setText(texts.get("symbol.count", symbols.size()));
        if (!symbols.isEmpty()) {
            list.setSelection(new StructuredSelection(symbols.get(0)), true);
        }
    }

    @Override
    protected void okPressed() {
        chosen = Optional.ofNullable((FoundSymbol) list.getStructuredSelection().getFirstElement());
        super.okPressed();
    }
}

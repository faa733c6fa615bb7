package org.verka.workbench.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verka.workbench.text.SpokenName;
import org.verka.workbench.text.Texts;

/** Asks which site's figures are written, and to which file. */
final class AggregatesExportDialog extends MessageDialog {

    /**
     * A site.
     *
     * @param name in the theory
     * @param label what it is called
     */
    record Place(String name, String label) {}

    private final Path project;
    private final List<Place> sites;
    private final Texts texts;
    private Combo site;
    private FileField file;
    private String chosen;
    private Destination destination;

    /**
     * @param project its folder, where a file is that is named without one
     * @param sites at least one
     */
    AggregatesExportDialog(Shell shell, Path project, List<Place> sites, Texts texts) {
        super(
                shell,
                texts.get("send.title"),
                null,
                texts.get("send.ask"),
                QUESTION,
                0,
                texts.get("send.do"),
                texts.get("cancel"));
        this.project = project;
        this.sites = List.copyOf(sites);
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The name of the site, once the dialog is closed by its first button. */
    String site() {
        return chosen;
    }

    /** Where to, once the dialog is closed by its first button. */
    Destination destination() {
        return destination;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("send.site"));
        site = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        SpokenName.give(site, texts.get("send.site").replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(site);
        sites.forEach(place -> site.add(place.label()));
        site.select(0);
        site.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
        FileField.Wanted wanted =
                new FileField.Wanted(texts.get("send.file"), SWT.SAVE, "*.txt", "*.*");
        file = new FileField(area, project, texts, wanted);
        choose();
        return area;
    }

    private void choose() {
        chosen = sites.get(site.getSelectionIndex()).name();
        file.propose(texts.get("send.name", chosen));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0) {
            Optional<Destination> to = Destination.in(file, texts);
            if (to.isEmpty()) {
                return;
            }
            destination = to.get();
        }
        super.buttonPressed(button);
    }
}

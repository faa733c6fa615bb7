package org.verka.workbench.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.verka.workbench.text.Texts;

/**
 * A file that is to be written.
 *
 * @param replace whether the user lets the one go that is there
 */
record Destination(Path file, boolean replace) {

    /** Empty while no file is named, or one is there that the user wants to keep. */
    static Optional<Destination> in(FileField field, Texts texts) {
        return field.written()
                .map(file -> new Destination(file, Files.exists(file)))
                .filter(to -> !to.replace() || mayReplace(to.file(), field, texts));
    }

    private static boolean mayReplace(Path there, FileField field, Texts texts) {
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        field.shell(),
                        field.shell().getText(),
                        texts.get("export.replace", there.getFileName()),
                        SWT.NONE,
                        texts.get("export.replace.keep"),
                        texts.get("export.replace.do"))
                == 1;
    }
}

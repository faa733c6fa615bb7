package org.verka.report.spss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.verka.report.document.DataTable;
import org.verka.report.document.ReportDocument;

/**
 * Writes a report's figures as SPSS syntax that holds its data: a data set for each table of the
 * workbook, with what its variables and values mean, and a value of its own for what is withheld.
 * Held against PSPP. The same report gives the same bytes.
 */
public final class SpssRenderer {

    /** So that SPSS reads the syntax as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What stands before the imprint, in a comment of its own. */
    public static final String IMPRINT = "* verka: ";

    private final String creator;

    /**
     * Syntax made by a program.
     *
     * @param creator the program and its version
     */
    public SpssRenderer(String creator) {
        this.creator = creator;
    }

    /** Writes the syntax. */
    public void render(ReportDocument document, Path file) throws IOException {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "org.verka.report.content.Data",
                        document.language(),
                        SpssRenderer.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        comment(out, document.cover().kind() + ": " + document.title() + ", " + document.date());
        comment(out, document.cover().audience());
        comment(out, creator);
        out.append(IMPRINT).append(document.imprint().text()).append(" .\n");
        out.append("SET DECIMAL=DOT.\n");
        Set<String> names = new HashSet<>();
        for (DataTable table : document.data()) {
            out.append('\n');
            comment(out, table.name());
            out.append(new SpssTable(table, words).syntax());
            out.append("EXECUTE.\nDATASET COPY ").append(name(table.name(), names)).append(".\n");
        }
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }

    /** A comment ends with a full stop, and with nothing else that looks like one. */
    private static void comment(StringBuilder out, String text) {
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        out.append("* ").append(String.join(" ", lines).replaceAll("[.\\s]+$", "")).append(".\n");
    }

    /** A name that SPSS takes: letters and digits, each once. */
    private static String name(String title, Set<String> taken) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9]+", "_")
                        .toLowerCase(Locale.ROOT);
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "_" + i;
        }
        return name;
    }
}

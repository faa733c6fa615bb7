package org.verka.report;

import java.nio.file.Path;

/** Told how far the making of reports has come; called in the thread that makes them. */
public interface ReportProgress {

    /** A step begins. */
    void begins(Step step);

    /** A file lies where it shall lie. */
    void wrote(Path file);

    /** The steps, in order. */
    enum Step {
        /** Texts, tables and figures are put together. */
        CONTENT,
        /** The page for browsers is written. */
        HTML,
        /** BIRT is started and renders the PDF. */
        PDF,
        /** The document for word processors is written. */
        DOCX,
        /** The workbook is written. */
        XLSX,
        /** The syntax is written. */
        SPSS
    }

    /** Tells nobody. */
    static ReportProgress silent() {
        return new ReportProgress() {
            @Override
            public void begins(Step step) {}

            @Override
            public void wrote(Path file) {}
        };
    }
}

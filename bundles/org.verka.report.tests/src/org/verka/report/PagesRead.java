package org.verka.report;

import org.verka.report.document.ReportDocument;

/** Pages. */
final class PagesRead {
    PagesRead(ReportDocument report) {}

    void section() {}
}

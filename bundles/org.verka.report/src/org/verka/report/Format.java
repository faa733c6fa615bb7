package org.verka.report;

/** What a report can be written as, in the order in which it is written. */
public enum Format {
    /** A page for browsers that needs nothing beside it. */
    HTML("html"),
    /** Pages to print, by BIRT. */
    PDF("pdf"),
    /** A document for word processors. */
    DOCX("docx"),
    /** The figures as a workbook, with what every column means. */
    XLSX("xlsx"),
    /** The figures as SPSS syntax that holds its data. */
    SPSS("sps");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }
}

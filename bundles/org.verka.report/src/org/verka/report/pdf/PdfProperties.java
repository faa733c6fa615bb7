package org.verka.report.pdf;

import java.time.LocalDate;

/**
 * What a PDF says of itself.
 *
 * @param date the day it is dated
 * @param identifier 32 hexadecimal digits that are the same for the same report
 * @param creator the program and its version
 */
record PdfProperties(LocalDate date, String identifier, String creator) {

    /** Its key in BIRT's application context. */
    static final String KEY = PdfProperties.class.getName();
}

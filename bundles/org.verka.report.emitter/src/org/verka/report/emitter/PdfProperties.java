package org.verka.report.emitter;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a PDF says of itself; handed to the emitter in BIRT's application context.
 *
 * @param date the day it is dated
 * @param identifier 32 hexadecimal digits that are the same for the same report
 * @param creator the program and its version
 * @param targets what lies at each place that links lead to, by its bookmark
 * @param draws is told of the pages before they are drawn, and says whether they shall be
 * @param imprint what it was made of, which stands among its properties as {@link #IMPRINT}
 */
public record PdfProperties(
        LocalDate date,
        String identifier,
        String creator,
        Map<String, String> targets,
        Predicate<LaidOut> draws,
        String imprint) {

    /** The key of the imprint in a PDF. */
    public static final String IMPRINT = "Verka";

    public PdfProperties {
        targets = Map.copyOf(targets);
    }

    /** Its key in BIRT's application context. */
    public static final String KEY = PdfProperties.class.getName();
}

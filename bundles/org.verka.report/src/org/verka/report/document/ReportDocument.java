package org.verka.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report as what it says, not how it looks. Every renderer shows all of it.
 *
 * @param language the language of all its texts
 * @param title what it is about
 * @param mark what every page says about who may read it, such as INTERNT; empty for anybody
 * @param date the day it speaks of
 * @param cover the front page
 * @param sections its parts in order
 * @param data its figures for those who want to count on them; pages do not show them
 * @param references where its figures come from
 * @param length how long it is, which decides how its first page looks
 * @param imprint what it was made of
 */
public record ReportDocument(
        Locale language,
        String title,
        String mark,
        LocalDate date,
        Cover cover,
        List<Section> sections,
        List<DataTable> data,
        References references,
        Reader.Length length,
        Imprint imprint) {

    public ReportDocument {
        sections = List.copyOf(sections);
        data = List.copyOf(data);
    }

    /** A short report goes on where there is room, after its summary has begun a page. */
    public boolean breaksBefore(Section section) {
        return switch (length) {
            case WHOLE -> true;
            case SHORT -> sections.indexOf(section) == 0;
            case PAGE -> false;
        };
    }

    /**
     * The front page.
     *
     * @param kind what kind of report it is
     * @param title what it is about
     * @param audience who may read it, in a sentence
     * @param facts what else is known of it, such as its period
     * @param contentsTitle the heading of the list of contents
     * @param tableWord what stands before a table's number, where tables are numbered
     * @param figureWord what stands before a figure's
     */
    public record Cover(
            String kind,
            String title,
            String audience,
            List<Fact> facts,
            String contentsTitle,
            String tableWord,
            String figureWord) {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /** A named fact. */
    public record Fact(String name, String value) {}
}

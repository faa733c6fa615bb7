package org.verka.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verka.report.document.Reader;

/**
 * For whom, in which language and as what reports are written.
 *
 * @param locale English for {@code en}, otherwise Swedish
 * @param formats what to write them as
 * @param readers for whom
 */
public record ReportChoices(Locale locale, Set<Format> formats, Set<Reader> readers) {

    private static final Set<Format> DATA = EnumSet.of(Format.XLSX, Format.SPSS);

    public ReportChoices {
        formats = Set.copyOf(formats);
        readers = Set.copyOf(readers);
    }

    /** The whole report. */
    public static ReportChoices whole(Locale locale, Set<Format> formats) {
        return new ReportChoices(locale, formats, EnumSet.of(Reader.EVALUATOR));
    }

    Locale language() {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("sv");
    }

    /** What is written for a reader, in order: data only beside the whole report. */
    List<Format> formats(Reader reader) {
        return formats.stream()
                .filter(f -> reader == Reader.EVALUATOR || !DATA.contains(f))
                .sorted()
                .toList();
    }

    /** How many files that makes for each theory. */
    public int files() {
        return readers.stream().mapToInt(r -> formats(r).size()).sum();
    }
}

package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.model.Instrument;
import org.verka.report.document.Section;

/** What forms say besides their means before and after: words, courses and agreement. */
record FurtherComparisons(
        OrderedSection ordered, CourseSection courses, AgreementSection agreements) {

    /** The sections of one instrument, whose own has this id. */
    List<Section> of(Instrument instrument, String id) {
        return Stream.of(
                        ordered.of(instrument, id + "-words"),
                        courses.of(instrument, id + "-course"),
                        agreements.of(instrument, id + "-agreement"))
                .flatMap(Optional::stream)
                .toList();
    }
}

package org.verka.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.model.DateSpan;
import org.verka.model.Domain;
import org.verka.model.Element;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;
import org.verka.model.Site;

/**
 * A circumstance that somebody has stated, in the theory or in what was collected.
 *
 * @param kind hindering, helping or to be developed
 * @param sort the sort that the users have named themselves; empty for the three above
 * @param text what it is, in a few words; empty when only a quote was collected
 * @param domain where it belongs, or unspecified
 * @param statedBy who stated it, as groups and never by name, in the words of the theory or the
 *     file; empty when nobody is named
 * @param sites where it was stated; empty for everywhere
 * @param when when it was stated
 * @param strength from −2, hinders much, over 0, neither, to 2, helps much; empty when nobody has
 *     rated it
 * @param quote what was said; empty when nothing was, and in a shared evaluation when those who
 *     said it have not agreed that it is shown
 * @param touches the activities, outcomes and other elements of the theory that it touches
 * @param source where it stands
 */
public record StatedFactor(
        FactorKind kind,
        Optional<FactorSort> sort,
        String text,
        Domain domain,
        List<String> statedBy,
        List<Site> sites,
        Optional<When> when,
        OptionalInt strength,
        String quote,
        List<Element> touches,
        Source source) {

    public StatedFactor {
        statedBy = List.copyOf(statedBy);
        sites = List.copyOf(sites);
        touches = List.copyOf(touches);
    }

    /** What it is, else what was said of it; empty when neither may be shown. */
    public String said() {
        return text.isBlank() ? quote : text;
    }

    /** When it was stated: as the theory says it, or on a day. */
    public sealed interface When {
        /** As the theory says it. */
        record Span(DateSpan span) implements When {}

        /** On a day. */
        record Day(LocalDate day) implements When {}
    }

    /** Where a factor stands. */
    public enum Source {
        /** In the theory. */
        THEORY,
        /** In a file of factors. */
        FILE,
        /** In an interview's notes, as a coded passage. */
        INTERVIEW
    }
}

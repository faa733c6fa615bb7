package org.verka.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.verka.evidence.Origin;

/**
 * One who may be known by the role that stands beside what a report to be shared shows of them: a
 * released passage of an interview, or a factor.
 *
 * @param respondents the role, in the file's words
 * @param site the site's name
 * @param shown where that was read: the row where the interview's notes begin, or the factor's
 */
public record SoleVoice(String respondents, String site, List<Origin> shown) {

    public SoleVoice {
        shown = List.copyOf(shown);
    }

    SoleVoice and(SoleVoice other) {
        return new SoleVoice(
                respondents, site, Stream.concat(shown.stream(), other.shown.stream()).toList());
    }
}

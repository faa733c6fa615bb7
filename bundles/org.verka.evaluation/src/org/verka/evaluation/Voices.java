package org.verka.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.verka.model.Site;

/**
 * What was said in an interview or answered to an open question, in the words of those who said it.
 * In a shared evaluation only what they have agreed that others may read.
 *
 * @param title what tells it from others of the same day
 * @param respondents who was asked, as a group; may be empty
 * @param site where
 * @param date the day
 * @param themes the passages by what they are about, in the order of the notes
 */
public record Voices(
        String title, String respondents, Optional<Site> site, LocalDate date, List<Theme> themes) {

    public Voices {
        themes = List.copyOf(themes);
    }

    /** Passages about one thing; {@code name} is empty for those that nobody has coded. */
    public record Theme(String name, List<String> passages) {
        public Theme {
            passages = List.copyOf(passages);
        }
    }
}

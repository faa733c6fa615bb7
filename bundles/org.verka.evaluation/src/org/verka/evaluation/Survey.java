package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Site;

/**
 * How the answers to the questions of an instrument are spread over what could be answered.
 *
 * @param instrument the instrument
 * @param informant who answered, or empty when the instrument has no choice of informants
 * @param occasion when in the clients' way
 * @param questions those that somebody answered, in the order of the form
 */
public record Survey(
        Instrument instrument,
        Optional<Informant> informant,
        Occasion occasion,
        List<Question> questions) {

    public Survey {
        questions = List.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param name its words, or its number
     * @param options what could be answered, the lowest first; empty when it is answered with words
     *     of one's own. In a shared evaluation neighbours that few have chosen are one option.
     * @param several whether one could answer with several of them
     * @param ordered whether they have numbers, and so an order
     * @param places the sites that have answers, and last all together when that says more
     */
    public record Question(
            String name,
            List<String> options,
            boolean several,
            boolean ordered,
            List<Place> places) {
        public Question {
            options = List.copyOf(options);
            places = List.copyOf(places);
        }
    }

    /** The answers at a site, or at all of them together. */
    public record Place(Optional<Site> site, Disclosed<Answers> answers) {}

    /**
     * Counts of answers.
     *
     * @param respondents how many answered anything in the form
     * @param answered how many of them answered the question
     * @param counts how many chose each option
     */
    public record Answers(int respondents, int answered, List<Integer> counts) {
        public Answers {
            counts = List.copyOf(counts);
        }

        /** An option's part of those who answered, 0 to 1, or NaN when nobody did. */
        public double share(int option) {
            return answered == 0 ? Double.NaN : (double) counts.get(option) / answered;
        }
    }
}

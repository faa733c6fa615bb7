package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Occasion;
import org.verka.model.Informant;
import org.verka.model.Named;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * What is asked of the same people in several places: by two instruments, or by an instrument and
 * in the enrolments, in the same words and with the same answers. Where people answer alike and the
 * difference between two of them is few people, it is told where the theory asks it first.
 */
final class AskedElsewhere {

    /** A question as one informant answered it on one occasion; no informant is "". */
    record Asked(String instrument, String informant, String question, Occasion occasion) {}

    private record Words(String question, List<String> options) {}

    private record Asking(InstrumentForms forms, Optional<Informant> informant, Question question) {

        Asked on(Occasion occasion) {
            return new Asked(
                    forms.instrument().getName(),
                    informant.map(Named::getName).orElse(""),
                    question.code().text(),
                    occasion);
        }

        Map<String, Map<String, int[]>> chosen(Occasion occasion) {
            OptionsOf options = OptionsOf.of(question);
            return forms.at(informant, Optional.empty()).parts().stream()
                    .collect(
                            Collectors.toMap(
                                    SiteForms::site,
                                    here -> AnsweredTwice.chosen(options, here.last(occasion))));
        }
    }

    private final Map<Words, List<Asking>> askings = new LinkedHashMap<>();
    private final Map<Asked, Map<String, Map<String, int[]>>> chosen = new HashMap<>();
    private final Set<Asked> withheld = new HashSet<>();
    private final int threshold;

    /** Of all instruments, in the order of the theory. */
    AskedElsewhere(Collection<InstrumentForms> all, Options options) {
        threshold = options.audience() == Audience.INTERNAL ? 0 : options.threshold();
        if (threshold > 0) {
            all.stream().filter(InstrumentForms::hasAny).forEach(this::add);
            askings.values().forEach(this::withhold);
        }
    }

    private void add(InstrumentForms forms) {
        for (Question question : Questions.of(forms.instrument()).all()) {
            String words = question.item().getLabel();
            if (words == null || words.isBlank() || question.item().getAnswers() == null) {
                continue;
            }
            List<String> options = plain(OptionsOf.of(question).labels());
            if (!options.isEmpty()) {
                List<Asking> same =
                        askings.computeIfAbsent(
                                new Words(plain(words), options), k -> new ArrayList<>());
                forms.informants().forEach(i -> same.add(new Asking(forms, i, question)));
            }
        }
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(AskedElsewhere::plain).toList();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The questions that are not to be told, since an earlier instrument has told them. */
    Set<Asked> withheld() {
        return Set.copyOf(withheld);
    }

    private void withhold(List<Asking> same) {
        for (Asking later : same) {
            Stream.of(Occasion.values())
                    .filter(occasion -> isToldBefore(same, later, occasion))
                    .map(later::on)
                    .forEach(withheld::add);
        }
    }

    private boolean isToldBefore(List<Asking> same, Asking later, Occasion occasion) {
        List<Asking> earlier =
                same.stream().takeWhile(asking -> asking.forms() != later.forms()).toList();
        return !earlier.isEmpty()
                && earlier.stream()
                        .flatMap(asking -> Stream.of(Occasion.values()).map(o -> chosen(asking, o)))
                        .anyMatch(first -> tellsOfFew(first, chosen(later, occasion)));
    }

    private Map<String, Map<String, int[]>> chosen(Asking asking, Occasion occasion) {
        return chosen.computeIfAbsent(asking.on(occasion), k -> asking.chosen(occasion));
    }

    private boolean tellsOfFew(
            Map<String, Map<String, int[]>> first, Map<String, Map<String, int[]>> later) {
        return AnsweredTwice.tellsOfFew(AnsweredTwice.atEach(first, later), threshold);
    }

    /**
     * Whether what enrolments say of people is answered by them in a form as well, and the
     * difference is few people.
     *
     * @param said by enrolment, such as the sex; "" where nothing is said
     */
    boolean tellsOfFew(Map<Enrolment, String> said) {
        Set<String> words =
                said.values().stream().map(AskedElsewhere::plain).collect(Collectors.toSet());
        words.remove("");
        return !words.isEmpty()
                && askings.entrySet().stream()
                        .filter(e -> e.getKey().options().containsAll(words))
                        .anyMatch(e -> tellsOfFew(enrolled(said, e.getKey()), e.getValue()));
    }

    private boolean tellsOfFew(Map<String, Map<String, int[]>> enrolled, List<Asking> asked) {
        return asked.stream()
                .flatMap(asking -> Stream.of(Occasion.values()).map(o -> chosen(asking, o)))
                .anyMatch(later -> tellsOfFew(enrolled, later));
    }

    private static Map<String, Map<String, int[]>> enrolled(
            Map<Enrolment, String> said, Words words) {
        Map<String, Map<String, int[]>> enrolled = new HashMap<>();
        said.forEach((enrolment, word) -> {
            int option = words.options().indexOf(plain(word));
            if (option >= 0) {
                int[] chosen = new int[words.options().size()];
                chosen[option] = 1;
                enrolled.computeIfAbsent(enrolment.site(), k -> new HashMap<>())
                        .put(enrolment.subject(), chosen);
            }
        });
        return enrolled;
    }
}

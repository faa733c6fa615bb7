package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.intake.value.Wording;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;

/**
 * What is meant by an answer that is no plain number: the words of one of the answers, with its
 * number before or after them or without; Y and N are yes and no.
 */
final class AnswerWords {

    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(-?\\d{1,4})\\s*[=.:)–-]\\s*(\\D.*)|(-?\\d{1,4})\\s+(\\p{L}.*)");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\D)\\s*[(=]\\s*(-?\\d{1,4})\\)?");
    private static final int MOST = 10_000;
    private static final Set<String> YES = Set.of("ja", "yes", "y");
    private static final Set<String> NO = Set.of("nej", "no", "n");

    private AnswerWords() {}

    /** The number of the answer that is meant. */
    static Optional<BigDecimal> number(String written, Answers answers) {
        if (answers.getKind() != AnswerKind.CHOICE) {
            return Optional.empty();
        }
        return labelled(written, answers)
                .map(AnswerOption::getValue)
                .or(() -> numbered(written, answers));
    }

    /** The words of the answer that is meant. */
    static Optional<String> label(String written, Answers answers) {
        if (answers == null || answers.getKind() != AnswerKind.CHOICE) {
            return Optional.empty();
        }
        List<String> labels =
                answers.getOptions().stream()
                        .map(AnswerOption::getLabel)
                        .filter(label -> label != null)
                        .toList();
        return level(written, labels).map(labels::get);
    }

    /** The place from 0 of the word that is meant among the words of a scale. */
    static Optional<Integer> level(String written, List<String> words) {
        List<String> wordings = words.stream().map(Wording::of).toList();
        return Optional.of(wordings.indexOf(Wording.of(written))).filter(place -> place >= 0);
    }

    private static Optional<AnswerOption> labelled(String written, Answers answers) {
        String wording = Wording.of(written);
        Set<String> same =
                switch (wording) {
                    case "y" -> YES;
                    case "n" -> NO;
                    default -> Set.of(wording);
                };
        return answers.getOptions().stream()
                .filter(option -> option.getLabel() != null && option.getValue() != null)
                .filter(option -> same.contains(Wording.of(option.getLabel())))
                .findFirst();
    }

    /** A number beside words: the words must be those of its answer, where the answer has any. */
    private static Optional<BigDecimal> numbered(String written, Answers answers) {
        Matcher first = NUMBER_FIRST.matcher(written.strip());
        if (first.matches()) {
            boolean marked = first.group(1) != null;
            return agreed(first.group(marked ? 1 : 3), first.group(marked ? 2 : 4), answers);
        }
        Matcher last = NUMBER_LAST.matcher(written.strip());
        return last.matches() ? agreed(last.group(2), last.group(1), answers) : Optional.empty();
    }

    private static Optional<BigDecimal> agreed(String number, String words, Answers answers) {
        BigDecimal value = new BigDecimal(number);
        Optional<AnswerOption> option = labelled(words, answers);
        if (option.isPresent()) {
            return Optional.of(value).filter(v -> v.compareTo(option.get().getValue()) == 0);
        }
        boolean wordless = answers.getOptions().stream().allMatch(o -> o.getLabel() == null);
        return wordless
                ? offered(answers).stream().filter(v -> v.compareTo(value) == 0).findFirst()
                : Optional.empty();
    }

    /** Every number that is offered, in the order of the form. */
    static List<BigDecimal> offered(Answers answers) {
        List<BigDecimal> offered = new ArrayList<>();
        for (AnswerOption option : answers.getOptions()) {
            BigDecimal last = option.getTo() == null ? option.getValue() : option.getTo();
            BigDecimal value = option.getValue();
            while (value != null && value.compareTo(last) <= 0 && offered.size() < MOST) {
                offered.add(value);
                value = value.add(BigDecimal.ONE);
            }
        }
        return offered;
    }
}

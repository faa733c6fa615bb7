package org.verka.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verka.intake.Problem.Code;
import org.verka.intake.value.Wording;
import org.verka.model.AnswerOption;
import org.verka.model.Column;
import org.verka.model.Word;
import org.verka.model.scoring.Question;

/**
 * Questions to which several answers may be given: all of them in one column, as XLSForm and web
 * forms write them, with spaces, commas or semicolons between; or a column for each answer, as
 * LimeSurvey does (Y or nothing) and ODK on demand (1 or 0).
 */
final class SeveralAnswers {

    /** What is between the answers that were given, as they are stored. */
    static final String BETWEEN = "; ";

    private static final String SEPARATORS = " ,;|/\t\n";
    private static final Set<String> YES =
            Set.of("y", "yes", "ja", "j", "x", "1", "true", "sant", "vald", "selected", "checked");
    private static final Set<String> NO =
            Set.of("n", "no", "nej", "0", "2", "false", "falskt", "ej vald", "not selected");

    private SeveralAnswers() {}

    /** The answers by their words, else their numbers, in the order of the form. */
    static String text(Question question, Set<Integer> chosen) {
        List<AnswerOption> offered = question.item().getAnswers().getOptions();
        return new TreeSet<>(chosen)
                .stream().map(p -> name(offered.get(p))).collect(Collectors.joining(BETWEEN));
    }

    /** What an answer is called: by its words, else its number. */
    static String name(AnswerOption option) {
        return option.getLabel() != null ? option.getLabel() : number(option);
    }

    private static String number(AnswerOption option) {
        return option.getValue() == null ? "" : option.getValue().toPlainString();
    }

    /** The place, from 0, of an answer that a mapping names; below 0 when it is not offered. */
    static int place(AnswerOption named, List<AnswerOption> offered) {
        for (int i = 0; i < offered.size(); i++) {
            AnswerOption option = offered.get(i);
            boolean same =
                    named.getValue() != null
                            ? option.getValue() != null
                                    && named.getValue().compareTo(option.getValue()) == 0
                            : option.getLabel() != null
                                    && named.getLabel() != null
                                    && Wording.of(named.getLabel())
                                            .equals(Wording.of(option.getLabel()));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /** The places of all answers that one cell gives; empty when it was reported. */
    static Optional<Set<Integer>> together(
            Cells cells, ItemColumns.Answered column, Question question) {
        Map<String, Integer> known = known(column.bound().column(), question);
        String text = Wording.of(cells.raw(column.bound()));
        Set<Integer> chosen = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
                continue;
            }
            Optional<String> next = next(text, at, known);
            if (next.isEmpty()) {
                cells.report(Code.NOT_AN_ANSWER, column.bound(), column.item(), offered(question));
                return Optional.empty();
            }
            chosen.add(known.get(next.get()));
            at += next.get().length();
        }
        return Optional.of(chosen);
    }

    /** The longest known words that stand there whole. */
    private static Optional<String> next(String text, int at, Map<String, Integer> known) {
        return known.keySet().stream()
                .filter(k -> text.startsWith(k, at))
                .filter(k ->
                        at + k.length() == text.length()
                                || SEPARATORS.indexOf(text.charAt(at + k.length())) >= 0)
                .max(Comparator.comparingInt(String::length));
    }

    private static Map<String, Integer> known(Column column, Question question) {
        List<AnswerOption> offered = question.item().getAnswers().getOptions();
        Map<String, Integer> known = new TreeMap<>();
        for (int i = 0; i < offered.size(); i++) {
            known.putIfAbsent(Wording.of(number(offered.get(i))), i);
            if (offered.get(i).getLabel() != null) {
                String label = Wording.of(offered.get(i).getLabel());
                known.put(label, i);
                known.putIfAbsent(label.replace(' ', '_'), i);
            }
        }
        for (Word word : column.getWords()) {
            if (word.getText() != null && word.getAnswer() != null) {
                known.put(Wording.of(word.getText()), place(word.getAnswer(), offered));
            }
        }
        known.remove("");
        known.values().removeIf(place -> place < 0);
        return known;
    }

    /** Whether the cell says that the answer of its column was given; empty when reported. */
    static Optional<Boolean> chosen(Cells cells, ItemColumns.Answered column, Question question) {
        String written = cells.raw(column.bound());
        AnswerOption option = column.bound().column().getAnswer();
        String said =
                Vocabulary.said(written, column.bound().column())
                        .filter(w -> w.getAnswer() != null)
                        .map(w -> Wording.of(name(w.getAnswer())))
                        .orElse("");
        String wording = said.isEmpty() ? whole(Wording.of(written)) : said;
        List<AnswerOption> offered = question.item().getAnswers().getOptions();
        AnswerOption own = offered.get(place(option, offered));
        boolean number = wording.equals(Wording.of(number(own)));
        boolean yes =
                YES.contains(wording)
                        || wording.equals(Wording.of(name(own)))
                        || number && !NO.contains(wording);
        boolean no = wording.isEmpty() || NO.contains(wording) && !(number && said.isEmpty());
        if (yes == no) {
            cells.report(Code.CHOSEN_OR_NOT, column.bound(), name(own));
            return Optional.empty();
        }
        return Optional.of(yes);
    }

    /** 1.0, as a spreadsheet may write it, is 1. */
    private static String whole(String wording) {
        return wording.endsWith(".0") || wording.endsWith(",0")
                ? wording.substring(0, wording.length() - 2)
                : wording;
    }

    private static String offered(Question question) {
        return question.item().getAnswers().getOptions().stream()
                .map(SeveralAnswers::name)
                .collect(Collectors.joining(", "));
    }
}

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

    private final Bound at;
    private final Question question;
    private final List<AnswerOption> offered;
    private final CellValues<Set<Integer>> values;

    /** What may stand in the column, and the place of the answer that is meant; long ones first. */
    private final Map<String, Integer> known;

    /** A column of the question, of all its answers or of one. */
    SeveralAnswers(Bound at, Question question) {
        this.at = at;
        this.question = question;
        offered = question.item().getAnswers().getOptions();
        boolean ofOne = at.column().getAnswer() != null;
        known = ofOne ? Map.of() : known();
        values = new CellValues<>(at, ofOne ? this::chosen : this::together);
    }

    /**
     * The places of the answers that a cell gives; empty when there are none or it was reported.
     */
    Optional<Set<Integer>> read(Cells cells) {
        return values.of(cells);
    }

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

    private Optional<Set<Integer>> together(Cells cells) {
        if (cells.missing(at)) {
            return Optional.empty();
        }
        String text = Wording.of(cells.raw(at));
        Set<Integer> chosen = new TreeSet<>();
        int from = 0;
        while (from < text.length()) {
            if (SEPARATORS.indexOf(text.charAt(from)) >= 0) {
                from++;
                continue;
            }
            Optional<String> next = next(text, from);
            if (next.isEmpty()) {
                cells.report(Code.NOT_AN_ANSWER, at, question.code(), offered());
                return Optional.empty();
            }
            chosen.add(known.get(next.get()));
            from += next.get().length();
        }
        return Optional.of(chosen);
    }

    /** The longest known words that stand there whole. */
    private Optional<String> next(String text, int from) {
        return known.keySet().stream()
                .filter(k -> text.startsWith(k, from))
                .filter(k ->
                        from + k.length() == text.length()
                                || SEPARATORS.indexOf(text.charAt(from + k.length())) >= 0)
                .findFirst();
    }

    private Map<String, Integer> known() {
        Map<String, Integer> words =
                new TreeMap<>(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < offered.size(); i++) {
            words.putIfAbsent(Wording.of(number(offered.get(i))), i);
            if (offered.get(i).getLabel() != null) {
                String label = Wording.of(offered.get(i).getLabel());
                words.put(label, i);
                words.putIfAbsent(label.replace(' ', '_'), i);
            }
        }
        for (Word word : at.column().getWords()) {
            if (word.getText() != null && word.getAnswer() != null) {
                words.put(Wording.of(word.getText()), place(word.getAnswer(), offered));
            }
        }
        words.remove("");
        words.values().removeIf(place -> place < 0);
        return words;
    }

    /** Whether the cell says that the answer of its column was given; empty when reported. */
    private Optional<Set<Integer>> chosen(Cells cells) {
        if (cells.missing(at)) {
            return Optional.empty();
        }
        String written = cells.raw(at);
        String said =
                Vocabulary.said(written, at.column())
                        .filter(w -> w.getAnswer() != null)
                        .map(w -> Wording.of(name(w.getAnswer())))
                        .orElse("");
        String wording = said.isEmpty() ? whole(Wording.of(written)) : said;
        int place = place(at.column().getAnswer(), offered);
        AnswerOption own = offered.get(place);
        boolean number = wording.equals(Wording.of(number(own)));
        boolean yes =
                YES.contains(wording)
                        || wording.equals(Wording.of(name(own)))
                        || number && !NO.contains(wording);
        boolean no = wording.isEmpty() || NO.contains(wording) && !(number && said.isEmpty());
        if (yes == no) {
            cells.report(Code.CHOSEN_OR_NOT, at, name(own));
            return Optional.empty();
        }
        return Optional.of(yes ? Set.of(place) : Set.of());
    }

    /** 1.0, as a spreadsheet may write it, is 1. */
    private static String whole(String wording) {
        return wording.endsWith(".0") || wording.endsWith(",0")
                ? wording.substring(0, wording.length() - 2)
                : wording;
    }

    private String offered() {
        return offered.stream().map(SeveralAnswers::name).collect(Collectors.joining(", "));
    }
}

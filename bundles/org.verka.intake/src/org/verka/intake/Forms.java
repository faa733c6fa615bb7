package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Responses;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;

/**
 * Puts forms together from their answers, which may stand in several rows. Totals that the
 * instrument defines as the sum of other scales are added when all the parts were answered; a total
 * that the file gives must agree with them.
 */
final class Forms {

    private final String path;
    private final Instrument instrument;
    private final Scoring scoring;
    private final Map<FormAnswer.Key, Form> forms = new LinkedHashMap<>();
    private final Set<FormAnswer.Key> spoiled = new HashSet<>();

    Forms(String path, Instrument instrument) {
        this.path = path;
        this.instrument = instrument;
        this.scoring = Scoring.of(instrument);
    }

    private static final class Form {
        private final int firstRow;
        private final Map<String, Integer> rows = new HashMap<>();
        private final SortedMap<String, BigDecimal> scores = new TreeMap<>();
        private final Map<String, Bound> places = new HashMap<>();
        private final SortedMap<String, BigDecimal> items = new TreeMap<>();
        private final SortedMap<String, String> texts = new TreeMap<>();

        Form(int firstRow) {
            this.firstRow = firstRow;
        }
    }

    /** The row where a scale of a form was answered already, or 0. */
    int answered(FormAnswer.Key key, String scale) {
        Form form = forms.get(key);
        return form == null ? 0 : form.rows.getOrDefault(scale, 0);
    }

    /** Adds an answer; of a missing one only the row is noted. */
    void answer(FormAnswer.Key key, Scale scale, Optional<BigDecimal> value, Bound at, int row) {
        Form form = forms.computeIfAbsent(key, k -> new Form(row));
        form.rows.put(scale.getName(), row);
        if (value.isPresent()) {
            form.scores.put(scale.getName(), value.get());
            form.places.put(scale.getName(), at);
        }
    }

    /** Adds the answers to single items that stand on one row. */
    void items(FormAnswer.Key key, List<ItemAnswers.Answer> answers, int row) {
        if (answers.isEmpty()) {
            return;
        }
        Form form = forms.computeIfAbsent(key, k -> new Form(row));
        for (ItemAnswers.Answer answer : answers) {
            answer.value().ifPresent(value -> form.items.put(answer.item().text(), value));
            answer.text().ifPresent(text -> form.texts.put(answer.item().text(), text));
        }
    }

    /**
     * Leaves a form out, because one of its rows is not sound.
     *
     * @param key the form; when its date could not be read, null, which is any day
     */
    void spoil(FormAnswer.Key key) {
        spoiled.add(key);
    }

    private boolean isSpoiled(FormAnswer.Key key) {
        return spoiled.contains(key)
                || spoiled.contains(
                        new FormAnswer.Key(
                                key.site(),
                                key.subject(),
                                key.instrument(),
                                key.informant(),
                                key.occasion(),
                                null));
    }

    List<Fact> facts(Problems problems) {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<FormAnswer.Key, Form> entry : forms.entrySet()) {
            Form form = entry.getValue();
            boolean sound =
                    !isSpoiled(entry.getKey()) && scores(form, problems) && totals(form, problems);
            if (sound && isEmpty(form)) {
                problems.row(Code.EMPTY_FORM, form.firstRow);
            } else if (sound) {
                facts.add(fact(entry.getKey(), form));
            }
        }
        return facts;
    }

    private FormAnswer fact(FormAnswer.Key key, Form form) {
        return new FormAnswer(
                key.site(),
                key.subject(),
                key.instrument(),
                key.informant(),
                key.occasion(),
                key.date(),
                form.scores,
                form.items,
                form.texts,
                new Origin(path, form.firstRow));
    }

    private static boolean isEmpty(Form form) {
        return form.scores.isEmpty() && form.items.isEmpty() && form.texts.isEmpty();
    }

    /** Scores what the items give; a score that the file gives too must agree. */
    private boolean scores(Form form, Problems problems) {
        if (form.items.isEmpty()) {
            return true;
        }
        Map<ItemCode, BigDecimal> answers = new HashMap<>();
        form.items.forEach((item, value) -> answers.put(new ItemCode(item), value));
        Responses responses = new Responses(answers);
        boolean sound = true;
        for (Scale scale : scoring.scored()) {
            if (scale.getScore() != null
                    && scoring.score(scale, responses) instanceof Score.Known known) {
                sound &= agrees(form, scale, known.value(), Code.SCORE_DIFFERS, problems);
            }
        }
        return sound;
    }

    /** Adds totals until no more can be, for a total may be part of another. */
    private boolean totals(Form form, Problems problems) {
        boolean sound = true;
        Set<Scale> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Scale total : instrument.getScales()) {
                if (complete(total, form) && done.add(total)) {
                    sound &= total(form, total, problems);
                    more = true;
                }
            }
        }
        return sound;
    }

    private static boolean complete(Scale total, Form form) {
        return !total.getSumOf().isEmpty()
                && total.getSumOf().stream().allMatch(p -> form.scores.containsKey(p.getName()));
    }

    private static boolean total(Form form, Scale total, Problems problems) {
        BigDecimal sum =
                total.getSumOf().stream()
                        .map(p -> form.scores.get(p.getName()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return agrees(form, total, sum, Code.TOTAL_DIFFERS, problems);
    }

    /** Adds what was worked out; false when the file says another thing, which is reported. */
    private static boolean agrees(
            Form form, Scale scale, BigDecimal value, Code code, Problems problems) {
        BigDecimal given = form.scores.putIfAbsent(scale.getName(), value);
        if (given == null || given.compareTo(value) == 0) {
            return true;
        }
        problems.cell(
                code,
                form.rows.get(scale.getName()),
                form.places.get(scale.getName()),
                given.toPlainString(),
                value.toPlainString());
        return false;
    }
}

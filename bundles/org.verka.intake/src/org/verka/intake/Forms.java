package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * Puts forms together from their answers, which may stand in several rows, and gives each on when
 * its rows are over. Totals that the instrument defines as the sum of other scales are added when
 * all the parts were answered; a total that the file gives must agree with them.
 */
final class Forms {

    /** How the rows of a form lie in the file. */
    enum Rows {
        /** A row tells the whole of a form. */
        ONE,
        /** One after another, as far as was seen. */
        SIDE_BY_SIDE,
        /** Anywhere: every form is held in memory until the last row. */
        SCATTERED
    }

    /** The rows of a form do not lie side by side. */
    static final class ScatteredException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ScatteredException() {
            super("a form in several places", null, false, false);
        }
    }

    private final String path;
    private final Scoring scoring;
    private final List<Scale> scored;
    private final List<Scale> totals;
    private final Rows rows;
    private final Facts facts;
    private final Problems problems;
    private final Map<FormAnswer.Key, Form> open = new LinkedHashMap<>();

    Forms(MappedFile file, Rows rows) {
        path = file.path();
        Instrument instrument = file.mapping().getInstrument();
        scoring = Scoring.of(instrument);
        scored = scoring.scored().stream().filter(s -> s.getScore() != null).toList();
        totals = instrument.getScales().stream().filter(s -> !s.getSumOf().isEmpty()).toList();
        this.rows = rows;
        facts = file.facts();
        problems = file.problems();
    }

    /**
     * The answer to a scale.
     *
     * @param value empty when it is missing
     */
    record Answer(Scale scale, Bound at, Optional<BigDecimal> value) {}

    /** What a row tells of a form. */
    record Told(FormAnswer.Key key, List<Answer> answers, List<ItemAnswers.Answer> items) {

        boolean nothing() {
            return answers.isEmpty() && items.isEmpty();
        }

        /** The hash of the form's key but for its day. */
        long anyDay() {
            return KeyHash.of(
                    key.site(), key.subject(), key.instrument(), key.informant(), key.occasion());
        }
    }

    private static final class Form {
        private final int firstRow;
        private final long anyDay;
        private final Map<String, Given> given = new HashMap<>();
        private final SortedMap<String, BigDecimal> scores = new TreeMap<>();
        private final List<ItemAnswers.Answer> items = new ArrayList<>();

        Form(int firstRow, long anyDay) {
            this.firstRow = firstRow;
            this.anyDay = anyDay;
        }
    }

    /** Where the file gives a scale. */
    private record Given(int row, Bound at) {}

    /**
     * The row that told of a form before what a row tells now, or 0.
     *
     * @throws ScatteredException when the form has rows elsewhere too
     */
    int before(Told told) {
        if (told.nothing()) {
            return 0;
        }
        Form form = open.get(told.key());
        if (form != null) {
            return told.answers().stream()
                    .map(a -> form.given.get(a.scale().getName()))
                    .mapToInt(g -> g == null ? 0 : g.row())
                    .filter(row -> row > 0)
                    .findFirst()
                    .orElse(0);
        }
        int row = told.key().date() == null ? 0 : facts.before(hash(told.key(), told.anyDay()));
        if (row > 0 && rows == Rows.SIDE_BY_SIDE) {
            throw new ScatteredException();
        }
        return row;
    }

    private static long hash(FormAnswer.Key key, long anyDay) {
        return KeyHash.and(anyDay, key.date().toEpochDay());
    }

    /** Takes what a row tells; of a missing answer only the row is noted. */
    void add(Told told, int row) {
        if (told.nothing()) {
            return;
        }
        Form form = open.computeIfAbsent(told.key(), k -> new Form(row, told.anyDay()));
        for (Answer answer : told.answers()) {
            String scale = answer.scale().getName();
            form.given.put(scale, new Given(row, answer.at()));
            answer.value().ifPresent(value -> form.scores.put(scale, value));
        }
        form.items.addAll(told.items());
    }

    /**
     * Leaves a form out, because one of its rows is not sound; when its date could not be read, all
     * that it may be.
     */
    void spoil(Told told) {
        if (told.key().date() == null) {
            facts.leaveOutAll(told.anyDay());
        } else {
            facts.leaveOut(hash(told.key(), told.anyDay()));
        }
    }

    /** A row is over that told of these forms. */
    void endRow(List<Told> now) {
        if (rows == Rows.SCATTERED || open.isEmpty()) {
            return;
        }
        open.entrySet()
                .removeIf(e -> {
                    boolean over =
                            rows == Rows.ONE
                                    || now.stream().noneMatch(t -> t.key().equals(e.getKey()));
                    if (over) {
                        close(e.getKey(), e.getValue());
                    }
                    return over;
                });
    }

    /** The last row is over. */
    void end() {
        open.forEach(this::close);
        open.clear();
    }

    private void close(FormAnswer.Key key, Form form) {
        long hash = hash(key, form.anyDay);
        facts.told(hash, form.firstRow);
        if (!facts.isLeftOut(hash)
                && !facts.isLeftOut(form.anyDay)
                && scores(form)
                && totals(form)) {
            if (form.scores.isEmpty() && form.items.isEmpty()) {
                problems.row(Code.EMPTY_FORM, form.firstRow);
            } else {
                facts.give(fact(key, form));
            }
        }
    }

    private FormAnswer fact(FormAnswer.Key key, Form form) {
        SortedMap<String, BigDecimal> items = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        for (ItemAnswers.Answer answer : form.items) {
            answer.value().ifPresent(value -> items.put(answer.item().text(), value));
            answer.text().ifPresent(text -> texts.put(answer.item().text(), text));
        }
        return new FormAnswer(
                key.site(),
                key.subject(),
                key.instrument(),
                key.informant(),
                key.occasion(),
                key.date(),
                form.scores,
                items,
                texts,
                new Origin(path, form.firstRow));
    }

    /** Scores what the items give; a score that the file gives too must agree. */
    private boolean scores(Form form) {
        if (scored.isEmpty() || form.items.isEmpty()) {
            return true;
        }
        Map<ItemCode, BigDecimal> answers = HashMap.newHashMap(form.items.size());
        form.items.forEach(i -> i.value().ifPresent(value -> answers.put(i.item(), value)));
        Responses responses = new Responses(answers);
        boolean sound = true;
        for (Scale scale : scored) {
            if (!answers.isEmpty()
                    && scoring.score(scale, responses) instanceof Score.Known known) {
                sound &= agrees(form, scale, known.value(), Code.SCORE_DIFFERS);
            }
        }
        return sound;
    }

    /** Adds totals until no more can be, for a total may be part of another. */
    private boolean totals(Form form) {
        boolean sound = true;
        List<Scale> left = new ArrayList<>(totals);
        for (boolean more = true; more; ) {
            more = false;
            for (Scale total : List.copyOf(left)) {
                if (complete(total, form)) {
                    left.remove(total);
                    sound &= total(form, total);
                    more = true;
                }
            }
        }
        return sound;
    }

    private static boolean complete(Scale total, Form form) {
        for (Scale part : total.getSumOf()) {
            if (!form.scores.containsKey(part.getName())) {
                return false;
            }
        }
        return true;
    }

    private boolean total(Form form, Scale total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Scale part : total.getSumOf()) {
            sum = sum.add(form.scores.get(part.getName()));
        }
        return agrees(form, total, sum, Code.TOTAL_DIFFERS);
    }

    /** Adds what was worked out; false when the file says another thing, which is reported. */
    private boolean agrees(Form form, Scale scale, BigDecimal value, Code code) {
        BigDecimal given = form.scores.putIfAbsent(scale.getName(), value);
        if (given == null || given.compareTo(value) == 0) {
            return true;
        }
        Given where = form.given.get(scale.getName());
        problems.cell(code, where.row(), where.at(), given.toPlainString(), value.toPlainString());
        return false;
    }
}

package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.verka.intake.Problem.Code;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;

/**
 * Scores forms by the rules of their instrument. Totals that it defines as the sum of other scales
 * are added when all the parts are there. What the file gives must agree.
 */
final class FormScores {

    private final Scoring scoring;
    private final List<Ruled> scored = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final Problems problems;

    /** The place among the questions of each item of the file; below 0 when the form has it not. */
    private final int[] questions;

    private final BigDecimal[] counted;

    /** A scale that is scored by a rule. */
    private record Ruled(int place, Scale scale) {}

    /** A scale that is the sum of others, by their places. */
    private record Total(int place, int[] parts) {}

    /**
     * @param scales the place of each scale in a form, by its name
     * @param items the items of a form, by their places
     */
    FormScores(
            Instrument instrument,
            Map<String, Integer> scales,
            List<ItemCode> items,
            Problems problems) {
        scoring = Scoring.of(instrument);
        for (Scale scale : instrument.getScales()) {
            int place = scales.get(scale.getName());
            if (scale.getScore() != null) {
                scored.add(new Ruled(place, scale));
            }
            if (!scale.getSumOf().isEmpty()) {
                totals.add(new Total(place, parts(scale, scales)));
            }
        }
        questions = items.stream().mapToInt(scoring.questions()::place).toArray();
        counted = new BigDecimal[scoring.questions().size()];
        this.problems = problems;
    }

    private static int[] parts(Scale total, Map<String, Integer> scales) {
        return total.getSumOf().stream()
                .mapToInt(part -> scales.getOrDefault(part.getName(), -1))
                .toArray();
    }

    /** Adds what can be worked out; false when the file says another thing, which is reported. */
    boolean add(ToldForm form) {
        return scores(form) && totals(form);
    }

    private boolean scores(ToldForm form) {
        if (scored.isEmpty() || !count(form.items())) {
            return true;
        }
        boolean sound = true;
        for (Ruled each : scored) {
            if (scoring.score(each.scale(), counted) instanceof Score.Known known) {
                sound &= agrees(form, each.place(), known.value(), Code.SCORE_DIFFERS);
            }
        }
        return sound;
    }

    /** Notes what the answers count as; false when none of them is a number. */
    private boolean count(ItemAnswer[] items) {
        Arrays.fill(counted, null);
        boolean any = false;
        for (int item = 0; item < items.length; item++) {
            if (items[item] instanceof ItemAnswer.Number number) {
                counted[questions[item]] = number.counted();
                any = true;
            }
        }
        return any;
    }

    /** Adds totals until no more can be, for a total may be part of another. */
    private boolean totals(ToldForm form) {
        boolean sound = true;
        boolean[] added = new boolean[totals.size()];
        for (boolean more = !totals.isEmpty(); more; ) {
            more = false;
            for (int i = 0; i < added.length; i++) {
                Total total = totals.get(i);
                if (!added[i] && isComplete(total, form)) {
                    added[i] = true;
                    sound &= agrees(form, total.place(), sum(total, form), Code.TOTAL_DIFFERS);
                    more = true;
                }
            }
        }
        return sound;
    }

    private static boolean isComplete(Total total, ToldForm form) {
        for (int part : total.parts()) {
            if (part < 0 || form.score(part) == null) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal sum(Total total, ToldForm form) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : total.parts()) {
            sum = sum.add(form.score(part));
        }
        return sum;
    }

    private boolean agrees(ToldForm form, int scale, BigDecimal value, Code code) {
        BigDecimal there = form.score(scale);
        if (there == null) {
            form.score(scale, value);
            return true;
        }
        if (there.compareTo(value) == 0) {
            return true;
        }
        ToldForm.Given where = form.given(scale);
        problems.cell(code, where.row(), where.at(), there.toPlainString(), value.toPlainString());
        return false;
    }
}

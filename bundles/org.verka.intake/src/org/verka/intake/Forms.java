package org.verka.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.FormAnswer;
import org.verka.intake.Problem.Code;

/**
 * Puts forms together from their answers, which may stand in several rows, and gives each on when
 * its rows are over.
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

    /** What is left to the rest of the program, in bytes. */
    private static final long RESERVED = 64L << 20;

    /** What a form that is held takes, in bytes, without its scales and items. */
    private static final int FORM = 700;

    private static final int SCALE = 40;
    private static final int ITEM = 8;

    private final Rows rows;
    private final Facts facts;
    private final FormScores scores;
    private final Problems problems;
    private final Map<FormAnswer.Key, ToldForm> open = new LinkedHashMap<>();
    private boolean tooMany;

    Forms(Rows rows, FormScores scores, Facts facts, Problems problems) {
        this.rows = rows;
        this.scores = scores;
        this.facts = facts;
        this.problems = problems;
    }

    /**
     * The row that told of a form before what a row tells now, or 0.
     *
     * @throws ScatteredException when the form has rows elsewhere too
     */
    int before(ToldForm told) {
        if (told.nothing()) {
            return 0;
        }
        ToldForm form = rows == Rows.ONE ? null : open.get(told.key());
        if (form != null) {
            return rowOfSame(form, told);
        }
        int row = told.key().date() == null ? 0 : facts.before(told.near(), told.hash());
        if (row > 0 && rows == Rows.SIDE_BY_SIDE) {
            throw new ScatteredException();
        }
        return row;
    }

    private int rowOfSame(ToldForm form, ToldForm told) {
        for (int scale = 0; scale < form.scales(); scale++) {
            if (told.given(scale) != null && form.given(scale) != null) {
                return form.given(scale).row();
            }
        }
        return 0;
    }

    /** Takes what a row tells; of a missing answer only the row is noted. */
    void add(ToldForm told) {
        if (rows == Rows.ONE) {
            close(told);
        } else if (!told.nothing() && !tooMany) {
            ToldForm form = open.putIfAbsent(told.key(), told);
            if (form != null) {
                form.add(told);
            } else if (open.size() > most(told)) {
                tooMany = true;
                problems.file(Code.FORMS_SCATTERED, "", open.size() - 1);
                open.clear();
            }
        }
    }

    /** So many forms like this one fit in the memory, by what they are known to take. */
    private static long most(ToldForm form) {
        long free = Runtime.getRuntime().maxMemory() - RESERVED;
        return Math.max(10_000, free / (FORM + SCALE * form.scales() + ITEM * form.items().length));
    }

    /**
     * Leaves a form out, because one of its rows is not sound; when its date could not be read, all
     * that it may be.
     */
    void spoil(ToldForm told) {
        if (told.key().date() == null) {
            facts.leaveOutAll(told.near(), told.anyDay());
        } else {
            facts.leaveOut(told.near(), told.hash());
        }
    }

    /** A row is over that told of these forms. */
    void endRow(List<ToldForm> now) {
        if (rows == Rows.SIDE_BY_SIDE) {
            open.values()
                    .removeIf(form -> {
                        boolean over = now.stream().noneMatch(t -> t.key().equals(form.key()));
                        if (over) {
                            close(form);
                        }
                        return over;
                    });
        }
    }

    /** The last row is over. */
    void end() {
        open.values()
                .removeIf(form -> {
                    close(form);
                    return true;
                });
    }

    private void close(ToldForm form) {
        if (form.nothing()) {
            return;
        }
        long hash = form.hash();
        facts.told(form.near(), hash, form.row());
        if (!facts.isLeftOut(form.near(), hash)
                && !facts.isLeftOut(form.near(), form.anyDay())
                && scores.add(form)) {
            if (form.isEmpty()) {
                problems.row(Code.EMPTY_FORM, form.row());
            } else {
                facts.give(form);
            }
        }
    }
}

package org.verka.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.Activity;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.Intake;

/** Rows that each tell of something done; without a column for how much, each counts as one. */
final class ActivityRows implements RowReader {

    private final String path;
    private final Places places;
    private final List<Activity> activities;
    private final Bound activity;
    private final Bound date;
    private final Optional<Bound> amount;
    private final Optional<Bound> participants;
    private final Optional<Bound> role;
    private final Optional<Bound> note;
    private final DistinctFacts facts = new DistinctFacts();

    private ActivityRows(String path, Layout layout, Places places, List<Activity> activities) {
        this.path = path;
        this.places = places;
        this.activities = activities;
        activity = layout.first(ColumnRole.ACTIVITY).orElseThrow();
        date = layout.first(ColumnRole.DATE).orElseThrow();
        amount = layout.first(ColumnRole.AMOUNT);
        participants = layout.first(ColumnRole.PARTICIPANTS);
        role = layout.first(ColumnRole.ROLE);
        note = layout.first(ColumnRole.NOTE);
    }

    static Optional<RowReader> of(
            String path, Intake mapping, Layout layout, Vocabulary vocabulary, Needs needs) {
        Places places = new Places(mapping, layout, vocabulary);
        needs.that("SITE", places.known());
        needs.column(layout, ColumnRole.ACTIVITY);
        needs.column(layout, ColumnRole.DATE);
        return needs.met()
                ? Optional.of(new ActivityRows(path, layout, places, vocabulary.activities()))
                : Optional.empty();
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> what = activity(cells);
        Optional<DateSpan> when = cells.date(date);
        OptionalInt howMany = amount.isPresent() ? whole(cells, amount.get()) : OptionalInt.of(1);
        OptionalInt tookPart =
                participants.isEmpty() || cells.missing(participants.get())
                        ? OptionalInt.empty()
                        : whole(cells, participants.get());
        String by = role.map(r -> cells.text(r, Cells.LONGEST_NAME)).orElse("");
        String said = note.map(n -> cells.text(n, Cells.LONGEST_NOTE)).orElse("");
        if (!cells.sound()) {
            return;
        }
        ActivityRecord read =
                new ActivityRecord(
                        what.orElseThrow(),
                        site.orElseThrow(),
                        when.orElseThrow().first(),
                        howMany.orElseThrow(),
                        tookPart,
                        by,
                        said,
                        new Origin(path, cells.row()));
        int first = facts.add(read);
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, activity, first);
        }
    }

    private Optional<String> activity(Cells cells) {
        Optional<String> word = cells.needed(activity);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known =
                cells.meant(activity, w -> Vocabulary.meaning(w, activity.column(), activities))
                        .map(Activity::getName);
        if (known.isEmpty()) {
            cells.report(
                    Code.UNKNOWN_WORD, activity, Vocabulary.known(activity.column(), activities));
        }
        return known;
    }

    private static OptionalInt whole(Cells cells, Bound at) {
        OptionalLong number = cells.count(at, Integer.MAX_VALUE);
        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(number.getAsLong()));
    }

    @Override
    public List<Fact> facts() {
        return facts.all();
    }
}

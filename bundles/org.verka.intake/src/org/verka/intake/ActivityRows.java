package org.verka.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.Activity;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;

/**
 * Rows that each tell of something done; without a column for how much, each counts as one. What
 * the theory has no activity for must have a note that begins with a word for unplanned, so that a
 * word that was misspelt is not taken for it.
 */
final class ActivityRows implements RowReader {

    private static final Pattern UNPLANNED =
            Pattern.compile(
                    "^\\s*(oplanera|unplanned)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String path;
    private final Places places;
    private final List<Activity> activities;
    private final Bound activity;
    private final Bound date;
    private final Optional<Bound> amount;
    private final Optional<Bound> participants;
    private final Optional<Bound> role;
    private final Optional<Bound> note;
    private final Facts facts;
    private final Meanings<Activity> known = new Meanings<>();

    private ActivityRows(MappedFile file) {
        path = file.path();
        places = file.places();
        facts = file.facts();
        activities = file.vocabulary().activities();
        activity = file.column(ColumnRole.ACTIVITY);
        date = file.column(ColumnRole.DATE);
        amount = file.anyColumn(ColumnRole.AMOUNT);
        participants = file.anyColumn(ColumnRole.PARTICIPANTS);
        role = file.anyColumn(ColumnRole.ROLE);
        note = file.anyColumn(ColumnRole.NOTE);
    }

    static Optional<RowReader> of(MappedFile file) {
        return file.needsSite()
                .needs(ColumnRole.ACTIVITY, ColumnRole.DATE)
                .readBy(ActivityRows::new);
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        String said = note.map(n -> cells.text(n, Cells.LONGEST_NOTE)).orElse("");
        Optional<String> what = activity(cells, said);
        Optional<DateSpan> when = cells.date(date);
        OptionalInt howMany = amount.isPresent() ? whole(cells, amount.get()) : OptionalInt.of(1);
        OptionalInt tookPart =
                participants.isEmpty() || cells.missing(participants.get())
                        ? OptionalInt.empty()
                        : whole(cells, participants.get());
        String by = role.map(r -> cells.text(r, Cells.LONGEST_NAME)).orElse("");
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
            cells.report(Code.DUPLICATE_RECORD, activity, first);
        }
    }

    /** The activity's name; in the row's own words what its note says that nobody planned. */
    private Optional<String> activity(Cells cells, String said) {
        Optional<String> word = cells.needed(activity);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> meant =
                known.of(cells, activity, w -> Vocabulary.meaning(w, activity.column(), activities))
                        .map(Activity::getName);
        if (meant.isPresent()) {
            return meant;
        }
        if (UNPLANNED.matcher(said).find()) {
            return word.map(String::strip);
        }
        cells.report(
                Code.UNKNOWN_ACTIVITY, activity, Vocabulary.known(activity.column(), activities));
        return meant;
    }

    private static OptionalInt whole(Cells cells, Bound at) {
        OptionalLong number = cells.count(at, Integer.MAX_VALUE);
        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(number.getAsLong()));
    }
}

package org.verka.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.FactorSort;

/**
 * Rows of notes from interviews and focus groups: a whole note on one row, or a coded passage on
 * each row, with the note's text or without. Rows of the same interview, site and day make one
 * note; a passage that its text does not hold is added to the text. Several may have coded the same
 * passages, each on rows of their own.
 */
final class InterviewRows implements RowReader {

    private static final int LONGEST = 32_672;

    private final String path;
    private final Problems problems;
    private final Places places;
    private final Facts facts;
    private final FactorWords words;
    private final List<FactorSort> sorts;
    private final Bound date;
    private final Bound named;
    private final Optional<Bound> respondents;
    private final Optional<Bound> text;
    private final Optional<Bound> quote;
    private final Optional<Bound> theme;
    private final Optional<Bound> coder;
    private final Joined<InterviewNote.Key, Note> joined = new Joined<>();

    private InterviewRows(MappedFile file) {
        path = file.path();
        problems = file.problems();
        places = file.places();
        facts = file.facts();
        words = new FactorWords(file.layout());
        sorts = file.vocabulary().factorSorts();
        date = file.column(ColumnRole.DATE);
        respondents = file.anyColumn(ColumnRole.RESPONDENTS);
        named = file.anyColumn(ColumnRole.TITLE).or(() -> respondents).orElseThrow();
        text = file.anyColumn(ColumnRole.TEXT);
        quote = file.anyColumn(ColumnRole.QUOTE);
        theme = file.anyColumn(ColumnRole.THEME);
        coder = file.anyColumn(ColumnRole.CODER);
    }

    static Optional<RowReader> of(MappedFile file) {
        return file.needsSite()
                .needs(ColumnRole.DATE)
                .needsUnless(ColumnRole.RESPONDENTS, ColumnRole.TITLE)
                .needsUnless(ColumnRole.TEXT, ColumnRole.QUOTE)
                .readBy(InterviewRows::new);
    }

    private static final class Note {
        private final int row;
        private final String respondents;
        private final NoteText text = new NoteText();

        Note(int row, String respondents) {
            this.row = row;
            this.respondents = respondents;
        }
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> title = cells.needed(named);
        Optional<DateSpan> when = cells.date(date);
        String who = cells.name(respondents);
        String notes = text.map(t -> cells.text(t, LONGEST)).orElse("");
        String said = quote.map(q -> cells.text(q, LONGEST)).orElse("");
        Optional<NoteText.Coding> coding = coding(cells, !said.isEmpty());
        if (notes.isEmpty() && said.isEmpty()) {
            Bound at = quote.or(() -> text).orElseThrow();
            cells.report(Code.EMPTY_CELL, at, Layout.role(at.column()).getName());
        }
        if (site.isEmpty() || title.isEmpty() || when.isEmpty()) {
            joined.spoil(k ->
                    site.map(k.site()::equals).orElse(true)
                            && title.map(k.title()::equals).orElse(true)
                            && when.map(w -> w.first().equals(k.date())).orElse(true));
            return;
        }
        InterviewNote.Key key = new InterviewNote.Key(site.get(), title.get(), when.get().first());
        if (!cells.sound()) {
            joined.spoil(key);
            return;
        }
        Note note = joined.of(key, k -> new Note(cells.row(), who));
        if (!who.isEmpty() && !who.equals(note.respondents)) {
            cells.report(Code.ANSWERS_DIFFER, respondents.orElseThrow(), note.row);
            joined.spoil(key);
            return;
        }
        note.text.add(notes);
        coding.ifPresent(c -> note.text.passage(said.isEmpty() ? notes : said, c));
    }

    /** How the row is coded; empty when it is not and quotes nothing. */
    private Optional<NoteText.Coding> coding(Cells cells, boolean quotes) {
        String code = cells.name(theme);
        String domain = words.domain(cells);
        String who = cells.name(coder);
        Optional<Integer> strength = words.strength(cells);
        sorts.stream()
                .filter(sort -> code.equals(sort.getName()))
                .forEach(sort ->
                        strength.ifPresent(n -> words.reportOpposed(cells, n, sort.getKind())));
        boolean quotable = words.quotable(cells);
        OptionalInt rated = strength.map(OptionalInt::of).orElse(OptionalInt.empty());
        boolean coded = !code.isEmpty() || !domain.isEmpty() || strength.isPresent() || quotable;
        return coded || quotes
                ? Optional.of(
                        (start, end) -> new Passage(start, end, code, domain, rated, quotable, who))
                : Optional.empty();
    }

    @Override
    public void end() {
        joined.sound()
                .forEach((key, note) -> {
                    int length = note.text.stored();
                    if (length > LONGEST) {
                        problems.row(Code.TEXT_TOO_LONG, note.row, length, LONGEST);
                    } else {
                        facts.give(
                                new InterviewNote(
                                        key.site(),
                                        key.title(),
                                        note.respondents,
                                        key.date(),
                                        note.text.whole(),
                                        note.text.passages(),
                                        new Origin(path, note.row)));
                    }
                });
    }
}

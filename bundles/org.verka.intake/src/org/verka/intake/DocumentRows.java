package org.verka.intake;

import java.util.List;
import java.util.Optional;
import org.verka.evidence.Document;
import org.verka.evidence.Fact;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.Intake;

/** Rows that each name a document that is a source; one that lies in the project is hashed. */
final class DocumentRows implements RowReader {

    private final String path;
    private final FileHashes hashes;
    private final Places places;
    private final Bound title;
    private final Bound date;
    private final Optional<Bound> source;
    private final Optional<Bound> note;
    private final DistinctFacts facts = new DistinctFacts();

    private DocumentRows(String path, FileHashes hashes, Layout layout, Places places) {
        this.path = path;
        this.hashes = hashes;
        this.places = places;
        title = layout.first(ColumnRole.TITLE).orElseThrow();
        date = layout.first(ColumnRole.DATE).orElseThrow();
        source = layout.first(ColumnRole.SOURCE);
        note = layout.first(ColumnRole.NOTE);
    }

    static Optional<RowReader> of(
            String path,
            FileHashes hashes,
            Intake mapping,
            Layout layout,
            Vocabulary vocabulary,
            Needs needs) {
        Places places = new Places(mapping, layout, vocabulary);
        needs.that("SITE", places.known());
        needs.column(layout, ColumnRole.TITLE);
        needs.column(layout, ColumnRole.DATE);
        return needs.met()
                ? Optional.of(new DocumentRows(path, hashes, layout, places))
                : Optional.empty();
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> called = cells.needed(title);
        Optional<DateSpan> when = cells.date(date);
        String where = source.map(s -> cells.text(s, Cells.LONGEST_NAME)).orElse("");
        String about = note.map(n -> cells.text(n, Cells.LONGEST_NOTE)).orElse("");
        Optional<String> hash = hashes.of(where);
        if (hash.isEmpty() && !where.isEmpty() && !hashes.isElsewhere(where)) {
            cells.report(Code.DOCUMENT_MISSING, source.orElseThrow());
        }
        if (!cells.sound()) {
            return;
        }
        Document read =
                new Document(
                        site.orElseThrow(),
                        called.orElseThrow(),
                        when.orElseThrow().first(),
                        where,
                        hash.orElse(""),
                        about,
                        new Origin(path, cells.row()));
        int first = facts.add(read);
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, title, first);
        }
    }

    @Override
    public List<Fact> facts() {
        return facts.all();
    }
}

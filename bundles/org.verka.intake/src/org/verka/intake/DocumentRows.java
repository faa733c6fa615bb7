package org.verka.intake;

import java.util.Optional;
import org.verka.evidence.Document;
import org.verka.evidence.Origin;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;

/** Rows that each name a document that is a source; one that lies in the project is hashed. */
final class DocumentRows implements RowReader {

    private final String path;
    private final FileHashes hashes;
    private final Places places;
    private final Bound title;
    private final Bound date;
    private final Optional<Bound> source;
    private final Optional<Bound> note;
    private final Facts facts;

    private DocumentRows(MappedFile file, FileHashes hashes) {
        path = file.path();
        this.hashes = hashes;
        places = file.places();
        facts = file.facts();
        title = file.column(ColumnRole.TITLE);
        date = file.column(ColumnRole.DATE);
        source = file.anyColumn(ColumnRole.SOURCE);
        note = file.anyColumn(ColumnRole.NOTE);
    }

    static Optional<RowReader> of(MappedFile file, FileHashes hashes) {
        return file.needsSite()
                .needs(ColumnRole.TITLE, ColumnRole.DATE)
                .readBy(its -> new DocumentRows(its, hashes));
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
}

package org.verka.intake;

import java.util.List;
import java.util.Optional;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;
import org.verka.model.Site;

/** Where a row comes from: what its column says, or the place that the mapping names. */
final class Places {

    private final Optional<Bound> column;
    private final Optional<String> fixed;
    private final List<Site> sites;
    private final Meanings<Site> known = new Meanings<>();

    Places(Intake mapping, Layout layout, Vocabulary vocabulary) {
        column = layout.first(ColumnRole.SITE);
        fixed = Optional.ofNullable(mapping.getSite()).map(Site::getName);
        sites = vocabulary.sites();
    }

    boolean known() {
        return column.isPresent() || fixed.isPresent();
    }

    Optional<String> of(Cells cells) {
        if (column.isEmpty()) {
            return fixed;
        }
        Bound at = column.get();
        Optional<String> word = cells.needed(at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> site =
                known.of(cells, at, w -> Vocabulary.meaning(w, at.column(), sites))
                        .map(Site::getName);
        if (site.isEmpty()) {
            cells.report(Code.UNKNOWN_WORD, at, Vocabulary.known(at.column(), sites));
        }
        return site;
    }
}

package org.verka.intake;

import java.util.Optional;
import java.util.function.Function;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;
import org.verka.model.Named;

/**
 * A file put together with what the theory says of it: what those who read its rows need.
 *
 * @param path the file within the project
 * @param mapping what the theory says of it
 * @param layout which of its columns is what
 * @param vocabulary what its words mean
 * @param places where its rows come from
 * @param needs what it must have to be read at all
 * @param facts where its facts go
 * @param problems what is wrong with it
 */
record MappedFile(
        String path,
        Intake mapping,
        Layout layout,
        Vocabulary vocabulary,
        Places places,
        Needs needs,
        Facts facts,
        Problems problems) {

    /** Needs the thing that the mapping names, such as a count, and a site. */
    MappedFile needs(String what, Named named) {
        needs.that(what, named != null && named.getName() != null);
        return needsSite();
    }

    /** Needs to know where each row comes from. */
    MappedFile needsSite() {
        needs.that("SITE", places.known());
        return this;
    }

    /** Needs a column of each of these roles. */
    MappedFile needs(ColumnRole... roles) {
        for (ColumnRole role : roles) {
            needs.column(layout, role);
        }
        return this;
    }

    /** Needs a column of {@code role} unless there is one of {@code instead}. */
    MappedFile needsUnless(ColumnRole instead, ColumnRole role) {
        return layout.first(instead).isPresent() ? this : needs(role);
    }

    /** The reader, when the file has what it needs; otherwise it was reported what is lacking. */
    Optional<RowReader> readBy(Function<MappedFile, RowReader> reader) {
        return needs.met() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    /** A column that was needed. */
    Bound column(ColumnRole role) {
        return layout.first(role).orElseThrow();
    }

    /** A column that there need not be. */
    Optional<Bound> anyColumn(ColumnRole role) {
        return layout.first(role);
    }
}

package org.verka.store;

import java.sql.SQLException;

/** Gives the texts that answers of a segment point at. */
@FunctionalInterface
interface TextSource {

    /**
     * A text.
     *
     * @throws IllegalArgumentException when it is not there
     */
    String text(Segment segment, int id) throws SQLException;
}

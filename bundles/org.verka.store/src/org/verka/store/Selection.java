package org.verka.store;

import java.util.List;

/** Takes the answer to a question in SQL, row by row. */
public interface Selection {

    /** The names of the columns, once and before any row. */
    void columns(List<String> names);

    /** The cells of a row: text, or a number as a {@code BigDecimal}; empty where there is none. */
    void row(List<Object> cells);
}

package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;

/** A client on the way into the table of clients. */
record NewClient(int site, int id, String pseudonym) {

    /** The order of the table's key. */
    static final Comparator<NewClient> ORDER =
            Comparator.comparingInt(NewClient::site).thenComparingInt(NewClient::id);

    private static final String INSERT =
            "INSERT INTO subject (site, id, pseudonym) VALUES (?, ?, ?)";

    /** Adds its row to those that are written next. */
    void insert(Statements statements) throws SQLException {
        PreparedStatement insert = statements.of(INSERT);
        insert.setInt(1, site);
        insert.setInt(2, id);
        insert.setString(3, pseudonym);
        statements.later(INSERT);
    }
}

package org.verka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Carries every row from one store to another and reads it back. */
record StoreCopy(Connection from, Engine source, Connection to, Engine target) {

    private static final String COUNTERS = "SELECT changes, imports FROM store WHERE one = 1";
    private static final String COUNT = "UPDATE store SET changes = ?, imports = ? WHERE one = 1";

    CopyReceipt run(Watch watch) throws SQLException {
        List<TableSum> sent = new ArrayList<>();
        List<TableSum> arrived = new ArrayList<>();
        for (Rows rows : Rows.all()) {
            watch.step(rows.table());
            sent.add(rows.copy(from, source, to, target, watch));
            arrived.add(rows.read(to, target, values -> {}, watch));
        }
        count();
        CopyReceipt receipt = new CopyReceipt(sent, arrived);
        if (!receipt.complete()) {
            throw new SQLException("what arrived is not what was sent");
        }
        return receipt;
    }

    private void count() throws SQLException {
        try (Statement query = from.createStatement();
                ResultSet counters = query.executeQuery(COUNTERS);
                PreparedStatement count = to.prepareStatement(COUNT)) {
            counters.next();
            count.setLong(1, counters.getLong(1));
            count.setInt(2, counters.getInt(2));
            count.executeUpdate();
        }
    }
}

package org.verka.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which facts a later import corrects. */
final class Superseded {

    private static final String ADD =
            "INSERT INTO superseded (site, import_id, kind, number, by_import)"
                    + " VALUES (?, ?, ?, ?, ?)";
    private static final String STANDING =
            "SELECT site, import_id, kind, number FROM standing_superseded";
    private static final String BY =
            "SELECT DISTINCT by_import FROM standing_superseded WHERE import_id = ?"
                    + " ORDER BY by_import";

    /** Where a fact lies. */
    record Place(int site, int importNumber, int kind, int number) {}

    private final Statements statements;

    Superseded(Statements statements) {
        this.statements = statements;
    }

    void insert(Place place, int byImport) throws SQLException {
        PreparedStatement add = statements.of(ADD);
        add.setInt(1, place.site());
        add.setInt(2, place.importNumber());
        add.setInt(3, place.kind());
        add.setInt(4, place.number());
        add.setInt(5, byImport);
        statements.later(ADD);
    }

    /** The facts that imports which are not undone correct. */
    Set<Place> standing() throws SQLException {
        Set<Place> places = new HashSet<>();
        try (ResultSet rows = statements.of(STANDING).executeQuery()) {
            while (rows.next()) {
                places.add(
                        new Place(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        return places;
    }

    /** The imports that correct facts of an import and are not undone themselves. */
    List<Integer> correcting(int importNumber) throws SQLException {
        PreparedStatement query = statements.of(BY);
        query.setInt(1, importNumber);
        List<Integer> numbers = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }
}

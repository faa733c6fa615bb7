package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import org.verka.evidence.Arrival;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Import;
import org.verka.evidence.Receipt;
import org.verka.store.Words.Question;

/** An import that goes on: one transaction from its beginning to its end. */
final class SqlImport implements Import {

    private final SqlStore store;
    private final Tables tables;
    private final Taking taking;
    private final Taker taker;
    private final int words;
    private boolean over;

    SqlImport(SqlStore store, Tables tables, Arrival arrival) throws SQLException {
        this.store = store;
        this.tables = tables;
        words = tables.words().added();
        taking = new Taking(tables.changes().nextImport(), arrival);
        taker = new Taker(tables, taking);
    }

    @FunctionalInterface
    private interface Part {
        void take() throws SQLException;
    }

    private void guarded(Part part) {
        requireGoing();
        try {
            part.take();
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    private void requireGoing() {
        if (over) {
            throw new IllegalStateException("the import is over");
        }
    }

    private RuntimeException failed(Exception cause) {
        over = true;
        return store.failed(cause);
    }

    @Override
    public void add(Fact fact) {
        guarded(() -> taker.take(fact));
    }

    @Override
    public void form(FormAnswer.Key key, int row) {
        guarded(() -> taker.forms().begin(key, row));
    }

    @Override
    public void item(String item, long digits, int decimals) {
        requireGoing();
        try {
            taker.forms().number(Question.ITEM, item, digits, decimals);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public void item(String item, BigDecimal value) {
        guarded(() -> taker.forms().number(Question.ITEM, item, value));
    }

    @Override
    public void score(String scale, BigDecimal value) {
        guarded(() -> taker.forms().number(Question.SCALE, scale, value));
    }

    @Override
    public void text(String question, String text) {
        guarded(() -> taker.forms().text(question, text));
    }

    @Override
    public void withdraw(Fact stored, int row) {
        if (!taking.correcting()) {
            throw new IllegalStateException("only a correction withdraws");
        }
        guarded(() -> taker.withdraw(stored, row));
    }

    @Override
    public Receipt commit() {
        guarded(() -> {
            taker.flush();
            Receipt receipt = taking.receipt();
            boolean worthKeeping =
                    receipt.added() > 0
                            || !taking.refused() && !tables.imports().has(taking.arrival());
            store.end(
                    tables,
                    worthKeeping
                            ? Optional.of(store.record(taking, receipt.added()))
                            : Optional.empty(),
                    receipt.added() == 0 && receipt.complete() && tables.words().added() == words);
        });
        over = true;
        return taking.receipt();
    }

    @Override
    public void close() {
        if (!over) {
            guarded(() -> store.end(tables, Optional.empty(), false));
            over = true;
        }
    }
}

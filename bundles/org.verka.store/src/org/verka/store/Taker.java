package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.store.Words.Question;

/** Takes the facts of one import into the tables. */
final class Taker {

    private final Tables tables;
    private final Taking taking;
    private final FormWriter forms;

    Taker(Tables tables, Taking taking) {
        this.tables = tables;
        this.taking = taking;
        forms = new FormWriter(tables, taking);
        tables.imports().begin(taking);
    }

    FormWriter forms() {
        return forms;
    }

    void take(Fact fact) throws SQLException {
        if (fact instanceof FormAnswer form) {
            take(form);
        } else {
            forms.end();
            takeSmall(fact);
        }
    }

    private <F extends Fact> void takeSmall(F fact) throws SQLException {
        tables.small(fact).take(fact, taking);
    }

    private void take(FormAnswer form) throws SQLException {
        forms.begin(form.key(), form.origin().row());
        for (Map.Entry<String, BigDecimal> item : form.items().entrySet()) {
            forms.number(Question.ITEM, item.getKey(), item.getValue());
        }
        for (Map.Entry<String, BigDecimal> score : form.scores().entrySet()) {
            forms.number(Question.SCALE, score.getKey(), score.getValue());
        }
        for (Map.Entry<String, String> text : form.texts().entrySet()) {
            forms.text(text.getKey(), text.getValue());
        }
        forms.end();
    }

    void withdraw(Fact stored, int row) throws SQLException {
        if (stored instanceof FormAnswer form) {
            forms.begin(form.key(), row);
            forms.withdraw();
            forms.end();
        } else {
            forms.end();
            tables.small(stored).withdraw(stored, taking, row);
        }
    }

    /** Writes what is left; the record of the import is not part of it. */
    void flush() throws SQLException {
        forms.flush();
        tables.flush();
    }
}

package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.Set;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelPackage;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/** No two items of an instrument have the same number. */
final class ItemsStandOnce implements Rule<Instrument> {

    @Override
    public String code() {
        return "I07";
    }

    @Override
    public Class<Instrument> about() {
        return Instrument.class;
    }

    @Override
    public void check(Instrument instrument, Report report) {
        Set<Item> told = new HashSet<>();
        for (Question question : Questions.of(instrument).repeated()) {
            Item item = question.item();
            if (item.getFirst() != null && told.add(item)) {
                report.at(item, ModelPackage.Literals.ITEM__FIRST, "", question.code().text());
            }
        }
    }
}

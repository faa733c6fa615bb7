package org.verka.dsl.validation;

import org.verka.model.ItemTexts;
import org.verka.model.ModelPackage;

/** Whoever writes the wording of items says by what right. */
final class TextsAreLicensed implements Rule<ItemTexts> {

    @Override
    public String code() {
        return "I10";
    }

    @Override
    public Class<ItemTexts> about() {
        return ItemTexts.class;
    }

    @Override
    public void check(ItemTexts texts, Report report) {
        boolean any = !texts.getTexts().isEmpty();
        boolean known = texts.getInstrument() != null && !texts.getInstrument().eIsProxy();
        if (any && known && !Written.is(texts.getLicence())) {
            report.at(
                    texts,
                    ModelPackage.Literals.ITEM_TEXTS__INSTRUMENT,
                    "",
                    Written.called(texts.getInstrument()));
        }
    }
}

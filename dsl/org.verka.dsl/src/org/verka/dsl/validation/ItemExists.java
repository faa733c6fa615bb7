package org.verka.dsl.validation;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.CrossedQuestion;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Item;
import org.verka.model.ItemRange;
import org.verka.model.ItemText;
import org.verka.model.ItemTexts;
import org.verka.model.ItemValue;
import org.verka.model.ModelPackage;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Questions;

/** An item that is meant by its number is one that the instrument has. */
final class ItemExists implements Rule<EObject> {

    @Override
    public String code() {
        return "I02";
    }

    @Override
    public Class<EObject> about() {
        return EObject.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(EObject element, Report report) {
        switch (element) {
            case ItemRange range when !(range.eContainer() instanceof Item) -> check(range, report);
            case ItemValue value when value.getNumber() != null ->
                    check(
                            value,
                            ModelPackage.Literals.ITEM_VALUE__NUMBER,
                            List.of(ItemCode.of(value.getNumber())),
                            report);
            case ItemText text when text.getNumber() != null ->
                    check(
                            text,
                            ModelPackage.Literals.ITEM_TEXT__NUMBER,
                            List.of(ItemCode.of(text.getNumber())),
                            report);
            case CrossedQuestion crossed
                    when crossed.getNumber() != null
                            && crossed.getSource() instanceof Instrument instrument ->
                    check(
                            crossed,
                            ModelPackage.Literals.CROSSED_QUESTION__NUMBER,
                            instrument,
                            List.of(ItemCode.of(crossed.getNumber())),
                            report);
            default -> {
                // means no item by its number
            }
        }
    }

    private static void check(ItemRange range, Report report) {
        if (range.getFirst() != null) {
            List<ItemCode> codes = Questions.codes(range);
            check(
                    range,
                    range.getLast() == null
                            ? ModelPackage.Literals.ITEM_RANGE__FIRST
                            : ModelPackage.Literals.ITEM_RANGE__LAST,
                    codes,
                    report);
        }
    }

    private static void check(
            EObject element, EStructuralFeature place, List<ItemCode> codes, Report report) {
        instrumentOf(element).ifPresent(i -> check(element, place, i, codes, report));
    }

    private static void check(
            EObject element,
            EStructuralFeature place,
            Instrument instrument,
            List<ItemCode> codes,
            Report report) {
        Questions questions = Questions.of(instrument);
        codes.stream()
                .filter(code -> questions.find(code).isEmpty())
                .findFirst()
                .ifPresent(code ->
                        report.at(element, place, "", Written.called(instrument), code.text()));
    }

    private static Optional<Instrument> instrumentOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Instrument instrument) {
                return Optional.of(instrument);
            }
            if (at instanceof Intake intake) {
                return Optional.ofNullable(intake.getInstrument()).filter(i -> !i.eIsProxy());
            }
            if (at instanceof ItemTexts texts) {
                return Optional.ofNullable(texts.getInstrument()).filter(i -> !i.eIsProxy());
            }
        }
        return Optional.empty();
    }
}

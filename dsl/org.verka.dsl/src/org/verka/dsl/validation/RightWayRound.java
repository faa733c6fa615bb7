package org.verka.dsl.validation;

import static org.verka.model.ModelPackage.Literals.ANSWERS__MAXIMUM;
import static org.verka.model.ModelPackage.Literals.ANSWERS__MINIMUM;
import static org.verka.model.ModelPackage.Literals.ANSWER_OPTION__TO;
import static org.verka.model.ModelPackage.Literals.ANSWER_OPTION__VALUE;
import static org.verka.model.ModelPackage.Literals.BAND__MAXIMUM;
import static org.verka.model.ModelPackage.Literals.BAND__MINIMUM;
import static org.verka.model.ModelPackage.Literals.INFORMANT__OLDEST;
import static org.verka.model.ModelPackage.Literals.INFORMANT__YOUNGEST;
import static org.verka.model.ModelPackage.Literals.INSTRUMENT__OLDEST;
import static org.verka.model.ModelPackage.Literals.INSTRUMENT__YOUNGEST;
import static org.verka.model.ModelPackage.Literals.ITEM_RANGE__FIRST;
import static org.verka.model.ModelPackage.Literals.ITEM_RANGE__LAST;
import static org.verka.model.ModelPackage.Literals.ITEM__FIRST;
import static org.verka.model.ModelPackage.Literals.ITEM__LAST;
import static org.verka.model.ModelPackage.Literals.SCALE__MAXIMUM;
import static org.verka.model.ModelPackage.Literals.SCALE__MINIMUM;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__OLDEST;
import static org.verka.model.ModelPackage.Literals.TARGET_GROUP__YOUNGEST;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Of two numbers with a dash between, the first is the smaller. */
final class RightWayRound implements Rule<EObject> {

    private static final Map<EStructuralFeature, EStructuralFeature> LAST_BY_FIRST =
            Map.of(
                    ITEM__FIRST, ITEM__LAST,
                    ITEM_RANGE__FIRST, ITEM_RANGE__LAST,
                    SCALE__MINIMUM, SCALE__MAXIMUM,
                    ANSWERS__MINIMUM, ANSWERS__MAXIMUM,
                    ANSWER_OPTION__VALUE, ANSWER_OPTION__TO,
                    BAND__MINIMUM, BAND__MAXIMUM,
                    INSTRUMENT__YOUNGEST, INSTRUMENT__OLDEST,
                    INFORMANT__YOUNGEST, INFORMANT__OLDEST,
                    TARGET_GROUP__YOUNGEST, TARGET_GROUP__OLDEST);

    private static final Map<EClass, EStructuralFeature> FIRST_BY_TYPE =
            LAST_BY_FIRST.keySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    EStructuralFeature::getEContainingClass, first -> first));

    @Override
    public String code() {
        return "I03";
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
        EStructuralFeature earlier = FIRST_BY_TYPE.get(element.eClass());
        if (earlier == null || !element.eIsSet(earlier)) {
            return;
        }
        EStructuralFeature later = LAST_BY_FIRST.get(earlier);
        if (!element.eIsSet(later)) {
            return;
        }
        BigDecimal first = number(element.eGet(earlier));
        BigDecimal last = number(element.eGet(later));
        if (first.compareTo(last) > 0) {
            report.at(element, later, "", first, last);
        }
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}

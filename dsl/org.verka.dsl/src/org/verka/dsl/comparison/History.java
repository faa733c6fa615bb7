package org.verka.dsl.comparison;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Indicator;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Revision;

/** Whether a changed target or baseline says why it was changed, which it should (rule 38). */
final class History {

    private History() {}

    /**
     * Whether a target or baseline that was there before says something else now, and the new
     * version has no note of the old value with a reason. A first or a dropped one needs none.
     */
    static boolean isUnexplained(Fact fact, EObject before, EObject after) {
        if (fact.equals(Facts.TARGET)) {
            List<Revision> notes = ((Indicator) after).getTargetHistory();
            return isUnexplained(
                    Literals.INDICATOR__TARGET,
                    Literals.INDICATOR__TARGET_TEXT,
                    before,
                    after,
                    notes);
        }
        if (fact.equals(Facts.BASELINE)) {
            List<Revision> notes = ((Indicator) after).getBaselineHistory();
            return isUnexplained(
                    Literals.INDICATOR__BASELINE,
                    Literals.INDICATOR__BASELINE_TEXT,
                    before,
                    after,
                    notes);
        }
        return false;
    }

    private static boolean isUnexplained(
            EStructuralFeature number,
            EStructuralFeature text,
            EObject before,
            EObject after,
            List<Revision> notes) {
        boolean was = before.eIsSet(number) || before.eIsSet(text);
        boolean is = after.eIsSet(number) || after.eIsSet(text);
        Object old = before.eGet(number);
        return was && is && notes.stream().noneMatch(note -> explains(note, old));
    }

    /** A value in words cannot be noted, so any note with a reason explains its change. */
    private static boolean explains(Revision note, Object old) {
        boolean reason = note.getReason() != null && !note.getReason().isBlank();
        return reason && (old == null || Meaning.same(old, note.getValue()));
    }
}

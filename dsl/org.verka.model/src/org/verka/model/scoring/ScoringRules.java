package org.verka.model.scoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Instrument;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/**
 * Tells the rules of two versions of an instrument apart: its items, their answers, what is
 * reversed, and how scales come about. Wording, norms, bands, cut-offs, trials and the order of
 * scales are no part of them.
 */
public final class ScoringRules {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** What says nothing of how a form is scored. */
    private static final Set<EStructuralFeature> NO_RULES =
            Set.of(
                    MODEL.getDescribed_Notes(),
                    MODEL.getDescribed_Source(),
                    MODEL.getNamed_Label(),
                    MODEL.getScale_Norm(),
                    MODEL.getScale_NormSource(),
                    MODEL.getScale_CutOffs(),
                    MODEL.getScale_Bands(),
                    MODEL.getScale_ReliableChange(),
                    MODEL.getScale_ReliableChangeSource(),
                    MODEL.getAnswerOption_Label());

    private ScoringRules() {}

    /** SHA-256 of the rules, in lower-case hexadecimal; of a half-written instrument too. */
    public static String fingerprint(Instrument instrument) {
        StringBuilder rules = new StringBuilder();
        instrument.getItems().forEach(item -> write(item, rules));
        instrument.getScales().stream().map(ScoringRules::written).sorted().forEach(rules::append);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(rules.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(EObject object) {
        StringBuilder rules = new StringBuilder();
        write(object, rules);
        return rules.toString();
    }

    private static void write(EObject object, StringBuilder rules) {
        rules.append(object.eClass().getName()).append('{');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (tells(feature) && object.eIsSet(feature)) {
                rules.append(feature.getName()).append('=');
                for (Object value : values(object.eGet(feature))) {
                    write(feature, value, rules);
                    rules.append(';');
                }
            }
        }
        rules.append('}');
    }

    private static boolean tells(EStructuralFeature feature) {
        return !NO_RULES.contains(feature)
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static Collection<?> values(Object value) {
        return value instanceof Collection<?> several ? several : List.of(value);
    }

    private static void write(EStructuralFeature feature, Object value, StringBuilder rules) {
        if (feature instanceof EAttribute) {
            rules.append(
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value);
        } else if (((EReference) feature).isContainment()) {
            write((EObject) value, rules);
        } else {
            rules.append(value instanceof Named named ? named.getName() : "");
        }
    }
}

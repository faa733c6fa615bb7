package org.verka.report.content;

import org.verka.evaluation.Agreement;
import org.verka.evaluation.Caution;
import org.verka.evaluation.CodingAgreement;

/** Why kappa is not told, in words; nothing where it is. */
final class KappaWords {

    private final Texts texts;

    KappaWords(Texts texts) {
        this.texts = texts;
    }

    String why(Agreement.Figures rated) {
        return rated.misleads() ? why(rated.n(), rated.oneSided()) : "";
    }

    String why(CodingAgreement.Agreed coded) {
        return coded.misleads() ? why(coded.n(), coded.oneSided()) : "";
    }

    private String why(int n, boolean oneSided) {
        if (n < Caution.FEWEST_PAIRS) {
            return texts.text("caution.few");
        }
        return texts.text(oneSided ? "caution.alike" : "caution.one");
    }
}

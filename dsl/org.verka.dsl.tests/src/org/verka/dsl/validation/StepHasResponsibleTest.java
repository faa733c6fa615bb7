package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Theory;

class StepHasResponsibleTest {

    @Test
    void findsAStepThatNobodyAnswersFor() {
        Theory.soundBut("\"steg\"  senast 2020  ansvarig R", "«\"steg\"»  senast 2020")
                .breaks("V16", ERROR, "Ingen ansvarar för det här steget", "Nobody answers for");
    }

    @Test
    void findsTheOneStepOfSeveral() {
        Theory.soundBut("ansvarig R }\n    uppföljning", "ansvarig R «\"till\"» }\n    uppföljning")
                .breaks("V16", "det här steget");
    }

    @Test
    void findsTheStepOfAPlanThatALocalTheoryWritesInPlaceOfTheOther() {
        Theory.of(Theory.SOUND, "programteori Lokal utgår från P { implementering { «\"eget\"» } }")
                .breaks("V16", "det här steget");
    }
}

package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Origin;
import org.verka.model.FactorKind;
import org.verka.model.ModelFactory;
import org.verka.model.Named;

/** Open answers as those of the users in Linköping: seed 002, chapter 8. */
class VoicesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Theory theory = new Theory("Lambohov");
    private final List<Fact> notes = new ArrayList<>();

    private void note(String title, String day, String text, Passage... passages) {
        notes.add(
                new InterviewNote(
                        "Lambohov",
                        title,
                        "brukare",
                        LocalDate.parse(day),
                        text,
                        List.of(passages),
                        new Origin("svar.csv", notes.size() + 2)));
    }

    private static Passage passage(int start, int end, String code, boolean quotable) {
        return new Passage(start, end, code, "", OptionalInt.empty(), quotable);
    }

    private List<String> told(Options options) {
        return evaluation(options).voices().stream()
                .map(v ->
                        v.title()
                                + ", "
                                + v.site().map(Named::getName).orElse("-")
                                + ": "
                                + v.themes())
                .toList();
    }

    private Evaluation evaluation(Options options) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), notes, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options);
    }

    @Test
    void onlyWhatIsReleasedIsShownToOthersAndAllInternally() {
        note(
                "Enkät",
                "2019-10-01",
                "Otroligt nöjd. Bra personer.",
                passage(0, 14, "Uppskattning", true),
                passage(15, 28, "Bemötande", false));
        assertEquals(
                List.of(
                        "Enkät, Lambohov: [Theme[name=Uppskattning,"
                                + " passages=[Otroligt nöjd.]]]"),
                told(Options.shared(DAY)));
        assertEquals(
                List.of(
                        "Enkät, Lambohov: [Theme[name=Uppskattning, passages=[Otroligt nöjd.]],"
                                + " Theme[name=Bemötande, passages=[Bra personer.]]]"),
                told(Options.internal(DAY)));
    }

    @Test
    void aNoteOfWhichNothingMayBeShownIsNotNamed() {
        note("Intervju", "2019-05-01", "Kort.", passage(0, 5, "Tid", false));
        assertEquals(List.of(), told(Options.shared(DAY)));
    }

    @Test
    void whatWasRatedIsAFactorAndWhatIsLaterIsLeftOut() {
        note("A", "2019-05-01", "Tungt.", new Passage(0, 6, "Tid", "", OptionalInt.of(-2), true));
        note("B", "2020-01-01", "Nytt år.", passage(0, 8, "Tid", true));
        assertEquals(List.of(), told(Options.shared(DAY)));
    }

    /** Said once: as a factor where it tells what hinders or helps, else as what was said. */
    @Test
    void aPassageIsToldOnceAndNeverLost() {
        org.verka.model.Factor stated = ModelFactory.eINSTANCE.createFactor();
        stated.setName("Personal");
        stated.setKind(FactorKind.HINDERING);
        stated.setTheme("Tid");
        theory.programme.getFactors().add(stated);
        note("A", "2019-05-01", "Ont om tid.", passage(0, 11, "Tid", true));
        note("B", "2019-05-02", "Varken.", new Passage(0, 7, "Annat", "", rated(0), true));
        note("C", "2019-05-03", "Tungt.", new Passage(0, 6, "Annat", "", rated(-1), true));
        assertEquals(
                List.of("B, Lambohov: [Theme[name=Annat, passages=[Varken.]]]"),
                told(Options.shared(DAY)));
        assertEquals(
                List.of("Ont om tid.", "Tungt."),
                evaluation(Options.shared(DAY)).factors().stream()
                        .flatMap(t -> t.factors().stream())
                        .map(StatedFactor::quote)
                        .filter(quote -> !quote.isEmpty())
                        .sorted()
                        .toList());
    }

    private static OptionalInt rated(int strength) {
        return OptionalInt.of(strength);
    }
}

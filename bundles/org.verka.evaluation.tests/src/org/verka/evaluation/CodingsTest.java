package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.CodingAgreement.Theme;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Origin;

/** Two who have coded the same interviews. */
class CodingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Theory theory = new Theory("Berga");
    private final List<List<Passage>> interviews = new ArrayList<>();

    CodingsTest() {
        for (int i = 0; i < 6; i++) {
            interviews.add(new ArrayList<>());
        }
    }

    private static Passage coded(int place, String code, String coder) {
        return new Passage(place, place + 1, code, "", OptionalInt.empty(), false, coder);
    }

    private int passages;

    /** So many passages of the interviews in turn; an empty theme is none. */
    private void passages(int many, String first, String second) {
        for (int i = 0; i < many; i++) {
            List<Passage> interview = interviews.get(passages % interviews.size());
            if (!first.isEmpty()) {
                interview.add(coded(passages, first, "K1"));
            }
            if (!second.isEmpty()) {
                interview.add(coded(passages, second, "K2"));
            }
            passages++;
        }
    }

    private List<CodingAgreement> codings(Options options) {
        List<Fact> notes = new ArrayList<>();
        interviews.forEach(own ->
                notes.add(
                        new InterviewNote(
                                "Berga",
                                "Samtal " + notes.size(),
                                "föräldrar",
                                LocalDate.of(2019, 5, 2),
                                "x".repeat(100),
                                own,
                                new Origin("samtal.csv", notes.size() + 2))));
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), notes, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).codings();
    }

    private void example() {
        passages(12, "Tid", "Tid");
        passages(9, "Stöd", "Stöd");
        passages(3, "Tid", "Stöd");
        passages(2, "Stöd", "Tid");
        passages(2, "Tid", "");
        passages(1, "", "Stöd");
    }

    /** Cohen's kappa by its definition, worked out in R: (po - pe) / (1 - pe). */
    @Test
    void kappaIsOfThePassagesThatBothCodedAndThemeByThemeOfAll() {
        example();
        CodingAgreement coding = codings(Options.internal(DAY)).getFirst();
        assertEquals("K1", coding.one());
        assertEquals("K2", coding.other());
        assertEquals(6, coding.interviews());
        assertEquals(29, coding.passages());
        assertEquals(2, coding.onlyOne());
        assertEquals(1, coding.onlyOther());
        assertEquals(26, coding.overall().n());
        assertEquals(21, coding.overall().same());
        assertEquals(0.610778443113772, coding.overall().kappa().kappa().getAsDouble(), 1e-9);
        assertEquals(List.of("Stöd", "Tid"), coding.themes().stream().map(Theme::name).toList());
        Theme time = coding.themes().getLast();
        assertEquals(12, time.byBoth());
        assertEquals(5, time.byOne());
        assertEquals(2, time.byOther());
        assertEquals(29, time.agreed().n());
        assertEquals(22, time.agreed().same());
        assertEquals(0.520094562647754, time.agreed().kappa().kappa().getAsDouble(), 1e-9);
    }

    @Test
    void aPassageWithSeveralThemesAgreesWhenAllAreTheSame() {
        interviews.get(0).add(coded(0, "Tid", "K1"));
        interviews.get(0).add(coded(0, "Stöd", "K1"));
        interviews.get(0).add(coded(0, "Stöd", "K2"));
        interviews.get(0).add(coded(0, "Tid", "K2"));
        interviews.get(0).add(coded(3, "Tid", "K1"));
        interviews.get(0).add(coded(3, "Tid", "K2"));
        interviews.get(0).add(coded(3, "Stöd", "K2"));
        CodingAgreement coding = codings(Options.internal(DAY)).getFirst();
        assertEquals(2, coding.overall().n());
        assertEquals(1, coding.overall().same());
        assertTrue(coding.overall().misleads(), "two passages are too few");
    }

    @Test
    void interviewsThatOneOfThemDidNotCodeAreLeftOut() {
        example();
        interviews.add(new ArrayList<>(List.of(coded(1, "Tid", "K1"), coded(2, "Annat", "K1"))));
        CodingAgreement coding = codings(Options.internal(DAY)).getFirst();
        assertEquals(6, coding.interviews());
        assertEquals(29, coding.passages());
        interviews.subList(0, 6).clear();
        assertEquals(List.of(), codings(Options.internal(DAY)));
    }

    @Test
    void inASharedEvaluationAThemeOfFewInterviewsIsNotNamed() {
        example();
        interviews.get(0).add(coded(50, "Missbruk", "K1"));
        interviews.get(1).add(coded(51, "Missbruk", "K2"));
        CodingAgreement shared = codings(Options.shared(DAY)).getFirst();
        assertEquals(List.of("Stöd", "Tid"), shared.themes().stream().map(Theme::name).toList());
        assertEquals(1, shared.untold());
        assertEquals(3, codings(Options.internal(DAY)).getFirst().themes().size());
    }

    /** What two coded alike was said once, and is one factor. */
    @Test
    void whatTwoCodedAlikeIsToldOnce() {
        interviews.get(0).add(new Passage(0, 4, "Tid", "", OptionalInt.of(-1), true, "K1"));
        interviews.get(0).add(new Passage(0, 4, "Tid", "", OptionalInt.of(-1), true, "K2"));
        interviews.get(0).add(new Passage(8, 9, "Annat", "", OptionalInt.empty(), true, "K1"));
        interviews.get(0).add(new Passage(8, 9, "Annat", "", OptionalInt.empty(), false, "K2"));
        codings(Options.internal(DAY));
        InterviewNote note =
                new InterviewNote(
                        "Berga",
                        "S",
                        "",
                        DAY,
                        "x".repeat(100),
                        interviews.get(0),
                        new Origin("samtal.csv", 2));
        assertEquals(
                List.of("Tid true", "Annat false"),
                note.passagesOnce().stream().map(p -> p.code() + " " + p.quotable()).toList(),
                "what one coder does not release is not shown");
        Evidence evidence =
                new Evidence(List.of(), List.of(), List.of(), List.<Fact>of(note), List.of());
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, evidence, Options.internal(DAY));
        assertEquals(1, evaluation.factors().getFirst().factors().size());
        assertEquals(1, evaluation.voices().getFirst().themes().getFirst().passages().size());
    }
}

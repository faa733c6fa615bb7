package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;

/** Whoever is alone with a role at a site can be known by it. */
class SoleVoicesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Theory theory = new Theory("Norr", "Soder");
    private final List<Fact> said = new ArrayList<>();
    private final List<FormAnswer> forms = new ArrayList<>();

    private void interview(String who, String site, String day, boolean released) {
        int row = said.size() + 2;
        said.add(
                new InterviewNote(
                        site,
                        "Intervju " + row,
                        who,
                        LocalDate.parse(day),
                        "Det är tungt.",
                        List.of(new Passage(0, 13, "Tid", "", OptionalInt.empty(), released)),
                        new Origin("intervjuer.csv", row)));
    }

    private void factor(String who, String site, String day) {
        int row = said.size() + 2;
        said.add(
                new Factor(
                        site,
                        "HINDERING",
                        "Tid",
                        "",
                        who,
                        LocalDate.parse(day),
                        OptionalInt.of(-1),
                        "",
                        false,
                        List.of(),
                        new Origin("faktorer.csv", row)));
    }

    private List<SoleVoice> alone(Options options) {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), said, List.of());
        return new Evaluator().evaluate(theory.programme, evidence, options).soleVoices();
    }

    private List<String> alone() {
        return alone(Options.shared(DAY)).stream()
                .map(v -> v.respondents() + " " + v.site() + " " + v.shown())
                .toList();
    }

    @Test
    void aRoleThatOnePersonHasAtASiteIsFoundWithTheRowsThatShowIt() {
        interview("enhetschef", "Norr", "2019-04-01", true);
        factor("Enhetschef ", "Norr", "2018-10-01");
        interview("handläggare", "Norr", "2019-04-01", true);
        interview("handläggare", "Norr", "2019-05-02", true);
        interview("handläggare", "Soder", "2019-05-02", true);
        assertEquals(
                List.of(
                        "enhetschef Norr [Origin[file=intervjuer.csv, row=2],"
                                + " Origin[file=faktorer.csv, row=3]]",
                        "handläggare Soder [Origin[file=intervjuer.csv, row=6]]"),
                alone());
    }

    @Test
    void onePersonHeardOnceEachRoundIsStillOnePerson() {
        interview("rektor", "Norr", "2018-10-01", true);
        interview("rektor", "Norr", "2019-04-01", true);
        assertEquals(
                List.of(
                        "rektor Norr [Origin[file=intervjuer.csv, row=2],"
                                + " Origin[file=intervjuer.csv, row=3]]"),
                alone());
    }

    @Test
    void nobodyIsKnownByWhatIsNotShownNorInAReportThatStaysInside() {
        interview("enhetschef", "Norr", "2019-04-01", false);
        assertEquals(List.of(), alone());
        interview("rektor", "Norr", "2019-04-01", true);
        assertEquals(1, alone().size());
        assertEquals(List.of(), alone(Options.internal(DAY)));
    }

    @Test
    void aFactorsSourceIsShownEvenWhereItsWordsAreNot() {
        factor("enhetschef", "Norr", "2019-04-01");
        assertEquals(List.of("enhetschef Norr [Origin[file=faktorer.csv, row=2]]"), alone());
    }

    @Test
    void groupsAndThoseOfWhomSeveralAnsweredFormsAreNoOneInParticular() {
        interview("fokusgrupp", "Norr", "2019-04-01", true);
        interview("chef och handläggare", "Norr", "2019-04-01", true);
        interview("3 lärare", "Norr", "2019-04-01", true);
        interview("familjerna", "Norr", "2019-04-01", true);
        interview("", "Norr", "2019-04-01", true);
        interview("brukare", "Norr", "2019-04-01", true);
        answered("b1");
        assertEquals(List.of("brukare Norr [Origin[file=intervjuer.csv, row=7]]"), alone());
        answered("b2");
        assertEquals(List.of(), alone());
    }

    private void answered(String subject) {
        forms.add(
                new FormAnswer(
                        "Norr",
                        subject,
                        "Enkat",
                        "Brukare",
                        Occasion.AFTER,
                        LocalDate.of(2019, 3, 1),
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("A", BigDecimal.ONE)),
                        new TreeMap<>(),
                        new Origin("enkat.csv", forms.size() + 2)));
    }
}

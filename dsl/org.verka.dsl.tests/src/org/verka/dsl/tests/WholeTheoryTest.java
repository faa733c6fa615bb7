package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verka.model.Activity;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;

/** Theories that extend others (S15). */
class WholeTheoryTest {

    private static final String BASE =
            """
            programteori Modell {
                varför "behovet"
                platser Lanet
                målgrupp G "gruppen"
                roller R "rollen", Chef "chefen"
                aktivitet A "aktiviteten" { hur "så"  när 2020  vem R  planerat 10  leder till K, M }
                aktivitet B "den andra" { leder till L }
                resultat på kort sikt K "kort" för G { mäts med SDQ.Total mål högst 14  leder till L }
                resultat på kort sikt M "mellan" { leder till L }
                resultat på lång sikt L "lång"
                antagande X "att det går" { gäller A, B }
                uppföljning { 2020 SDQ av G ansvarig R }
            }
            """;

    private static WholeTheory local(String body) {
        Theory theory = Theory.of(BASE + "programteori Lokal utgår från Modell {" + body + "}");
        assertEquals(
                List.of(),
                theory.findings().stream().filter(f -> f.code().startsWith("S")).toList());
        return WholeTheory.of(theory.loaded().programmes().get(1));
    }

    @Test
    void aTheoryThatExtendsNothingIsItself() {
        Programme alone = Theory.of(BASE).programme();
        WholeTheory whole = WholeTheory.of(alone);
        assertSame(alone, whole.programme());
        assertTrue(whole.isLocal(alone.getActivities().get(0)));
    }

    @Test
    void takesOverWhatIsNotWrittenLocally() {
        WholeTheory whole = local("titel \"här\"");
        Programme programme = whole.programme();
        assertEquals("Lokal", programme.getName());
        assertEquals("här", programme.getLabel());
        assertEquals("behovet", programme.getRationale().getText());
        assertEquals(List.of("A", "B"), names(programme.getActivities()));
        assertEquals(List.of("K", "M", "L"), names(programme.getOutcomes()));
        assertEquals(1, programme.getFollowUp().getMeasurements().size());
        assertTrue(new Paths(programme).whole());
        assertSame(
                programme.getTargetGroups().get(0),
                programme.getOutcomes().get(0).getTargetGroups().get(0));
        assertFalse(whole.isLocal(programme.getActivities().get(0)));
    }

    @Test
    void anAdaptedActivityKeepsWhatTheLocalTextDoesNotSay() {
        WholeTheory whole =
                local("anpassar aktivitet A { planerat 4  vem Chef } därför att \"mindre\"");
        Activity adapted = whole.programme().getActivities().get(0);
        assertEquals("A", adapted.getName());
        assertEquals("4", adapted.getPlanned().toPlainString());
        assertEquals("så", adapted.getHow());
        assertEquals(List.of("Chef"), names(adapted.getWho()));
        assertEquals(List.of("K", "M"), names(Paths.next(adapted)));
        assertEquals("mindre", adapted.getAdaptationReason());
        assertTrue(whole.isLocal(adapted));
        assertFalse(whole.isLocal(adapted.getLinks().get(0)));
        assertSame(adapted, whole.programme().getAssumptions().get(0).getAbout().get(0));
    }

    @Test
    void anAdaptedOutcomeHasItsOwnTargetInPlaceOfTheOther() {
        Outcome adapted =
                local("anpassar resultat på kort sikt K { mäts med SDQ.Total mål högst 12 }")
                        .programme()
                        .getOutcomes()
                        .get(0);
        assertEquals(1, adapted.getIndicators().size());
        assertEquals("12", adapted.getIndicators().get(0).getTarget().toPlainString());
        assertEquals(List.of("L"), names(Paths.next(adapted)));
        assertEquals("kort", adapted.getLabel());
    }

    @Test
    void whatTheLocalTheoryIsWithoutIsGoneWithTheLinksToIt() {
        Programme programme = local("utan M därför att \"gäller inte här\"  utan B").programme();
        assertEquals(List.of("A"), names(programme.getActivities()));
        assertEquals(List.of("K", "L"), names(programme.getOutcomes()));
        assertEquals(List.of("K"), names(Paths.next(programme.getActivities().get(0))));
        assertEquals(List.of("A"), names(programme.getAssumptions().get(0).getAbout()));
    }

    @Test
    void addsWhatIsNewAndReplacesWhatHasTheSameName() {
        Programme programme =
                local(
                                """
                                platser Staden
                                målgrupp G "en annan grupp"
                                aktivitet C "ny" { leder till K }
                                uppföljning { 2021 SDQ }
                                """)
                        .programme();
        assertEquals(List.of("Staden"), names(programme.getSites()));
        assertEquals(List.of("A", "B", "C"), names(programme.getActivities()));
        assertEquals("en annan grupp", programme.getTargetGroups().get(0).getLabel());
        assertEquals(
                "en annan grupp",
                programme.getOutcomes().get(0).getTargetGroups().get(0).getLabel());
        assertEquals(
                2021, programme.getFollowUp().getMeasurements().get(0).getWhen().first().getYear());
    }

    @Test
    void aRowOfTheoriesIsLaidOneOverTheOther() {
        Theory theory =
                Theory.of(
                        BASE
                                + "programteori Lan utgår från Modell { utan B"
                                + " anpassar aktivitet A { hur \"i länet\" } }"
                                + " programteori Stad utgår från Lan {"
                                + " anpassar aktivitet A { planerat 3 } }");
        WholeTheory whole = WholeTheory.of(theory.loaded().programmes().get(2));
        Activity adapted = whole.programme().getActivities().get(0);
        assertEquals(List.of("A"), names(whole.programme().getActivities()));
        assertEquals("i länet", adapted.getHow());
        assertEquals("3", adapted.getPlanned().toPlainString());
        assertEquals("aktiviteten", adapted.getLabel());
    }

    @Test
    void sharesOfAnAmountThatIsPlannedOtherwiseAreGoneAndOthersStay() {
        String base =
                "programteori M { platser S, T  aktivitet A { planerat 10 varav S 6, T 4 } }"
                        + " programteori N utgår från M { anpassar aktivitet A { %s } }";
        assertEquals(List.of("6", "4"), shares(base.formatted("hur \"så\"")));
        assertEquals(List.of(), shares(base.formatted("planerat 5")));
        assertEquals(List.of("3"), shares(base.formatted("planerat 5 varav S 3")));
    }

    private static List<String> shares(String text) {
        Programme local = Theory.of(text).loaded().programmes().get(1);
        return WholeTheory.of(local).programme().getActivities().get(0).getPlannedShares().stream()
                .map(share -> share.getAmount().toPlainString())
                .toList();
    }

    @Test
    void theTextsStayAsTheyWere() {
        Theory theory =
                Theory.of(
                        BASE
                                + "programteori Lokal utgår från Modell { utan B"
                                + " anpassar aktivitet A { planerat 4 } }");
        List<Programme> programmes = theory.loaded().programmes();
        WholeTheory.of(programmes.get(1));
        assertEquals(List.of("A", "B"), names(programmes.get(0).getActivities()));
        assertEquals(2, programmes.get(0).getActivities().get(0).getLinks().size());
        assertEquals(1, programmes.get(1).getActivities().size());
        assertSame(programmes.get(0), programmes.get(1).getBase());
    }

    @Test
    void aCircleOfTheoriesComesToAnEnd() {
        Theory theory =
                Theory.of(
                        "programteori P utgår från Q { aktivitet A }"
                                + " programteori Q utgår från P { aktivitet B }");
        Programme whole = WholeTheory.of(theory.programme()).programme();
        assertEquals(List.of("B", "A"), names(whole.getActivities()));
    }

    private static List<String> names(List<? extends Named> elements) {
        return elements.stream().map(Named::getName).toList();
    }
}

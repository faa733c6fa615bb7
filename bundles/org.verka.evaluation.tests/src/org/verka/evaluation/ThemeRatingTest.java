package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.model.Site;

/** A theme is rated at a site by the rule that CFIR rates constructs by. */
class ThemeRatingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void twoVoicesThatTellOfAStrongEffectMakeItStrong() {
        assertEquals(rating(-2, false, 2), rated(said(-2, "chef"), said(-2, "personal")));
        assertEquals(rating(2, false, 3), rated(said(2, "chef"), said(2, "klient"), said(1, "x")));
    }

    @Test
    void oneVoiceOnOneDayDoesNotHoweverOftenItSaysSo() {
        assertEquals(rating(-1, false, 2), rated(said(-2, "chef"), said(-2, "chef")));
        assertEquals(rating(1, false, 2), rated(said(2), said(2)));
        StatedFactor later = said(-2, DAY.plusDays(30), List.of("chef"));
        assertEquals(rating(-2, false, 2), rated(said(-2, "chef"), later));
    }

    @Test
    void aStatementByTwoGroupsHasTwoVoices() {
        assertEquals(rating(2, false, 1), rated(said(2, "chef", "personal")));
    }

    @Test
    void weakStatementsStayWeakHoweverManyTheyAre() {
        assertEquals(rating(1, false, 3), rated(said(1, "a"), said(1, "b"), said(1, "c")));
    }

    @Test
    void whatGoesBothWaysIsMixedAndWeakOnTheSideOfMost() {
        assertEquals(rating(-1, true, 3), rated(said(-2, "a"), said(-2, "b"), said(2, "c")));
        assertEquals(rating(0, true, 2), rated(said(-1, "a"), said(2, "b")));
    }

    @Test
    void noughtIsNeitherAndWhatIsNotRatedIsNoRating() {
        assertEquals(rating(0, false, 2), rated(said(0, "a"), said(0, "b")));
        assertEquals(Optional.empty(), ThemeRating.of(List.of(unrated())));
        assertEquals(rating(1, false, 1), rated(unrated(), said(1, "a")));
    }

    @Test
    void statementsOfAllKindsOnAThemeMeetAtEachSiteThatTheyName() {
        Theory theory = new Theory("Norr", "Syd");
        Site norr = theory.programme.getSites().get(0);
        Site syd = theory.programme.getSites().get(1);
        FactorGroup hinder = group(FactorKind.HINDERING, at(-1, norr, syd));
        FactorGroup help = group(FactorKind.HELPING, at(1, norr));
        List<ThemeAtSite> themes = ThemeAtSite.of(List.of(hinder, help));
        assertEquals(List.of(norr, syd), themes.stream().map(t -> t.site().get()).toList());
        assertEquals(1, themes.get(0).count(FactorKind.HELPING));
        assertTrue(themes.get(0).rating().orElseThrow().mixed());
        assertFalse(themes.get(1).rating().orElseThrow().mixed());
    }

    private static ThemeRating rating(int value, boolean mixed, int rated) {
        return new ThemeRating(value, mixed, rated);
    }

    private static ThemeRating rated(StatedFactor... stated) {
        return ThemeRating.of(List.of(stated)).orElseThrow();
    }

    private static FactorGroup group(FactorKind kind, StatedFactor factor) {
        return new FactorGroup(kind, "tid", List.of(factor));
    }

    private static StatedFactor said(int strength, String... groups) {
        return said(strength, DAY, List.of(groups));
    }

    private static StatedFactor said(int strength, LocalDate day, List<String> groups) {
        return factor(OptionalInt.of(strength), groups, List.of(), day);
    }

    private static StatedFactor at(int strength, Site... sites) {
        return factor(OptionalInt.of(strength), List.of(), List.of(sites), DAY);
    }

    private static StatedFactor unrated() {
        return factor(OptionalInt.empty(), List.of("a"), List.of(), DAY);
    }

    private static StatedFactor factor(
            OptionalInt strength, List<String> groups, List<Site> sites, LocalDate day) {
        return new StatedFactor(
                strength.orElse(0) < 0 ? FactorKind.HINDERING : FactorKind.HELPING,
                Optional.empty(),
                "tid",
                Domain.UNSPECIFIED,
                groups,
                sites,
                Optional.of(new StatedFactor.When.Day(day)),
                strength,
                "",
                List.of(),
                StatedFactor.Source.FILE);
    }
}

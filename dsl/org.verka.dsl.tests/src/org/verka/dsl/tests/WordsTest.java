package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Language;
import org.verka.model.DateSpan;
import org.verka.model.Indicator;

class WordsTest {

    private static final Injector LANGUAGE =
            new VerkaStandaloneSetup(Locale.of("sv")).createInjector();
    private final Keywords keywords = LANGUAGE.getInstance(Keywords.class);

    @Test
    void everyWordOfTheGrammarBelongsToALanguage() {
        Set<String> all =
                GrammarUtil.getAllKeywords(LANGUAGE.getInstance(IGrammarAccess.class).getGrammar());
        for (String word : all) {
            if (word.chars().anyMatch(Character::isLetter)) {
                assertTrue(keywords.all().contains(word), word);
                assertTrue(
                        keywords.belongsTo(word, Language.SWEDISH)
                                || keywords.belongsTo(word, Language.ENGLISH),
                        word);
            }
        }
    }

    @Test
    void swedishWordsAreNotEnglishAndEnglishWordsNotSwedish() {
        SortedSet<String> swedish = keywords.of(Language.SWEDISH);
        SortedSet<String> english = keywords.of(Language.ENGLISH);
        assertTrue(
                swedish.containsAll(
                        List.of("aktivitet", "mäts", "med", "framgångsfaktor", "kort", "minst")));
        assertTrue(
                english.containsAll(
                        List.of("activity", "measured", "by", "success", "factor", "short", "at")));
        assertTrue(
                swedish.stream().noneMatch(List.of("activity", "factor", "at", "log")::contains));
        assertTrue(english.stream().noneMatch(w -> w.matches(".*[åäö].*")));
        assertEquals(
                Set.of(
                        "band",
                        "instrument",
                        "material",
                        "max",
                        "min",
                        "norm",
                        "per",
                        "period",
                        "policy",
                        "service",
                        "start",
                        "text",
                        "version"),
                both(swedish, english));
    }

    @Test
    void tellsTheLanguageOfAText() {
        assertEquals(Language.SWEDISH, keywords.languageOf(Example.theory(), Language.ENGLISH));
        assertEquals(
                Language.ENGLISH,
                keywords.languageOf("activity A { who R leads to K }", Language.SWEDISH));
        assertEquals(Language.ENGLISH, keywords.languageOf("", Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åtgärd", "öka", "Ärende2", "_x", "家族", "Семья", "^plats", "HT", "V14", "år",
                "insats"
            })
    void namesMayHaveAnyLettersAndSomeWordsOfTheLanguage(String name) {
        Theory theory = Theory.of(Theory.SOUND.replace(" R", " " + name));
        theory.isSound();
        assertEquals(name.replace("^", ""), theory.programme().getRoles().get(0).getName());
    }

    @Test
    void lettersThatAreWrittenInTwoPartsAreTheSameNames() {
        String decomposed = Normalizer.normalize("Åsa", Normalizer.Form.NFD);
        Theory.of(Theory.SOUND.replace("roll R", "roll Åsa").replace(" R", " " + decomposed))
                .isSound();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-10-01|2013-10-01|2013-10-01",
                "2013-10|2013-10-01|2013-10-31",
                "2013|2013-01-01|2013-12-31",
                "HT 2013|2013-07-01|2013-12-31",
                "VT2014|2014-01-01|2014-06-30",
                "H1 2014|2014-01-01|2014-06-30",
                "Q1 2014|2014-01-01|2014-03-31",
                "kv 3 2014|2014-07-01|2014-09-30",
                "v14 2019|2019-04-01|2019-04-07",
                "v 14 2019|2019-04-01|2019-04-07",
                "2013-09-01 – 2014-10-16|2013-09-01|2014-10-16",
                "2013-10 - 2014-09|2013-10-01|2014-09-30",
                "2013–2014|2013-01-01|2014-12-31",
                "HT 2013 – VT 2014|2013-07-01|2014-06-30"
            })
    void timesAreReadInAllTheirForms(String written, LocalDate first, LocalDate last) {
        DateSpan when =
                Theory.soundBut("när 2020", "när " + written)
                        .isSound()
                        .programme()
                        .getActivities()
                        .get(0)
                        .getWhen();
        assertEquals(first, when.first());
        assertEquals(last, when.last());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"19,7|19.7", "19.7|19.7", "10|10", "-0,5|-0.5", "−0,5|-0.5"})
    void numbersAreReadWithCommaAndWithPoint(String written, BigDecimal value) {
        Theory theory =
                Theory.soundBut(
                        "baslinje 10 2020-03  mål minst 12",
                        "baslinje " + written + " % HT 2019, mål minst 21,5 % senast VT 2021");
        Indicator indicator = theory.programme().getOutcomes().get(0).getIndicators().get(0);
        assertEquals(value, indicator.getBaseline());
        assertEquals("%", indicator.getBaselineUnit());
        assertEquals("HT 2019", indicator.getBaselineDate().text());
        assertEquals(new BigDecimal("21.5"), indicator.getTarget());
        assertEquals("VT 2021", indicator.getDeadline().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-2|-2", "−2|-2", "+2|2", "1|1"})
    void strengthHasASign(String written, int value) {
        Theory theory = Theory.soundBut("roll R", "hinder \"h\" styrka " + written + " roll R");
        assertEquals(value, theory.programme().getFactors().get(0).getStrength());
    }

    @Test
    void textsFromWordProcessorsKeepTheirQuotationMarks() {
        Theory theory = Theory.soundBut("roll R \"rollen\"", "roll R ”rollen”");
        theory.isSound();
        assertEquals("rollen", theory.programme().getRoles().get(0).getLabel());
    }

    @Test
    void theSourceMayHaveCommentsAndAByteOrderMark() {
        assertFalse(
                Theory.of("\uFEFF// rad\n/* flera\nrader */ " + Theory.SOUND).findings().stream()
                        .anyMatch(f -> f.isError()));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}

package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.Attainable;
import org.verka.model.scoring.Interpretation;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;
import org.verka.model.scoring.Respondent;
import org.verka.model.scoring.Responses;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;

/** What holds of all scoring, whatever the form says. */
class ScoringPropertiesTest {

    private static final int RUNS = 200;

    private static Scoring scoring;
    private static Map<String, Scale> scales;

    @BeforeAll
    static void read() {
        Instrument instrument =
                Theory.of(
                                """
                                instrument Prov {
                                    uppgiftslämnare Barn, Mor
                                    frågor 1–10 svar 1–5, 9 saknas omvända 2, 5–7
                                    fråga 11 svar tal 0–10 cm omvänd
                                    fråga 12 svar 0, 2, 4 omvänd
                                    fråga 13 svar tal
                                    fråga Namn svar text
                                    skala Summa räknas summa(1–10)
                                    skala Bakvant räknas summa(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)
                                    skala Uppraknad räknas summa(1–10) om minst 5 besvarade, uppräknat
                                    skala Delvis räknas summa(1–10) om minst 5 besvarade
                                    skala Medel räknas medel(1–10) om minst 1 besvarade
                                    skala Antal räknas antal(1–10 ≥ 3) om minst 1 besvarade
                                    skala Fa räknas antal(1–10 ≤ 3) om minst 1 besvarade
                                    skala Storst räknas max(1–12) om minst 1 besvarade
                                    skala Minst räknas min(1–12) om minst 1 besvarade
                                    skala Blandat räknas (Summa - 2 * fråga 11) / 4 + summa(12) bör minska
                                        gränsvärde 8 gränsvärde 6 för "a"
                                        säker förändring 3
                                        band "allt" 0–9 band "barn" 10–19 av Barn band "tjugo" 20
                                    skala Samma summa av Summa, Medel
                                }
                                """)
                        .loaded()
                        .instruments()
                        .get(0);
        scoring = Scoring.of(instrument);
        scales = new LinkedHashMap<>();
        instrument.getScales().forEach(scale -> scales.put(scale.getName(), scale));
    }

    @Test
    void turningAnAnswerTwiceGivesTheAnswer() {
        for (Question question : scoring.questions().all()) {
            if (question.reversed()) {
                for (int answer = 0; answer <= 10; answer++) {
                    BigDecimal given = BigDecimal.valueOf(answer);
                    question.counted(given)
                            .flatMap(question::counted)
                            .ifPresent(twice -> assertEquals(given, twice, question.toString()));
                }
            }
        }
        assertEquals(Optional.of(number("3.4")), question(11).counted(number("6.6")));
        assertEquals(Optional.of(number("4")), question(12).counted(number("0")));
    }

    @RepeatedTest(RUNS)
    void theOrderOfAnswersAndOfItemsInARuleDoesNotMatter(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Responses form = form(random, 0.1);
        List<ItemCode> codes = new ArrayList<>(form.values().keySet());
        Collections.shuffle(codes, random);
        Responses shuffled = Responses.none();
        for (ItemCode code : codes) {
            shuffled = shuffled.with(code, form.values().get(code));
        }
        assertEquals(scoring.scores(form), scoring.scores(shuffled));
        assertEquals(score("Summa", form).getClass(), score("Bakvant", form).getClass());
        if (score("Summa", form) instanceof Score.Known known) {
            assertEquals(known, score("Bakvant", form));
        }
    }

    @RepeatedTest(RUNS)
    void takingUpACompleteFormChangesNothing(RepetitionInfo run) {
        Responses form = form(new Random(run.getCurrentRepetition()), 0);
        assertEquals(score("Summa", form), score("Uppraknad", form));
        assertEquals(score("Summa", form), score("Delvis", form));
    }

    @RepeatedTest(RUNS)
    void scoresStayWithinWhatCanBeAttained(RepetitionInfo run) {
        Responses form = form(new Random(run.getCurrentRepetition()), 0.3);
        for (Scale scale : scoring.scored()) {
            Optional<Attainable> bounds = Attainable.of(scale, scoring.questions());
            if (scoring.score(scale, form) instanceof Score.Known known
                    && bounds.isPresent()
                    && !scale.getName().equals("Delvis")) {
                assertTrue(
                        known.value().compareTo(bounds.get().lowest()) >= 0
                                && known.value().compareTo(bounds.get().highest()) <= 0,
                        scale.getName() + known + bounds.get());
            }
        }
    }

    @RepeatedTest(RUNS)
    void aTakenUpSumIsTheMeanTimesTheItemsRoundedHalfUp(RepetitionInfo run) {
        Responses form = form(new Random(run.getCurrentRepetition()), 0.3);
        int answered = 0;
        int sum = 0;
        for (int item = 1; item <= 10; item++) {
            Optional<BigDecimal> answer = form.to(ItemCode.of(item)).filter(a -> a.intValue() < 9);
            boolean reversed = item == 2 || item >= 5 && item <= 7;
            if (answer.isPresent()) {
                answered++;
                sum += reversed ? 6 - answer.get().intValue() : answer.get().intValue();
            }
        }
        Score score = score("Uppraknad", form);
        if (answered < 5) {
            assertEquals(new Score.Missing(answered, 5), score);
        } else {
            long twice = (2L * sum * 10 + answered) / (2L * answered);
            assertEquals(0, known(score).compareTo(BigDecimal.valueOf(twice)), form.toString());
        }
    }

    @RepeatedTest(RUNS)
    void aHigherAnswerNeverLowersASumAndAHigherReversedOneNeverRaisesIt(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Responses form = form(random, 0);
        for (int item = 1; item <= 10; item++) {
            BigDecimal up = form.to(ItemCode.of(item)).orElseThrow().add(BigDecimal.ONE);
            if (up.intValue() <= 5) {
                BigDecimal before = known(score("Summa", form));
                BigDecimal after = known(score("Summa", form.with(ItemCode.of(item), up)));
                int expected = question(item).reversed() ? -1 : 1;
                assertEquals(expected, after.compareTo(before));
            }
        }
    }

    @Test
    void conditionsCountAnswersThatAreTurnedAndKnown() {
        Responses form = Responses.none().with(1, 3).with(2, 1).with(3, 9).with(4, 1);
        assertEquals(new Score.Known(number("2")), score("Antal", form));
        assertEquals(new Score.Known(number("2")), score("Fa", form));
        assertEquals(new Score.Known(number("3")), score("Medel", form));
        assertEquals(new Score.Known(number("5")), score("Storst", form));
        assertEquals(new Score.Known(number("1")), score("Minst", form));
    }

    @Test
    void anAnswerThatTheFormDoesNotOfferIsToldOfAndNotCounted() {
        Responses form =
                Responses.none()
                        .with(1, 6)
                        .with(3, 9)
                        .with(ItemCode.of(4), number("2.5"))
                        .with(ItemCode.of(11), number("2.5"))
                        .with(12, 1)
                        .with(77, 1);
        assertEquals(
                List.of(ItemCode.of(1), ItemCode.of(4), ItemCode.of(12), ItemCode.of(77)),
                scoring.unfit(form));
        assertEquals(new Score.Missing(0, 10), score("Summa", form));
    }

    @Test
    void arithmeticFollowsTheUsualOrder() {
        Responses form = Responses.none().with(11, 4).with(12, 0);
        for (int item = 1; item <= 10; item++) {
            form = form.with(item, question(item).reversed() ? 1 : 5);
        }
        // (50 - 2 * (10 - 4)) / 4 + (4 - 0)
        assertEquals(0, known(score("Blandat", form)).compareTo(number("13.5")));
        assertEquals(0, known(score("Samma", form)).compareTo(number("55")));
        assertInstanceOf(Score.Missing.class, score("Blandat", form.without(ItemCode.of(11))));
        assertInstanceOf(Score.Missing.class, score("Samma", form.without(ItemCode.of(1))));
    }

    @Test
    void aScoreIsReadByTheInstrumentsOwnLimits() {
        Scale scale = scales.get("Blandat");
        Respondent child = Respondent.of(((Instrument) scale.eContainer()).getInformants().get(0));
        assertEquals("allt", band(scale, "9", Respondent.UNKNOWN));
        assertEquals("", band(scale, "9.5", Respondent.UNKNOWN));
        assertEquals("", band(scale, "10", Respondent.UNKNOWN));
        assertEquals("barn", band(scale, "10", child));
        assertEquals("tjugo", band(scale, "20", child));
        assertEquals("", band(scale, "21", child));
        assertEquals(1, Interpretation.cutOffs(scale, Respondent.UNKNOWN).size());
        assertEquals(2, Interpretation.cutOffs(scale, Respondent.in("a")).size());
        assertEquals(
                List.of(false, true, true),
                List.of("7.9", "8", "9").stream()
                        .map(s ->
                                Interpretation.callsForAttention(
                                                scale, scale.getCutOffs().get(0), number(s))
                                        .orElseThrow())
                        .toList());
        assertEquals(Optional.of(true), Interpretation.hasChanged(scale, number("5"), number("8")));
        assertEquals(
                Optional.of(false), Interpretation.hasImproved(scale, number("5"), number("8")));
        assertEquals(
                Optional.of(true), Interpretation.hasImproved(scale, number("8"), number("5")));
        assertEquals(
                Optional.of(false), Interpretation.hasChanged(scale, number("5"), number("7.9")));
        assertEquals(
                Optional.empty(),
                Interpretation.hasChanged(scales.get("Summa"), number("5"), number("8")));
    }

    private static String band(Scale scale, String score, Respondent respondent) {
        return Interpretation.band(scale, number(score), respondent)
                .map(band -> band.getLabel())
                .orElse("");
    }

    /** A form with items 1–12 filled in at random, some of them left out or not known. */
    private static Responses form(Random random, double missing) {
        Responses form = Responses.none();
        for (int item = 1; item <= 10; item++) {
            if (random.nextDouble() >= missing) {
                form = form.with(item, 1 + random.nextInt(5));
            } else if (random.nextBoolean()) {
                form = form.with(item, 9);
            }
        }
        return form.with(ItemCode.of(11), BigDecimal.valueOf(random.nextInt(101), 1))
                .with(12, 2L * random.nextInt(3));
    }

    private static Score score(String scale, Responses form) {
        return scoring.score(scales.get(scale), form);
    }

    private static BigDecimal known(Score score) {
        return assertInstanceOf(Score.Known.class, score).value();
    }

    private static Question question(int number) {
        Questions questions = scoring.questions();
        return questions.find(ItemCode.of(number)).orElseThrow();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

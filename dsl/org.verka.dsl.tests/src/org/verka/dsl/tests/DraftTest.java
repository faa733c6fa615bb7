package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryDraft;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.drafting.EightQuestions;
import org.verka.dsl.drafting.Question;
import org.verka.dsl.words.Language;
import org.verka.model.Activity;
import org.verka.model.Measurement;
import org.verka.model.Outcome;
import org.verka.model.Programme;

class DraftTest {

    private static final TheoryDraft DRAFT = new TheoryDraft();
    private static final TheoryLoader LOADER = new TheoryLoader(Locale.of("sv"));

    /** What a work group could answer: two activities, a result on each term, a plan. */
    private static final List<String> ANSWERS =
            List.of(
                    "Samordnat stöd",
                    "familjer med missbruk",
                    "Fråga om barn i varje utredning",
                    "AUDIT vid alla \"nybesök\"",
                    "2025-10 – 2026-09",
                    "Den som frågar får veta",
                    "handläggare, Läkare",
                    "projektledare",
                    "Öva samtal",
                    "",
                    "HT 2025",
                    "",
                    "handläggare",
                    "",
                    "",
                    "Fler upptäcks",
                    "1, 2",
                    "",
                    "Barnen mår bättre",
                    "1",
                    "",
                    "Utbilda alla",
                    "2025-12",
                    "enhetschef",
                    "",
                    "Andel som fick frågan",
                    "1",
                    "VT 2026",
                    "Projektledare",
                    "styrgruppen, handläggare",
                    "");

    @TempDir private Path folder;

    @Test
    void everyAnswerIsInTheTheory() {
        Programme programme = read(write(ANSWERS, Language.SWEDISH)).programmes().get(0);
        assertEquals("Samordnat stöd", programme.getLabel());
        assertEquals("SamordnatStöd", programme.getName());
        assertEquals("familjer med missbruk", programme.getTargetGroups().get(0).getLabel());
        Activity asking = programme.getActivities().get(0);
        assertEquals("FrågaOmBarn", asking.getName());
        assertEquals("Fråga om barn i varje utredning", asking.getLabel());
        assertEquals("AUDIT vid alla \"nybesök\"", asking.getHow());
        assertEquals("2025-10 – 2026-09", asking.getWhen().text());
        assertEquals("Den som frågar får veta", asking.getRationale().getText());
        assertEquals(
                List.of("handläggare", "Läkare"),
                asking.getWho().stream().map(r -> r.getLabel()).toList());
        assertEquals("projektledare", asking.getResponsible().getLabel());
        assertEquals(4 + 1, programme.getRoles().size(), "a role that is named again is the same");
        Outcome shortTerm = programme.getOutcomes().get(0);
        Outcome longTerm = programme.getOutcomes().get(1);
        programme
                .getActivities()
                .forEach(a -> assertEquals(shortTerm, a.getLinks().get(0).getTarget()));
        assertEquals(longTerm, shortTerm.getLinks().get(0).getTarget());
        assertEquals("enhetschef", step(programme).getResponsible().getLabel());
        Measurement measurement = programme.getFollowUp().getMeasurements().get(0);
        assertEquals("VT 2026", measurement.getWhen().text());
        assertEquals("projektledare", measurement.getResponsible().getLabel());
        assertEquals(2, measurement.getFeedbackTo().size());
        assertEquals(
                measurement.getMeasures().get(0), shortTerm.getIndicators().get(0).getMeasure());
    }

    private static org.verka.model.Step step(Programme programme) {
        return programme.getImplementation().getSteps().get(0);
    }

    @Test
    void howeverFewQuestionsAreAnsweredTheTheoryCanBeRead() {
        for (int answered = 0; answered <= ANSWERS.size(); answered++) {
            for (Language language : Language.values()) {
                canBeRead(write(ANSWERS.subList(0, answered), language));
            }
        }
    }

    @Test
    void anythingMayBeLeftForLater() {
        for (int left = 0; left < ANSWERS.size(); left++) {
            EightQuestions questions = EightQuestions.begin();
            for (int at = 0; at < ANSWERS.size() && questions.next().isPresent(); at++) {
                String answer = at == left ? "" : ANSWERS.get(at);
                questions = questions.answer(questions.accepts(answer) ? answer : "");
            }
            canBeRead(DRAFT.write(questions.given(), Language.SWEDISH));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "a \\\" }",
                "12",
                "12-stegsprogram",
                "VT",
                "v14",
                "h1 2013",
                "mål",
                "programteori",
                "titel {",
                "家族",
                "Семья",
                "å ä ö",
                "A\u0301sa",
                "/* */",
                "// x",
                "”citat”",
                "🙂 glad",
                "\t",
                "%",
                "Ett ganska långt svar som ingen har tänkt på när de skrev, och som fortsätter länge till"
            })
    void whateverIsAnsweredTheTheoryCanBeRead(String answer) {
        List<String> odd =
                List.of(
                        answer,
                        answer,
                        answer,
                        answer,
                        "",
                        answer,
                        answer + "," + answer,
                        answer,
                        answer,
                        answer,
                        "",
                        answer,
                        answer,
                        answer,
                        "",
                        answer,
                        "",
                        "",
                        answer,
                        "",
                        "",
                        answer,
                        "",
                        answer,
                        "",
                        answer,
                        "",
                        "",
                        answer,
                        answer,
                        "");
        canBeRead(write(odd, Language.SWEDISH));
        canBeRead(write(odd, Language.ENGLISH));
    }

    @Test
    void theTheoryIsInTheWordsThatAreAskedFor() {
        String swedish = write(ANSWERS, Language.SWEDISH);
        String english = write(ANSWERS, Language.ENGLISH);
        assertTrue(swedish.contains("resultat på kort sikt FlerUpptäcks"), swedish);
        assertTrue(english.contains("outcome in the short term FlerUpptäcks"), english);
        assertFalse(english.contains("aktivitet"), english);
    }

    @Test
    void whatIsLeftForLaterIsWhatTheCheckerMisses() {
        List<Finding> findings = read(write(ANSWERS.subList(0, 3), Language.SWEDISH)).findings();
        assertFalse(findings.isEmpty());
    }

    @Test
    void theLastAnswerCanBeTakenBackAtAnyPlace() {
        EightQuestions questions = EightQuestions.begin();
        assertEquals(questions, questions.back());
        for (String answer : ANSWERS) {
            EightQuestions next = questions.answer(answer);
            assertEquals(questions, next.back());
            questions = next;
        }
        assertTrue(questions.next().isEmpty());
        assertEquals(Question.MEASURE, questions.back().next().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10|true",
                "HT 2025|true",
                "ht2025|true",
                "2025-10-01 – 2026|true",
                "Q1 2025|true",
                "kv 3 2025|true",
                "v14 2025|true",
                "2025|true",
                "''|true",
                "i höst|false",
                "2025-13|false",
                "10/2025|false"
            })
    void aTimeIsTakenAsTheLanguageWritesIt(String answer, boolean taken) {
        EightQuestions when = asked(Question.WHEN);
        assertEquals(taken, when.accepts(answer));
        if (taken) {
            canBeRead(DRAFT.write(when.answer(answer).given(), Language.SWEDISH));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|true", "1, 2|true", "2 1|true", "0|false", "3|false", "båda|false"})
    void whatIsChosenByNumberMustBeThere(String answer, boolean taken) {
        assertEquals(taken, asked(Question.FROM_ACTIVITIES).accepts(answer));
    }

    /** Where a question is asked, with everything before it answered. */
    private static EightQuestions asked(Question question) {
        EightQuestions questions = EightQuestions.begin();
        for (String answer : ANSWERS) {
            if (questions.next().orElseThrow() == question) {
                return questions;
            }
            questions = questions.answer(answer);
        }
        throw new AssertionError(question);
    }

    private static String write(List<String> answers, Language language) {
        EightQuestions questions = EightQuestions.begin();
        for (String answer : answers) {
            if (questions.next().isPresent()) {
                questions = questions.answer(answer);
            }
        }
        return DRAFT.write(questions.given(), language);
    }

    private void canBeRead(String text) {
        List<Finding> mistakes =
                read(text).findings().stream().filter(f -> f.code().startsWith("S")).toList();
        assertEquals(List.of(), mistakes, text);
    }

    private LoadedTheories read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("draft.verka"), text);
            return LOADER.load(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

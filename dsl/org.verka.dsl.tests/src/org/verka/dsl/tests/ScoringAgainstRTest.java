package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.TheoryLoader;
import org.verka.model.Instrument;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Responses;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;

/** The library's scoring against an R script of the official rules: scoring.R wrote scoring.csv. */
class ScoringAgainstRTest {

    private static final int FORMS = 240;

    private static List<Instrument> library;

    @BeforeAll
    static void read() {
        library = new TheoryLoader(Locale.of("sv")).loadWithLibrary(List.of()).instruments();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SDQ", "AUDIT", "DUDIT", "ORS", "SRS", "CAN"})
    void everyFormGetsTheScoresThatRGives(String name) throws IOException {
        Scoring scoring = Scoring.of(instrument(name));
        int scored = 0;
        int missing = 0;
        List<String[]> forms = forms(name);
        assertEquals(FORMS, forms.size());
        for (String[] form : forms) {
            Map<String, String> expected = new TreeMap<>();
            for (String score : form[2].split(" ")) {
                String[] parts = score.split("=");
                expected.put(parts[0], parts[1]);
                scored += parts[1].equals("NA") ? 0 : 1;
                missing += parts[1].equals("NA") ? 1 : 0;
            }
            assertEquals(expected, scores(scoring, form[1].split(" ")), form[1]);
        }
        assertTrue(scored > 100 && missing > 5, scored + " scored, " + missing + " missing");
    }

    private static Map<String, String> scores(Scoring scoring, String[] answers) {
        Responses responses = Responses.none();
        for (int i = 0; i < answers.length; i++) {
            if (!answers[i].equals("NA")) {
                responses = responses.with(ItemCode.of(i + 1), new BigDecimal(answers[i]));
            }
        }
        assertEquals(List.of(), scoring.unfit(responses));
        Map<String, String> scores = new TreeMap<>();
        scoring.scores(responses)
                .forEach((scale, score) -> scores.put(scale.getName(), written(score)));
        return scores;
    }

    private static String written(Score score) {
        return score instanceof Score.Known known
                ? known.value().add(BigDecimal.ZERO).stripTrailingZeros().toPlainString()
                : "NA";
    }

    private static Instrument instrument(String name) {
        return library.stream().filter(i -> i.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<String[]> forms(String instrument) throws IOException {
        List<String[]> forms = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                ScoringAgainstRTest.class.getResourceAsStream("scoring.csv"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(";"))
                    .filter(parts -> parts[0].equals(instrument))
                    .forEach(forms::add);
        }
        return forms;
    }
}

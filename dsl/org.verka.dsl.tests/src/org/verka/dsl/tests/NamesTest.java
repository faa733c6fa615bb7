package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.words.Keywords;
import org.verka.model.Named;
import org.verka.model.Programme;

/** Every word of the language, Swedish and English, as a name of its own. */
class NamesTest {

    private static final Injector LANGUAGE =
            new VerkaStandaloneSetup(Locale.of("sv")).createInjector();
    private static final List<String> WORDS =
            List.copyOf(LANGUAGE.getInstance(Keywords.class).all());

    @Test
    void everyWordOfTheLanguageIsTheNameOfARoleAndOfWhoDoesSomething() {
        Programme programme = programme("roll %s \"t\"", "aktivitet A%d { vem %s }");
        names(programme.getRoles());
        refers(i -> programme.getActivities().get(i).getWho());
    }

    @Test
    void everyWordOfTheLanguageIsTheNameOfAnActivityAndOfWhatHindersIt() {
        Programme programme =
                programme("aktivitet %s \"t\" { hur \"så\" }", "hinder H%d \"h\" berör %s");
        names(programme.getActivities());
        refers(i -> programme.getFactors().get(i).getTouches());
    }

    @Test
    void everyWordOfTheLanguageIsTheNameOfAnOutcomeAndOfWhatSomethingLeadsTo() {
        Programme programme =
                programme("resultat på kort sikt %s \"t\"", "aktivitet A%d { leder till %s }");
        names(programme.getOutcomes());
        refers(i -> List.of(programme.getActivities().get(i).getLinks().get(0).getTarget()));
    }

    @Test
    void everyWordOfTheLanguageIsTheNameOfASiteAndOfWhereSomethingHolds() {
        Programme programme = programme("plats %s \"t\"", "hinder H%d \"h\" i %s");
        names(programme.getSites());
        refers(i -> programme.getFactors().get(i).getSites());
    }

    @Test
    void everyWordOfTheLanguageIsTheNameOfATargetGroupAndOfWhomSomethingIsFor() {
        Programme programme = programme("målgrupp %s \"t\"", "aktivitet A%d { målgrupp %s }");
        names(programme.getTargetGroups());
        refers(i -> programme.getActivities().get(i).getTargetGroups());
    }

    @Test
    void everyWordOfTheLanguageIsTheNameOfAnInstrumentAndOfWhatAnIntakeReads() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            text.append("instrument %s { licens \"l\" }\n".formatted(WORDS.get(i)));
            text.append("intag I%d från \"f\" { formulär %s }\n".formatted(i, WORDS.get(i)));
        }
        Theory theory = Theory.of(text.toString());
        noSyntaxErrors(theory);
        List<String> named =
                theory.loaded().intakes().stream().map(i -> i.getInstrument().getName()).toList();
        assertEquals(WORDS, named);
    }

    @Test
    void everyWordThatMayHaveItIsANameWithACircumflexInAnyPlace() {
        List<String> plain = WORDS.stream().filter(word -> !word.contains("-")).toList();
        IValueConverterService values = LANGUAGE.getInstance(IValueConverterService.class);
        StringBuilder text = new StringBuilder("programteori P {\n");
        for (String word : plain) {
            text.append("roll\n^%s\n".formatted(word));
            text.append("aktivitet ^%s { vem\n".formatted(word));
            text.append(values.toString("P." + word, "QualifiedName"));
            text.append(", ").append(values.toString(word, "QualifiedName")).append(" }\n");
        }
        Theory theory = Theory.of(text.append("}").toString());
        noSyntaxErrors(theory);
        assertEquals(plain, theory.programme().getRoles().stream().map(Named::getName).toList());
        theory.programme()
                .getActivities()
                .forEach(activity ->
                        assertEquals(
                                List.of(activity.getName(), activity.getName()),
                                activity.getWho().stream().map(Named::getName).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åtgärd", "ÄldreÖst", "Café", "Müller", "Straße", "Smørrebrød", "Łódź", "Семья",
                "家族", "عائلة", "משפחה", "परिवार", "ครอบครัว", "A\u030Asa", "x\u0301y", "_x1"
            })
    void namesMayHaveTheLettersOfAnyScriptAndCombiningMarks(String name) {
        Theory.of(Theory.SOUND.replace(" R", " " + name)).isSound();
    }

    private static Programme programme(String declared, String used) {
        StringBuilder text = new StringBuilder("programteori P {\n");
        for (String word : WORDS) {
            text.append(declared.formatted(word)).append('\n');
        }
        for (int i = 0; i < WORDS.size(); i++) {
            text.append(used.formatted(i, WORDS.get(i)).replace("%", "")).append('\n');
        }
        Theory theory = Theory.of(text.append("}").toString());
        noSyntaxErrors(theory);
        return theory.programme();
    }

    private static void noSyntaxErrors(Theory theory) {
        assertEquals(
                List.of(),
                theory.findings().stream().filter(f -> f.code().matches("S0[123]")).toList());
    }

    private static void names(List<? extends Named> declared) {
        List<String> names = new ArrayList<>(declared.stream().map(Named::getName).toList());
        assertTrue(names.containsAll(WORDS), names.toString());
    }

    private static void refers(Function<Integer, List<? extends Named>> references) {
        int last = WORDS.size();
        assertEquals(
                WORDS,
                Stream.iterate(0, i -> i < last, i -> i + 1)
                        .map(references)
                        .map(named -> named.get(0).getName())
                        .toList());
    }
}

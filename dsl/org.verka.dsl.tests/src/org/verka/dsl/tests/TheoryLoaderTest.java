package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.model.Activity;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.FactorKind;
import org.verka.model.Intake;
import org.verka.model.IntakeKind;
import org.verka.model.Interval;
import org.verka.model.Occasion;
import org.verka.model.Phase;
import org.verka.model.Programme;

class TheoryLoaderTest {

    @TempDir Path folder;
    private final TheoryLoader loader = new TheoryLoader(Locale.of("sv"));

    @Test
    void theExampleIsSound() {
        LoadedTheories example = loader.load(Example.theories());
        assertEquals(List.of(), example.findings());
        assertEquals(1, example.programmes().size());
        assertEquals(8, example.intakes().size());
        assertEquals("AktivSamverkan", names(example).get(0));
    }

    @Test
    void theExampleSaysWhatTheSourceSays() {
        Programme programme = loader.load(Example.theories()).programmes().get(0);
        assertEquals(
                List.of("Tyresö", "Umeå", "Majorna-Linné", "Borlänge"),
                programme.getSites().stream()
                        .map(site -> site.getLabel())
                        .filter(label -> label != null)
                        .toList());
        assertEquals(5, programme.getSites().size());
        assertEquals(3, programme.getQuestions().stream().filter(q -> !q.isUnwanted()).count());
        assertEquals(23, count(programme, FactorKind.HINDERING));
        assertEquals(24, count(programme, FactorKind.HELPING));
    }

    @Test
    void theExampleInEnglishWordsIsTheSameTheory() throws Exception {
        Path english = folder.resolve("coordinated-support.verka");
        try (InputStream text = getClass().getResourceAsStream("coordinated-support.verka")) {
            Files.copy(text, english);
        }
        LoadedTheories loaded = new TheoryLoader(Locale.ENGLISH).load(List.of(english));
        assertEquals(List.of(), loaded.findings());
        Programme swedish = loader.load(Example.theories()).programmes().get(0);
        Programme translated = loaded.programmes().get(0);
        assertTrue(
                new EcoreUtil.EqualityHelper() {
                    @Override
                    protected boolean haveEqualReference(
                            org.eclipse.emf.ecore.EObject one,
                            org.eclipse.emf.ecore.EObject other,
                            org.eclipse.emf.ecore.EReference reference) {
                        return !reference.isContainment()
                                || super.haveEqualReference(one, other, reference);
                    }
                }.equals(swedish, translated));
    }

    @Test
    void readsAnActivityInFull() {
        Activity screening =
                loader.load(Example.theories()).programmes().get(0).getActivities().get(1);
        assertEquals("Screening", screening.getName());
        assertEquals(Phase.DISCOVERY, screening.getPhase());
        assertEquals("2013-10 – 2014-09", screening.getWhen().text());
        assertEquals(new BigDecimal("240"), screening.getPlanned());
        assertEquals("nybesök", screening.getPlannedUnit());
        assertEquals("den som frågar får veta", screening.getLinks().get(0).getReason());
        assertEquals("TidigUpptackt", screening.getLinks().get(0).getTarget().getName());
        Activity meetings =
                loader.load(Example.theories()).programmes().get(0).getActivities().get(4);
        assertEquals(Interval.MONTH, meetings.getPer());
    }

    @Test
    void anIntakeKnowsItsInstrumentsScalesAndTheProgrammesSitesByTheirNamesAlone() {
        List<Intake> intakes = loader.load(Example.theories()).intakes();
        Intake wide = intakes.get(0);
        assertEquals(IntakeKind.FORM, wide.getKind());
        assertEquals("Tyresö", wide.getSite().getLabel());
        Column closeness = wide.getColumns().get(3);
        assertEquals(ColumnRole.SCORE, closeness.getRole());
        assertEquals("Närhet", closeness.getScale().getLabel());
        assertEquals(Occasion.AFTER, wide.getColumns().get(1).getWords().get(1).getOccasion());
        Intake longer = intakes.get(1);
        assertEquals("Kaos", longer.getColumns().get(1).getWords().get(3).getMeaning().getName());
        assertEquals(ColumnRole.VALUE, longer.getColumns().get(2).getRole());
        assertEquals(Occasion.BEFORE, longer.getColumns().get(2).getOccasion());
        Intake log = intakes.get(7);
        assertEquals(IntakeKind.ACTIVITY_LOG, log.getKind());
        assertTrue(log.getColumns().get(2).getWords().get(0).getMeaning() instanceof Activity);
    }

    @Test
    void aColumnThatIsNotTakenInIsIgnored() {
        Theory theory =
                Theory.of("intag I från \"f.csv\" { formulär SDQ  ignorera \"Anteckning\" }");
        assertEquals(
                ColumnRole.IGNORED, theory.loaded().intakes().get(0).getColumns().get(0).getRole());
        theory.isSound();
    }

    @Test
    void namesAreKnownAcrossFiles() throws Exception {
        Path one = folder.resolve("teori.verka");
        Path other = folder.resolve("intag.verka");
        Files.writeString(one, Theory.SOUND.replace("roll R", "plats Byn roll R"));
        Files.writeString(other, "intag I från \"f.csv\" { räkning N  plats Byn }");
        LoadedTheories loaded = loader.load(List.of(other, one));
        assertEquals(List.of(), loaded.findings());
        assertEquals("Byn", loaded.intakes().get(0).getSite().getName());
    }

    @Test
    void aSiteNameThatTwoTheoriesShareMustBeSaidInFull() throws Exception {
        Path one = folder.resolve("ett.verka");
        Path two = folder.resolve("två.verka");
        Path intake = folder.resolve("intag.verka");
        String theory = Theory.SOUND.replace("roll R", "plats Byn roll R");
        Files.writeString(one, theory);
        Files.writeString(two, theory.replace(" P ", " Q ").replace("räkning N", "räkning M"));
        Files.writeString(intake, "intag I från \"f.csv\" { räkning N  plats Byn }");
        LoadedTheories loaded = loader.load(List.of(one, two, intake));
        assertEquals(1, loaded.findings().size(), loaded.findings().toString());
        assertTrue(loaded.findings().get(0).message().contains("P.Byn, Q.Byn"));
        Files.writeString(intake, "intag I från \"f.csv\" { räkning N  plats Q.Byn }");
        assertEquals(List.of(), loader.load(List.of(one, two, intake)).findings());
    }

    @Test
    void twoLoadersInTwoLanguagesDoNotDisturbEachOther() {
        TheoryLoader english = new TheoryLoader(Locale.ENGLISH);
        Path missing = folder.resolve("x.verka");
        assertFalse(loader.load(List.of(missing)).findings().get(0).message().contains("exist"));
        assertTrue(english.load(List.of(missing)).findings().get(0).message().contains("exist"));
        assertEquals(List.of(), loader.load(Example.theories()).findings());
    }

    private static List<String> names(LoadedTheories loaded) {
        return loaded.counts().stream().map(count -> count.getName()).toList();
    }

    private static long count(Programme programme, FactorKind kind) {
        return programme.getFactors().stream().filter(f -> f.getKind() == kind).count();
    }
}

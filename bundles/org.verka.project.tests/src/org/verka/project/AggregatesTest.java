package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.evidence.ReportedAggregate;
import org.verka.project.FileImport.Outcome;
import org.verka.project.ProjectException.Reason;

/** What one municipality sends another of its results. */
class AggregatesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    private static final String THEORY =
            """
            regler { V14 av därför att "bara intag"  V16 av därför att "bara intag"  V41 av därför att "bara intag" }
            programteori P %s { platser Norr "Norrby", Soder "Söderby"  period 2014-01-01 – 2014-12-31 }
            instrument Enkat "Enkät" {
                licens "fritt"
                skala Nytta { omfång 0–%s  enhet poäng  bör öka }
            }
            räkning Kontakt { täljare "barn med kontakt" nämnare "barn" }
            intag Former från "former.csv" {
                formulär Enkat  plats %s
                kolumn "id" är klient  kolumn "datum" är datum  kolumn "när" är tillfälle
                kolumn "nytta" är Nytta
            }
            """;

    /** What a mean and a deviation of two decimals leave unsaid of the limits of twelve pairs. */
    private static final double ROUNDED = 0.01;

    @TempDir private Path sender;
    @TempDir private Path receiver;
    private Path file;

    @BeforeEach
    void writeTheProjects() throws IOException {
        project(sender, "", "10", "Norr", 12);
        project(receiver, "", "10", "Soder", 8);
        file = sender.resolve("norr.siffror");
    }

    private static void project(Path folder, String version, String most, String site, int people)
            throws IOException {
        project(folder, version, most, site, people, people);
    }

    /** Of so many people who answer before so many answer after. */
    private static void project(
            Path folder, String version, String most, String site, int people, int again)
            throws IOException {
        Files.writeString(folder.resolve("teori.verka"), THEORY.formatted(version, most, site));
        List<String> rows = new ArrayList<>(List.of("id;datum;när;nytta"));
        for (int i = 0; i < people; i++) {
            rows.add("klient" + i + ";2014-01-15;före;" + (3 + i % 3));
            if (i < again) {
                rows.add("klient" + i + ";2014-06-15;efter;" + (5 + i % 4));
            }
        }
        Files.write(folder.resolve("former.csv"), rows);
        try (Project project = open(folder)) {
            ImportSummary summary = project.importAll(false, Progress.none());
            assertTrue(summary.complete(), summary.toString() + project.check().findings());
        }
    }

    private static Project open(Path folder) {
        return Project.open(folder, Locale.of("sv"));
    }

    private AggregatePackage send(String site) {
        try (Project project = open(sender)) {
            return project.evidence()
                    .aggregates()
                    .write(site, Options.shared(DAY), file, true, Progress.none());
        }
    }

    private AggregateReceipt take() {
        try (Project project = open(receiver)) {
            return project.evidence().aggregates().take(file);
        }
    }

    private int stored() {
        try (Project project = open(receiver)) {
            return project.store().read().others().size();
        }
    }

    private void refused(Reason reason) {
        ProjectException problem = assertThrows(ProjectException.class, this::take);
        assertEquals(reason, problem.reason(), problem.getMessage());
        assertEquals(0, stored());
    }

    @Test
    void aSiteThatHasSentItsFiguresStandsBesideTheReceiversOwn() {
        send("Norr");
        assertEquals(Outcome.STORED, take().outcome());
        try (Project project = open(receiver)) {
            Evaluation evaluation = project.evaluate(Options.shared(DAY), Progress.none()).get(0);
            ComparedScale scale = new SiteComparison(evaluation).scales().get(0);
            assertEquals(
                    List.of("Norr 12 true", "Soder 8 false"),
                    scale.rows().stream()
                            .map(r ->
                                    r.site().orElseThrow().getName()
                                            + " "
                                            + r.figures().shown().orElseThrow().n()
                                            + " "
                                            + r.reported())
                            .toList());
        }
    }

    @Test
    void theReceiverHasTheSendersMeanAndInterval() {
        send("Norr");
        take();
        List<ComparedScale.Figures> figures = new ArrayList<>();
        for (Path folder : List.of(sender, receiver)) {
            try (Project project = open(folder)) {
                Evaluation evaluation =
                        project.evaluate(Options.shared(DAY), Progress.none()).get(0);
                (folder == sender ? evaluation.changes() : evaluation.reportedChanges())
                        .stream()
                                .limit(1)
                                .map(c -> c.figures().shown().orElseThrow().pairs())
                                .forEach(p ->
                                        figures.add(
                                                new ComparedScale.Figures(
                                                        p.n(),
                                                        OptionalInt.of(0),
                                                        p.meanDifference(),
                                                        p.lower(),
                                                        p.upper(),
                                                        Set.of())));
            }
        }
        assertEquals(figures.get(0).n(), figures.get(1).n());
        assertEquals(
                figures.get(0).lower().getAsDouble(),
                figures.get(1).lower().getAsDouble(),
                ROUNDED);
        assertEquals(
                figures.get(0).upper().getAsDouble(),
                figures.get(1).upper().getAsDouble(),
                ROUNDED);
    }

    @Test
    void ofPairsThatWouldMisleadOnlyHowManyTheyAreIsSentAndWhy(@TempDir Path few) throws Exception {
        sender = few;
        project(sender, "", "10", "Norr", 12, 7);
        AggregatePackage sent = send("Norr");
        ReportedAggregate pairs =
                sent.aggregates().stream()
                        .filter(ReportedAggregate::isOfPairs)
                        .findFirst()
                        .orElseThrow();
        assertEquals(7, pairs.n());
        assertTrue(pairs.mean().isEmpty() && pairs.sd().isEmpty(), pairs.toString());
        assertTrue(
                Files.readString(file).contains("warning;Enkat;Nytta;;MUCH_DROP_OUT\n"),
                Files.readString(file));
        assertEquals(
                AggregateText.write(sent),
                AggregateText.write(AggregateText.read(Files.readAllBytes(file), "paket")));
        take();
        try (Project project = open(receiver)) {
            Evaluation evaluation = project.evaluate(Options.shared(DAY), Progress.none()).get(0);
            Change.Figures figures =
                    evaluation.reportedChanges().get(0).figures().shown().orElseThrow();
            assertEquals(7, figures.pairs().n());
            assertEquals(5, figures.onlyBefore());
            assertEquals(Set.of(Caution.MUCH_DROP_OUT), figures.cautions());
            assertTrue(figures.pairs().meanDifference().isEmpty());
        }
    }

    @Test
    void aFileOfTheFirstFormatIsTakenIn() throws IOException {
        send("Norr");
        String text = Files.readString(file).replaceFirst("aggregates;2", "aggregates;1");
        String body = text.substring(0, text.lastIndexOf("sha256;"));
        Files.writeString(file, body + "sha256;" + AggregateText.hash(body) + "\n");
        assertEquals(Outcome.STORED, take().outcome());
    }

    /** As in a report to share: more digits would serve who counts back to a person. */
    @Test
    void meansAndDeviationsHaveTwoDecimalsAtMost() {
        List<ReportedAggregate> told = send("Norr").aggregates();
        assertEquals(3, told.size(), "before, after and the pairs");
        for (ReportedAggregate one : told) {
            assertTrue(one.mean().orElseThrow().scale() <= 2, one.toString());
            assertTrue(one.sd().orElseThrow().scale() <= 2, one.toString());
        }
        take();
        try (Project project = open(receiver)) {
            List<BigDecimal> deviations =
                    project.store().read().others().stream()
                            .filter(ReportedAggregate.class::isInstance)
                            .flatMap(f -> ((ReportedAggregate) f).sd().stream())
                            .toList();
            assertEquals(
                    told.stream().map(a -> a.sd().orElseThrow()).sorted().toList(),
                    deviations.stream().sorted().toList());
        }
    }

    @Test
    void noPersonIsInTheFile() throws IOException {
        send("Norr");
        String text = Files.readString(file);
        for (int i = 0; i < 12; i++) {
            assertFalse(text.contains("klient" + i), text);
        }
        assertFalse(text.contains("2014-01-15") || text.contains("2014-06-15"), text);
    }

    @Test
    void theSameFileTwiceDoublesNothingAndSaysSo() {
        send("Norr");
        take();
        int before = stored();
        AggregateReceipt again = take();
        assertEquals(Outcome.KNOWN, again.outcome());
        assertEquals(before, again.known());
        assertEquals(before, stored());
    }

    @Test
    void aFileThatIsChangedOrCutAnywhereIsRefused() throws IOException {
        send("Norr");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertThrows(
                    AggregateText.Refused.class,
                    () -> AggregateText.read(changed, "paket"),
                    "byte " + i);
            byte[] cut = Arrays.copyOf(whole, i);
            assertThrows(
                    AggregateText.Refused.class,
                    () -> AggregateText.read(cut, "paket"),
                    "cut " + i);
        }
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        refused(Reason.PACKAGE_DAMAGED);
        Files.writeString(file, "vad som helst");
        refused(Reason.NOT_A_PACKAGE);
        Files.writeString(file, "verka-aggregates;3\n");
        refused(Reason.PACKAGE_NEWER);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        AggregatePackage sent = send("Norr");
        AggregatePackage read = AggregateText.read(Files.readAllBytes(file), "norr.siffror");
        assertEquals(AggregateText.write(sent), AggregateText.write(read));
        assertEquals("Norrby", read.label());
        assertEquals(3, read.size());
    }

    @Test
    void tooFewAreNotSent() throws IOException {
        Files.delete(sender.resolve("former.csv"));
        ProjectException problem = assertThrows(ProjectException.class, () -> send("Soder"));
        assertEquals(Reason.NOTHING_TO_SEND, problem.reason());
        assertFalse(Files.exists(file));
    }

    @Test
    void beforeAnythingIsTakenInThatIsWhatIsSaid(@TempDir Path fresh) throws IOException {
        Files.writeString(fresh.resolve("teori.verka"), THEORY.formatted("", "10", "Norr"));
        try (Project project = open(fresh)) {
            ProjectAggregates aggregates = project.evidence().aggregates();
            ProjectException problem =
                    assertThrows(
                            ProjectException.class,
                            () ->
                                    aggregates.write(
                                            "Norr",
                                            Options.shared(DAY),
                                            file,
                                            true,
                                            Progress.none()));
            assertEquals(Reason.NOTHING_TAKEN_IN, problem.reason());
        }
    }

    @Test
    void figuresOfASiteWithFormsOfItsOwnAreSaidNotToBeUsed() throws IOException {
        send("Norr");
        project(receiver, "", "10", "Norr", 8);
        List<String> remarks = take().remarks();
        assertTrue(remarks.getLast().contains("De 3 siffror"), remarks.toString());
        assertTrue(remarks.getLast().contains("används inte"), remarks.toString());
    }

    @Test
    void noMeanOfWordsIsSent() throws IOException {
        String words =
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> "\"ord " + i + "\"")
                        .collect(Collectors.joining(", "));
        Path theory = sender.resolve("teori.verka");
        String text = Files.readString(theory);
        Files.writeString(theory, text.replace("omfång 0–10  enhet poäng", "ord " + words));
        ProjectException problem = assertThrows(ProjectException.class, () -> send("Norr"));
        assertEquals(Reason.NOTHING_TO_SEND, problem.reason());
    }

    @Test
    void anotherVersionOrWordingIsTakenInAndSaid() throws IOException {
        send("Norr");
        rewrite("programteori P ", "programteori P version \"2\"");
        assertTrue(take().remarks().get(0).contains("version 2"), take().remarks().toString());
        rewrite("programteori P version \"2\"", "programteori Q ");
        assertTrue(take().remarks().get(0).contains("heter Q"), take().remarks().toString());
    }

    @Test
    void aMeasureThatIsDefinedOtherwiseIsRefused() throws IOException {
        send("Norr");
        rewrite("omfång 0–10", "omfång 0–40");
        refused(Reason.PACKAGE_MEASURE);
    }

    @Test
    void aSiteThatTheTheoryDoesNotNameIsRefusedWithTheLineToAdd() throws IOException {
        send("Norr");
        rewrite("Norr \"Norrby\", ", "");
        ProjectException problem = assertThrows(ProjectException.class, this::take);
        assertTrue(problem.getMessage().contains("plats Norr \"Norrby\""), problem.getMessage());
    }

    @Test
    void otherFiguresOfTheSameDayAreRefusedUntilTheEarlierAreUndone() throws IOException {
        send("Norr");
        take();
        project(sender, "", "10", "Norr", 15);
        send("Norr");
        AggregateReceipt receipt = take();
        assertEquals(Outcome.REFUSED, receipt.outcome());
        assertTrue(receipt.remarks().getLast().contains("norr.siffror"), "" + receipt.remarks());
        try (Project project = open(receiver)) {
            int number = project.store().imports().getLast().number();
            project.evidence().undo(number, "nyare siffror");
        }
        assertEquals(Outcome.STORED, take().outcome());
    }

    private void rewrite(String from, String to) throws IOException {
        Path theory = receiver.resolve("teori.verka");
        String text = Files.readString(theory, StandardCharsets.UTF_8);
        assertTrue(text.contains(from), text);
        Files.writeString(theory, text.replace(from, to));
    }
}

package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.CaseCount;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.examples.Examples;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** The forms of the case, byte for byte as they came, against the group means that were printed. */
class CaseTest {

    @TempDir static Path project;

    @BeforeAll
    static void copyTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", project);
    }

    @Test
    void readsWideRowsWithOneOccasionEach() {
        FileRead reading = climateTyreso().read(project);
        assertSound(reading, 38);
        assertEquals("formular/tyreso/familjeklimat.csv", reading.path());
        assertEquals(
                "19 2.4000, 19 1.2000, 19 1.4000, 19 2.4000", means(reading, "", Occasion.BEFORE));
        assertEquals(
                "19 1.9000, 19 1.4000, 19 0.9000, 19 3.6000", means(reading, "", Occasion.AFTER));
        FormAnswer first = (FormAnswer) reading.facts().get(0);
        assertEquals(
                new FormAnswer(
                        "Tyreso",
                        "T001",
                        "Familjeklimat",
                        "",
                        Occasion.BEFORE,
                        LocalDate.of(2013, 10, 1),
                        new TreeMap<>(
                                Map.of(
                                        "Narhet", new BigDecimal("2.7"),
                                        "Distans", new BigDecimal("2.2"),
                                        "Spontanitet", new BigDecimal("0.8"),
                                        "Kaos", new BigDecimal("1.7"))),
                        new Origin("formular/tyreso/familjeklimat.csv", 2)),
                first);
    }

    @Test
    void readsOneScaleARowWithBothOccasionsOnIt() {
        FileRead reading = climateSandviken().read(project);
        assertEquals(List.of(), Mapping.messages(reading));
        assertEquals(32, reading.rows());
        assertEquals(16, reading.facts().size());
        assertEquals("8 2.0000, 8 1.5000, 8 0.7000, 8 2.7000", means(reading, "", Occasion.BEFORE));
        assertEquals("8 3.6000, 8 0.3000, 8 1.0000, 8 1.2000", means(reading, "", Occasion.AFTER));
        FormAnswer second =
                reading.facts().stream()
                        .map(FormAnswer.class::cast)
                        .filter(f -> f.subject().equals("S-102"))
                        .filter(f -> f.occasion() == Occasion.AFTER)
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2014, 6, 3), second.date());
        assertEquals(6, second.origin().row());
    }

    @Test
    void readsInformantsAndAddsTheTotal() {
        FileRead tyreso = sdq("tyreso").read(project);
        assertSound(tyreso, 24);
        assertEquals(
                "5 5.0000, 5 4.0000, 5 6.0000, 5 3.0000, 5 7.8000, 5 18.0000",
                means(tyreso, "Barn", Occasion.BEFORE));
        assertEquals(
                "4 5.0000, 4 1.0000, 4 2.0000, 4 3.0000, 4 6.0000, 4 11.0000",
                means(tyreso, "Mamma", Occasion.AFTER));
        FileRead sandviken = sdq("sandviken").read(project);
        assertSound(sandviken, 21);
        assertEquals(
                "7 4.0000, 7 2.5714, 7 5.0000, 7 1.0000, 7 8.2857, 7 12.5714",
                means(sandviken, "Barn", Occasion.BEFORE));
        assertEquals(
                "4 3.0000, 4 1.0000, 4 6.0000, 4 1.5000, 4 9.0000, 4 11.5000",
                means(sandviken, "Barn", Occasion.AFTER));
        assertEquals(
                "2 1.5000, 2 2.0000, 2 3.0000, 2 0.0000, 2 8.5000, 2 6.5000",
                means(sandviken, "Pappa", Occasion.AFTER));
    }

    /**
     * Days as numbers; words as their place in the scale, by hand: litet 1, stort 3, måttligt 2 …
     */
    @ParameterizedTest
    @ValueSource(strings = {"tyreso", "sandviken"})
    void readsDaysAndWords(String site) {
        FileRead reading = asi(site).read(project);
        boolean tyreso = site.equals("tyreso");
        assertSound(reading, tyreso ? 8 : 6);
        assertEquals(
                tyreso
                        ? "4 10.0000, 4 5.0000, 4 13.0000, 4 2.0000, 4 0.0000, 4 2.0000, 4 1.0000"
                        : "3 5.3333, 3 0.0000, 3 3.3333, 3 2.0000, 3 0.0000, 3 1.0000, 3 2.0000",
                means(reading, "", Occasion.BEFORE));
        assertEquals(
                tyreso
                        ? "4 10.0000, 4 10.0000, 4 10.0000, 4 1.0000, 4 1.0000, 4 1.0000, 4 0.0000"
                        : "3 0.0000, 3 0.0000, 3 0.0000, 3 0.0000, 3 0.0000, 3 0.0000, 3 0.0000",
                means(reading, "", Occasion.FOLLOW_UP));
    }

    @Test
    void readsCountsOfAllFiveMunicipalities() {
        FileRead reading = cases().read(project);
        assertSound(reading, 20);
        assertEquals(
                new CaseCount(
                        "AktivSamverkan",
                        "Tyreso",
                        "Barn och unga",
                        LocalDate.of(2014, 9, 1),
                        LocalDate.of(2014, 9, 30),
                        49,
                        175,
                        new Origin("formular/arenderakning.csv", 5)),
                reading.facts().get(3));
        assertEquals(5, reading.facts().stream().map(f -> f.site()).distinct().count());
    }

    static Mapping climateTyreso() {
        return new Mapping(IntakeKind.FORM, "formular/tyreso/familjeklimat.csv")
                .form(Mapping.familyClimate())
                .site("Tyreso", "Tyresö")
                .here()
                .column("Löpnr", ColumnRole.SUBJECT)
                .column("Mättillfälle", ColumnRole.OCCASION)
                .word("Före insats", org.verka.model.Occasion.BEFORE)
                .word("Efter insats", org.verka.model.Occasion.AFTER)
                .column("Datum", ColumnRole.DATE)
                .scales();
    }

    static Mapping climateSandviken() {
        return new Mapping(IntakeKind.FORM, "formular/sandviken/familjeklimat.txt")
                .form(Mapping.familyClimate())
                .site("Sandviken", null)
                .here()
                .column("id", ColumnRole.SUBJECT)
                .column("faktor", ColumnRole.SCALE)
                .column("före", ColumnRole.VALUE, org.verka.model.Occasion.BEFORE)
                .column("efter", ColumnRole.VALUE, org.verka.model.Occasion.AFTER)
                .column("före_datum", ColumnRole.DATE, org.verka.model.Occasion.BEFORE)
                .column("efter_datum", ColumnRole.DATE, org.verka.model.Occasion.AFTER);
    }

    static Mapping sdq(String site) {
        return new Mapping(IntakeKind.FORM, "formular/" + site + "/sdq.csv")
                .form(Mapping.sdq())
                .site(site, null)
                .here()
                .column("barn", ColumnRole.SUBJECT)
                .column("uppgiftslämnare", ColumnRole.INFORMANT)
                .column("mätning", ColumnRole.OCCASION)
                .column("datum", ColumnRole.DATE)
                .scales();
    }

    static Mapping asi(String site) {
        return new Mapping(IntakeKind.FORM, "formular/" + site + "/asi.csv")
                .form(Mapping.asi())
                .site(site, null)
                .here()
                .column("klient", ColumnRole.SUBJECT)
                .column("intervju", ColumnRole.OCCASION)
                .word("ASI Grund", org.verka.model.Occasion.BEFORE)
                .word("ASI Uppföljning", org.verka.model.Occasion.FOLLOW_UP)
                .column("datum", ColumnRole.DATE)
                .scales();
    }

    static Mapping cases() {
        return new Mapping(IntakeKind.COUNT, "formular/arenderakning.csv")
                .count(Mapping.count())
                .site("Tyreso", "Tyresö")
                .site("Sandviken", null)
                .site("Umea", "Umeå")
                .site("MajornaLinne", "Majorna-Linné")
                .site("Borlange", "Borlänge")
                .column("Kommun", ColumnRole.SITE)
                .column("År", ColumnRole.DATE)
                .column("Enhet", ColumnRole.UNIT)
                .column("Pågående ärenden", ColumnRole.DENOMINATOR)
                .column("varav aktiv samverkan", ColumnRole.NUMERATOR);
    }

    private static void assertSound(FileRead reading, int facts) {
        assertEquals(List.of(), Mapping.messages(reading));
        assertEquals(facts, reading.facts().size());
        assertEquals(facts, reading.rows());
        assertEquals(64, reading.sha256().length());
    }

    /** n and mean of each scale, in the instrument's order by name of the answers. */
    private static String means(FileRead reading, String informant, Occasion occasion) {
        List<FormAnswer> forms =
                reading.facts().stream()
                        .map(FormAnswer.class::cast)
                        .filter(f -> f.informant().equals(informant) && f.occasion() == occasion)
                        .toList();
        List<String> means = new ArrayList<>();
        for (String scale : order(forms.get(0))) {
            List<BigDecimal> values = forms.stream().map(f -> f.scores().get(scale)).toList();
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal n = BigDecimal.valueOf(values.size());
            means.add(n + " " + sum.divide(n, 4, RoundingMode.HALF_UP));
        }
        return String.join(", ", means);
    }

    private static List<String> order(FormAnswer form) {
        return switch (form.instrument()) {
            case "SDQ" ->
                    List.of(
                            "Emotionell",
                            "Uppforande",
                            "Hyperaktivitet",
                            "Kamratrelationer",
                            "Prosocial",
                            "Total");
            case "Familjeklimat" -> List.of("Narhet", "Distans", "Spontanitet", "Kaos");
            default ->
                    List.of(
                            "AlkoholDagar",
                            "NarkotikaDagar",
                            "RelationsDagar",
                            "S3",
                            "S4",
                            "S5",
                            "S6");
        };
    }
}

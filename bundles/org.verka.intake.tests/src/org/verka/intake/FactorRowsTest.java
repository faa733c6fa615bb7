package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Factor;
import org.verka.model.ColumnRole;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;
import org.verka.model.IntakeKind;
import org.verka.model.ModelFactory;

/** What hinders, helps and is to be developed, from lists. */
class FactorRowsTest {

    @TempDir Path folder;

    private Mapping factors() {
        Mapping mapping =
                new Mapping(IntakeKind.FACTORS, "hinder.csv")
                        .site("Berga", null)
                        .activity("Screening", "Fråga om barn")
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Tema", ColumnRole.THEME)
                        .column("Slag", ColumnRole.KIND)
                        .column("Styrka", ColumnRole.STRENGTH)
                        .column("Vilka", ColumnRole.RESPONDENTS)
                        .column("Citat", ColumnRole.QUOTE)
                        .column("Rör", ColumnRole.TOUCHES);
        FactorSort merit = ModelFactory.eINSTANCE.createFactorSort();
        merit.setName("Fortjanst");
        merit.setLabel("Förtjänst");
        merit.setKind(FactorKind.HELPING);
        mapping.programme.getFactorSorts().add(merit);
        return mapping;
    }

    @Test
    void factorsAreOfTheKindsOfEveryTheoryAndOfItsOwnSorts() throws Exception {
        FileRead reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;Hindrande faktor;−2;chefer;;Fråga om"
                                        + " barn\n"
                                        + "2019-05;Lokal;Förtjänst;;;;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        Factor staff = (Factor) reading.facts().get(0);
        assertEquals("HINDERING", staff.kind());
        assertEquals(OptionalInt.of(-2), staff.strength());
        assertEquals("chefer", staff.statedBy());
        assertEquals(List.of("Screening"), staff.touches());
        assertEquals(LocalDate.of(2019, 5, 1), staff.date());
        assertEquals("Fortjanst", ((Factor) reading.facts().get(1)).kind());
    }

    @Test
    void anUnknownKindOfFactorIsToldWithTheKnownOnes() throws Exception {
        FileRead reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;problem;1;;;\n"
                                        + "2019-05;Personal;hinder;-1;;;Fika\n");
        assertEquals(
                List.of(
                        "hinder.csv, rad 2, kolumn 3 ”Slag”: ”problem” är inget känt ord här."
                                + " Kända ord är: hinder, framgångsfaktor, utvecklingsområde,"
                                + " Fortjanst.",
                        "hinder.csv, rad 3, kolumn 7 ”Rör”: ”Fika” är inget känt ord här. Kända"
                                + " ord är: Fråga om barn."),
                Mapping.messages(reading));
    }

    @Test
    void withoutAKindTheSignOfTheStrengthTells() throws Exception {
        Mapping mapping =
                new Mapping(IntakeKind.FACTORS, "hinder.csv")
                        .site("Berga", null)
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Tema", ColumnRole.THEME)
                        .column("Styrka", ColumnRole.STRENGTH);
        FileRead reading =
                mapping.read(
                        folder,
                        "Dag;Tema;Styrka\n2019-05-01;A;-1\n2019-05-01;B;2\n2019-05-01;C;0\n");
        assertEquals(List.of("NEITHER_HELPS_NOR_HINDERS 4:2"), Mapping.codes(reading));
        assertEquals(
                List.of("HINDERING", "HELPING"),
                reading.facts().stream().map(f -> ((Factor) f).kind()).toList());
    }

    @Test
    void aStrengthThatSaysTheOppositeOfItsKindIsToldWithItsRow() throws Exception {
        FileRead reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;hinder;2;chefer;;\n"
                                        + "2019-05;Lokal;Förtjänst;-1;chefer;;\n"
                                        + "2019-05;Tid;hinder;5;chefer;;\n"
                                        + "2019-05;Tid;utvecklingsområde;-1;chefer;;\n"
                                        + "2019-05;Mandat;hinder;0;chefer;;\n");
        assertEquals(
                List.of(
                        "STRENGTH_AGAINST_KIND 2:4",
                        "STRENGTH_AGAINST_KIND 3:4",
                        "OUT_OF_RANGE 4:4"),
                Mapping.codes(reading));
    }

    @Test
    void aStrengthOfNoughtIsRatedAndAnEmptyOneIsNot() throws Exception {
        FileRead reading =
                factors()
                        .read(
                                folder,
                                "Dag;Tema;Slag;Styrka;Vilka;Citat;Rör\n"
                                        + "2019-05;Personal;hinder;0;chefer;;\n"
                                        + "2019-05;Lokal;hinder;;chefer;;\n");
        assertEquals(
                List.of(OptionalInt.of(0), OptionalInt.empty()),
                reading.facts().stream().map(f -> ((Factor) f).strength()).toList());
    }
}

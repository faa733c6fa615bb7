package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** What is reported of a group without its raw data. */
class AggregateRowsTest {

    @TempDir Path folder;

    private Mapping aggregates() {
        return new Mapping(IntakeKind.AGGREGATES, "medel.csv")
                .form(Mapping.sdq())
                .site("Umea", "Umeå")
                .here()
                .column("Termin", ColumnRole.DATE)
                .column("När", ColumnRole.OCCASION)
                .column("Skala", ColumnRole.SCALE)
                .column("n", ColumnRole.AMOUNT)
                .column("M", ColumnRole.MEAN)
                .column("SD", ColumnRole.DEVIATION);
    }

    @Test
    void aggregatesHaveTheirNumberMeanAndDeviation() throws Exception {
        FileRead reading =
                aggregates()
                        .read(
                                folder,
                                "Termin;När;Skala;n;M;SD\n"
                                        + "HT 2013;före;Total;14;15,2;6,1\n"
                                        + "HT 2013;efter;Total;9;12,75;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        ReportedAggregate before = (ReportedAggregate) reading.facts().get(0);
        assertEquals("SDQ", before.instrument());
        assertEquals("Total", before.scale());
        assertEquals(Occasion.BEFORE, before.occasion());
        assertEquals(14, before.n());
        assertEquals(0, before.mean().orElseThrow().compareTo(new BigDecimal("15.2")));
        assertEquals(Optional.empty(), ((ReportedAggregate) reading.facts().get(1)).sd());
    }

    @Test
    void aMeanOfNobodyAndTheSameGroupTwiceAreTold() throws Exception {
        FileRead reading =
                aggregates()
                        .read(
                                folder,
                                "Termin;När;Skala;n;M;SD\n"
                                        + "HT 2013;före;Total;0;15,2;6,1\n"
                                        + "HT 2013;efter;Total;9;12,75;-1\n"
                                        + "VT 2014;efter;Total;9;12,75;1\n"
                                        + "VT 2014;efter;Total;9;12,75;1\n");
        assertEquals(
                List.of("MEAN_OF_NONE 2:5", "OUT_OF_RANGE 3:6", "DUPLICATE_ANSWER 5:3"),
                Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void answersAreCountedInColumnsOfTheirOwnOrOnRows() throws Exception {
        Mapping wide =
                new Mapping(IntakeKind.AGGREGATES, "svar.csv")
                        .form(Mapping.sdq())
                        .site("Umea", null)
                        .here()
                        .column("Termin", ColumnRole.DATE)
                        .column("När", ColumnRole.OCCASION)
                        .column("Skala", ColumnRole.SCALE)
                        .column("Låg", ColumnRole.ANSWER_COUNT)
                        .column("Hög", ColumnRole.ANSWER_COUNT);
        FileRead columns = wide.read(folder, "Termin;När;Skala;Låg;Hög\nHT 2013;före;Total;7;4\n");
        Mapping rows =
                new Mapping(IntakeKind.AGGREGATES, "svar.csv")
                        .form(Mapping.sdq())
                        .site("Umea", null)
                        .here()
                        .column("Termin", ColumnRole.DATE)
                        .column("När", ColumnRole.OCCASION)
                        .column("Skala", ColumnRole.SCALE)
                        .column("Svar", ColumnRole.VALUE)
                        .column("Antal", ColumnRole.AMOUNT);
        FileRead onRows =
                rows.read(
                        folder,
                        "Termin;När;Skala;Svar;Antal\n"
                                + "HT 2013;före;Total;Låg;7\n"
                                + "HT 2013;före;Total;Hög;4\n");
        for (FileRead reading : List.of(columns, onRows)) {
            assertEquals(List.of(), Mapping.messages(reading));
            ReportedAggregate read = (ReportedAggregate) reading.facts().get(0);
            assertEquals(Map.of("Låg", 7, "Hög", 4), read.counts());
            assertEquals(11, read.n());
        }
    }
}

package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Origin;
import org.verka.evidence.Receipt;

/** A store that the second schema's code made, before it was known which quotes may be shown. */
class SecondSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 10);

    @TempDir Path project;

    @Test
    void keepsItsFactorsAndLetsNoQuoteBeShownThatNobodyHasReleased() throws Exception {
        Path folder = project.resolve("store");
        FirstSchema.unpack("schema-2.zip", folder);
        try (EvidenceStore store = SqlStore.open(folder)) {
            assertEquals(List.of(factor("Mandat", false)), store.read().of(Factor.class));
            assertEquals(
                    List.of(new Passage(0, 21, "Närhet")),
                    store.read().of(InterviewNote.class).get(0).passages());
        }
        try (EvidenceStore store = SqlStore.open(folder)) {
            Factor shown = factor("Lokal", true);
            assertEquals(
                    new Receipt(1, 1, List.of()),
                    store.add("mer.csv", Samples.hash(2), List.of(factor("Mandat", false), shown)));
            assertEquals(
                    List.of(true, false),
                    store.read().of(Factor.class).stream().map(Factor::quotable).toList());
        }
    }

    private static Factor factor(String theme, boolean quotable) {
        return new Factor(
                "Berga",
                "HINDERING",
                theme,
                "management",
                "gruppledare",
                DAY,
                OptionalInt.of(-1),
                "Mandatet är oklart",
                quotable,
                List.of("Stodsamtal"),
                new Origin("hinder.csv", 2));
    }
}

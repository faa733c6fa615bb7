package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Document;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** Lists of documents, and mappings that say too little. */
class DocumentRowsTest {

    @TempDir Path folder;

    @Test
    void aDocumentOfTheProjectIsKnownByItsHash() throws Exception {
        Files.writeString(folder.resolve("avtal.txt"), "abc");
        FileRead reading =
                new Mapping(IntakeKind.DOCUMENTS, "dok.csv")
                        .site("Berga", null)
                        .here()
                        .column("Dag", ColumnRole.DATE)
                        .column("Vad", ColumnRole.TITLE)
                        .column("Var", ColumnRole.SOURCE)
                        .read(
                                folder,
                                "Dag;Vad;Var\n"
                                        + "2019-01-15;Avtal;avtal.txt\n"
                                        + "2019-02-01;Protokoll;SN 2019/12\n"
                                        + "2019-02-02;Rapport;https://example.org/r.pdf\n"
                                        + "2019-02-03;Brev;brev.pdf\n");
        assertEquals(List.of("DOCUMENT_MISSING 5:3"), Mapping.codes(reading));
        assertTrue(reading.isSound());
        assertEquals(
                List.of(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        "",
                        "",
                        ""),
                reading.facts().stream().map(f -> ((Document) f).sha256()).toList());
    }

    @Test
    void aMappingThatSaysTooLittleIsToldWhatItLacks() throws Exception {
        for (IntakeKind kind : IntakeKind.VALUES) {
            FileRead reading =
                    new Mapping(kind, "f.csv").column("A", ColumnRole.NOTE).read(folder, "A\nx\n");
            assertTrue(Mapping.codes(reading).contains("MAPPING_INCOMPLETE 0:0"), kind.toString());
        }
    }
}

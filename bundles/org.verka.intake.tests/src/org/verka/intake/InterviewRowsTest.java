package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.evidence.Origin;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;

/** Notes of interviews and focus groups with coded passages. */
class InterviewRowsTest {

    @TempDir Path folder;

    private Mapping interviews() {
        return new Mapping(IntakeKind.INTERVIEWS, "samtal.csv")
                .site("Berga", null)
                .here()
                .column("Intervju", ColumnRole.TITLE)
                .column("Dag", ColumnRole.DATE)
                .column("Grupp", ColumnRole.RESPONDENTS)
                .column("Text", ColumnRole.TEXT)
                .column("Avsnitt", ColumnRole.QUOTE)
                .column("Kod", ColumnRole.THEME)
                .column("Domän", ColumnRole.DOMAIN)
                .column("Styrka", ColumnRole.STRENGTH)
                .column("Citeras", ColumnRole.QUOTABLE);
    }

    private static final String TALKED =
            "Intervju;Dag;Grupp;Text;Avsnitt;Kod;Domän;Styrka;Citeras\n";

    @Test
    void aColumnThatIsNotReadIsSaidToBeSo() throws Exception {
        FileRead reading =
                new Mapping(IntakeKind.INTERVIEWS, "samtal.csv")
                        .site("Berga", null)
                        .here()
                        .column("Intervju", ColumnRole.TITLE)
                        .column("Dag", ColumnRole.DATE)
                        .column("Text", ColumnRole.TEXT)
                        .column("Rör", ColumnRole.TOUCHES)
                        .read(folder, "Intervju;Dag;Text;Rör\nF 1;2019-05-02;Bra.;Screening\n");
        assertEquals(List.of("UNREAD_COLUMN 0:4"), Mapping.codes(reading));
        assertEquals(
                List.of(
                        "samtal.csv, kolumn 4 ”Rör”: Kolumnen läses inte: filer av det här slaget"
                                + " tar inte in vad det berör. Låt ett annat intag ta in den,"
                                + " eller skriv: ignorera \"Rör\""),
                Mapping.messages(reading));
        assertEquals(1, reading.facts().size());
    }

    @Test
    void rowsOfOneInterviewAreOneNoteWithItsCodedPassages() throws Exception {
        FileRead reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "Fokus 1;2019-05-02;föräldrar;Vi får svar direkt. Men"
                                        + " chefen byts.;svar direkt;Tillgänglighet;service;+2;ja\n"
                                        + "Fokus 1;2019-05-02;föräldrar;;chefen byts;Personal;"
                                        + "ledning;-1;nej\n"
                                        + "Fokus 1;2019-05-02;;;Ingen ringer.;Kontakt;;;\n");
        assertEquals(List.of(), Mapping.messages(reading));
        String text = "Vi får svar direkt. Men chefen byts.\nIngen ringer.";
        assertEquals(
                List.of(
                        new InterviewNote(
                                "Berga",
                                "Fokus 1",
                                "föräldrar",
                                LocalDate.of(2019, 5, 2),
                                text,
                                List.of(
                                        new Passage(
                                                7,
                                                18,
                                                "Tillgänglighet",
                                                "service",
                                                OptionalInt.of(2),
                                                true),
                                        new Passage(
                                                24,
                                                35,
                                                "Personal",
                                                "management",
                                                OptionalInt.of(-1),
                                                false),
                                        new Passage(37, 50, "Kontakt")),
                                new Origin("samtal.csv", 2))),
                reading.facts());
    }

    private static final String CODED = "Intervju;Dag;Avsnitt;Kod;Kodare\n";

    private FileRead coded(String rows) throws Exception {
        return new Mapping(IntakeKind.INTERVIEWS, "samtal.csv")
                .site("Berga", null)
                .here()
                .column("Intervju", ColumnRole.TITLE)
                .column("Dag", ColumnRole.DATE)
                .column("Avsnitt", ColumnRole.QUOTE)
                .column("Kod", ColumnRole.THEME)
                .column("Kodare", ColumnRole.CODER)
                .read(folder, CODED + rows);
    }

    @Test
    void twoMayHaveCodedTheSamePassageEachOnARowOfTheirOwn() throws Exception {
        FileRead reading =
                coded(
                        "Fokus 1;2019-05-02;Ingen ringer.;Kontakt;K1\n"
                                + "Fokus 1;2019-05-02;Chefen byts.;Personal;K1\n"
                                + "Fokus 1;2019-05-02;Ingen ringer.;Tid;K2\n");
        assertEquals(List.of(), Mapping.messages(reading));
        InterviewNote note = (InterviewNote) reading.facts().getFirst();
        assertEquals("Ingen ringer.\nChefen byts.", note.text());
        assertEquals(
                List.of(
                        new Passage(0, 13, "Kontakt", "", OptionalInt.empty(), false, "K1"),
                        new Passage(14, 26, "Personal", "", OptionalInt.empty(), false, "K1"),
                        new Passage(0, 13, "Tid", "", OptionalInt.empty(), false, "K2")),
                note.passages());
    }

    @Test
    void aNameInPlaceOfACodersSignStopsTheFile() throws Exception {
        FileRead reading = coded("Fokus 1;2019-05-02;Ingen ringer.;Kontakt;Anna Ek\n");
        assertEquals(List.of("NAME_AS_CODER 2:5"), Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void aPersonalIdentityNumberInANoteStopsTheFile() throws Exception {
        FileRead reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "Fokus 1;2019-05-02;föräldrar;Hon (19811218-9876) sa"
                                        + " nej.;;;;;\n");
        assertEquals(List.of("IDENTITY_NUMBER 2:4"), Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
        assertEquals("", reading.sha256());
    }

    @Test
    void aNameInPlaceOfAGroupStopsTheFile() throws Exception {
        FileRead reading =
                interviews().read(folder, TALKED + "Samtal;2019-05-02;Anna Ek;Bra.;;;;;\n");
        assertEquals(List.of("NAME_AS_GROUP 2:3"), Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }

    @Test
    void whatANoteCannotSayIsTold() throws Exception {
        FileRead reading =
                interviews()
                        .read(
                                folder,
                                TALKED
                                        + "A;2019-05-02;föräldrar;;;Kod;;;\n"
                                        + "B;2019-05-02;föräldrar;Text;;Kod;skola;;\n"
                                        + "C;2019-05-02;föräldrar;Text;;Kod;;3;\n"
                                        + "D;2019-05-02;föräldrar;Text;;Kod;;;kanske\n");
        assertEquals(
                List.of(
                        "EMPTY_CELL 2:5",
                        "UNKNOWN_WORD 3:7",
                        "OUT_OF_RANGE 4:8",
                        "NOT_YES_OR_NO 5:9"),
                Mapping.codes(reading));
        assertEquals(List.of(), reading.facts());
    }
}

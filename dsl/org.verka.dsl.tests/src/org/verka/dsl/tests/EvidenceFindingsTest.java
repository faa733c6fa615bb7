package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.Collected;
import org.verka.dsl.ide.LiveFigures;

/** What the evidence shows of a theory stands in the editor, on the line that it is about. */
class EvidenceFindingsTest {

    private static final String FILE = "teori.verka";
    private static final Collected HALF = new Gathered(5.0, false, "HT 2021");

    @TempDir private Path folder;

    private final AtomicReference<Collected> known = new AtomicReference<>(HALF);
    private ServedFolder served;

    @BeforeEach
    void serve() throws Exception {
        served = new ServedFolder(folder, Locale.of("sv"), new Known(known));
        served.write(FILE, Theory.SOUND);
        served.start();
    }

    @AfterEach
    void close() {
        served.close();
    }

    private record Known(AtomicReference<Collected> known) implements LiveFigures {

        @Override
        public Optional<String> beside(URI theory, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Collected> collected(URI theory) {
            return Optional.ofNullable(known.get()).filter(any -> theory.getPath().endsWith(FILE));
        }
    }

    @Test
    void whatIsNotDoneAndWhatDidNotComeStandsOnItsLine() throws Exception {
        assertEquals(List.of("V26 10", "V37 HT 2021"), found());
        assertEquals(
                List.of(DiagnosticSeverity.Error, DiagnosticSeverity.Warning),
                served.findings().get(FILE).stream()
                        .map(Diagnostic::getSeverity)
                        .sorted()
                        .toList());
    }

    @Test
    void isGoneAsSoonAsTheReasonIsWritten() throws Exception {
        served.open(FILE);
        String note = "planerat 10 träffar anteckning \"Ledaren var sjuk\"";
        served.change(FILE, Theory.but("planerat 10 träffar", note));
        assertEquals(List.of("V37 HT 2021"), found());
        served.change(FILE, Theory.but("HT 2021 SDQ", "HT 2031 SDQ"));
        assertEquals(List.of("V26 10"), found());
    }

    @Test
    void isNotToldWhereTheTheoryTurnsItOff() throws Exception {
        served.open(FILE);
        String off = "regler { V26 av därför att \"s\" V37 av därför att \"s\" } roll R";
        served.change(FILE, Theory.but("roll R", off));
        assertEquals(List.of(), found());
    }

    @Test
    void followsTheEvidenceWhenTheFilesAreCheckedAgain() throws Exception {
        known.set(null);
        served.announce(FILE, FileChangeType.Changed);
        assertEquals(List.of(), found());
        served.open(FILE);
        known.set(Gathered.missed("VT 2020"));
        served.checkAgain(FILE);
        assertEquals(List.of("V37 VT 2020"), found());
        served.change(FILE, Theory.but("roll R", "// nytt\n roll R"));
        assertEquals(List.of("V37 VT 2020"), found());
    }

    private List<String> found() throws Exception {
        String[] lines = served.texts().get(FILE).split("\n");
        return served.findings().getOrDefault(FILE, List.of()).stream()
                .map(finding ->
                        finding.getCode().getLeft()
                                + " "
                                + lines[finding.getRange().getStart().getLine()].substring(
                                        finding.getRange().getStart().getCharacter(),
                                        finding.getRange().getEnd().getCharacter()))
                .sorted()
                .toList();
    }
}

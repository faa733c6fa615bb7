package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evaluation.TheoryDrift;

/** What a report knows of earlier versions of its theory. */
class TheoryDriftTest {

    private static final String THEORY =
            """
            regler {
                V01 av därför att "kort"  V16 av därför att "kort"
                V22 av därför att "kort"  V41 av därför att "kort"
            }
            programteori P version "%s" {
                plats Norr
                målgrupp Unga "%s" förväntat 40 per år
                aktivitet Samtal "Samtal" { när 2014, planerat %s }
            }
            """;

    @TempDir private Path folder;

    private List<TheoryDrift> reported(String version, String group, int planned)
            throws IOException {
        return reported(THEORY, version, group, planned);
    }

    private List<TheoryDrift> reported(String theory, String version, String group, int planned)
            throws IOException {
        Files.writeString(folder.resolve("teori.verka"), theory.formatted(version, group, planned));
        try (Project project = Project.open(folder, Locale.of("sv"))) {
            Evaluation evaluation =
                    project.evaluate(Options.shared(LocalDate.of(2015, 1, 1)), Progress.none())
                            .get(0);
            return project.basis(evaluation).drift();
        }
    }

    @Test
    void aReportTellsWhatDiffersFromTheVersionBeforeAndOfTheTargetGroupFirst() throws IOException {
        assertEquals(List.of(), reported("1", "unga i riskzon", 12));
        assertEquals(List.of(), reported("1", "unga i riskzonen", 12));
        List<TheoryDrift> drift = reported("2", "unga som har begått brott", 30);
        assertEquals(1, drift.size());
        assertEquals("1", drift.get(0).from());
        assertEquals("2", drift.get(0).to());
        String first = String.join(" ", drift.get(0).changes().get(0));
        assertTrue(first.contains("unga i riskzonen"), first);
        assertTrue(first.contains("unga som har begått brott"), first);
        String all = drift.get(0).changes().toString();
        assertTrue(all.contains("12") && all.contains("30"), all);
    }

    @Test
    void howATheoryIsCheckedIsNoPartOfWhatItSays() throws IOException {
        reported("1", "unga", 12);
        String other =
                THEORY.replace(
                        "{\n    plats", "{\n    regler { V09 av därför att \"en\" }\n    plats");
        List<TheoryDrift> drift = reported(other, "2", "unga", 12);
        assertEquals(1, drift.get(0).changes().size(), "only the version");
    }

    @Test
    void whatSomebodySaidWordForWordIsNotToldAgain() throws IOException {
        String quoting =
                THEORY.replace(
                        "    aktivitet", "    hinder \"Tidsbrist\" citat \"%%s\"\n    aktivitet");
        reported(quoting.replace("%%s", "det finns aldrig tid"), "1", "unga", 12);
        List<TheoryDrift> drift =
                reported(quoting.replace("%%s", "chefen sa nej"), "2", "unga", 30);
        String all = drift.get(0).changes().toString();
        assertTrue(all.contains("30"), all);
        assertFalse(
                all.contains("aldrig") || all.contains("chefen") || all.contains("Tidsbrist"), all);
    }

    @Test
    void theSameVersionTwiceIsNoDrift() throws IOException {
        reported("1", "unga", 12);
        assertEquals(List.of(), reported("1", "unga", 12));
    }
}

package org.verka.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.DueStatus;
import org.verka.examples.Examples;

/** What is due in the example, whose material comes from two of five sites. */
class DueTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final LocalDate DAY = LocalDate.of(2014, 6, 15);

    @TempDir private Path folder;

    @BeforeEach
    void takeTheExample() throws IOException {
        Examples.copyTo("samordnat-stod", folder);
    }

    @Test
    void beforeAnythingIsTakenInNothingIsDone() {
        List<DueList> lists = due();
        assertEquals(1, lists.size());
        assertEquals(0, lists.get(0).with(DueStatus.DONE).count());
    }

    @Test
    void theSitesThatHaveReportedNothingAreLate() {
        try (Project project = Project.open(folder, SWEDISH)) {
            project.importAll(false, Progress.none());
        }
        Set<String> late = new TreeSet<>();
        due().get(0).with(DueStatus.LATE).forEach(item -> late.add(named(item)));
        assertEquals(
                Set.of(
                        "ASI Borlange",
                        "ASI MajornaLinne",
                        "ASI Umea",
                        "Familjeklimat Borlange",
                        "Familjeklimat MajornaLinne",
                        "Familjeklimat Umea",
                        "SDQ Borlange",
                        "SDQ MajornaLinne",
                        "SDQ Umea"),
                late);
    }

    /** RFC 5545, 3.1: lines end with CRLF and have at most 75 octets. */
    @Test
    void theCalendarIsWellFormedAndTheSameEachTime() {
        String calendar = new DueCalendar(SWEDISH).of(due());
        assertEquals(calendar, new DueCalendar(SWEDISH).of(due()));
        assertFalse(calendar.replace("\r\n", "").contains("\n"));
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        List<String> lines = Arrays.asList(calendar.replace("\r\n ", "").split("\r\n"));
        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertEquals("END:VCALENDAR", lines.getLast());
        long entries = lines.stream().filter("BEGIN:VEVENT"::equals).count();
        assertEquals(due().get(0).items().size(), entries);
        assertEquals(entries, lines.stream().filter(l -> l.startsWith("UID:")).distinct().count());
        assertTrue(lines.contains("SUMMARY:SDQ\\, Umeå"), calendar);
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20131231"), calendar);
        assertTrue(lines.contains("DTEND;VALUE=DATE:20140101"), calendar);
    }

    /** Two lines that differ only by whom they are about are two entries; letters may be long. */
    @Test
    void linesOfDifferentGroupsAreEntriesOfTheirOwnAndLettersOfManyOctetsFit() throws IOException {
        Path theory = folder.resolve("samordnat-stod.verka");
        String text = Files.readString(theory);
        int plan = text.indexOf("uppföljning {") + "uppföljning {".length();
        String line =
                "\n2013-11  Familjeklimat  av %s  med \"%s\"  ansvarig Samordnare"
                        + "  återkopplas till Styrgrupp";
        String longText = "åäö€".repeat(40);
        Files.writeString(
                theory,
                text.substring(0, plan)
                        + line.formatted("Barn", longText)
                        + line.formatted("Foraldrar", longText)
                        + text.substring(plan));
        String calendar = new DueCalendar(SWEDISH).of(due());
        for (String each : calendar.split("\r\n")) {
            assertTrue(each.getBytes(StandardCharsets.UTF_8).length <= 75, each);
        }
        List<String> lines = Arrays.asList(calendar.replace("\r\n ", "").split("\r\n"));
        assertTrue(lines.stream().anyMatch(each -> each.contains(longText)), calendar);
        assertEquals(
                lines.stream().filter("BEGIN:VEVENT"::equals).count(),
                lines.stream().filter(l -> l.startsWith("UID:")).distinct().count());
    }

    private List<DueList> due() {
        try (Project project = Project.open(folder, SWEDISH)) {
            return project.due(DAY);
        }
    }

    private static String named(Due item) {
        return item.measured().getName() + " " + item.site().orElseThrow().getName();
    }
}

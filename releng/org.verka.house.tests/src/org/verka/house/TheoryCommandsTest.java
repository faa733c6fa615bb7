package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that begin, compare and rewrite theories, as a script and a person meet them. */
class TheoryCommandsTest {

    private static final String ANSWERS =
            """
            Samordnat stöd
            familjer
            Fråga om barn
            AUDIT
            i höst
            HT 2025
            <
            VT 2026
            Den som frågar får veta
            handläggare
            projektledare

            Fler upptäcks
            1
            """;

    @TempDir private Path folder;

    @Test
    void newAsksAndKeepsWhatIsAnsweredWhenTheLinesEnd() throws IOException {
        Command.Ended asked = Command.in(folder).answering(ANSWERS, "new");
        assertEquals(0, asked.exitCode(), asked.all());
        assertTrue(asked.out().contains("Fråga 1 av 8: VAD"), asked.out());
        assertTrue(asked.out().contains("Det går inte att läsa som en tid"), asked.out());
        assertTrue(asked.out().contains("Svaret var: HT 2025"), asked.out());
        String theory = Files.readString(folder.resolve("samordnat-stod.verka"));
        assertTrue(theory.contains("när VT 2026\n"), theory);
        assertTrue(theory.contains("leder till FlerUpptäcks"), theory);

        Command.Ended check = Command.in(folder).run("check");
        assertEquals(1, check.exitCode(), check.all());
        assertFalse(check.out().contains(" S0"), check.out());
        assertTrue(check.out().contains("lång sikt"), check.out());
    }

    @Test
    void newNeverWritesOverAFile() throws IOException {
        assertEquals(0, Command.in(folder).answering(ANSWERS, "new").exitCode());
        String first = Files.readString(folder.resolve("samordnat-stod.verka"));
        String other = ANSWERS.replace("AUDIT", "DUDIT");
        assertEquals(0, Command.in(folder).answering(other, "new").exitCode());
        assertEquals(first, Files.readString(folder.resolve("samordnat-stod.verka")));
        assertTrue(Files.readString(folder.resolve("samordnat-stod-2.verka")).contains("DUDIT"));

        Command.Ended named = Command.in(folder).answering(ANSWERS, "new", "samordnat-stod");
        assertEquals(2, named.exitCode(), named.all());
        assertTrue(named.err().contains("finns redan"), named.err());
        Command.Ended english =
                Command.in(folder).answering("", "new", "samordnat-stod", "--lang", "en");
        assertEquals(2, english.exitCode(), english.all());
        assertTrue(english.err().contains("exists already"), english.err());
        assertEquals(first, Files.readString(folder.resolve("samordnat-stod.verka")));
    }

    @Test
    void newSpeaksAndWritesEnglishToThoseWhoDo() throws IOException {
        Command english = Command.in(folder).speaking("en_GB.UTF-8");
        Command.Ended asked = english.answering(ANSWERS, "new", "theory");
        assertTrue(asked.out().contains("Question 3 of 8: WHEN"), asked.out());
        String theory = Files.readString(folder.resolve("theory.verka"));
        assertTrue(theory.contains("leads to"), theory);
        assertEquals(0, english.answering("", "new", "other").exitCode());
        assertFalse(Files.exists(folder.resolve("other.verka")), "nothing was answered");
    }

    @Test
    void newCopiesAnExampleThatChecksClean() {
        assertEquals(0, Command.in(folder).run("new", "mitt", "--example").exitCode());
        assertEquals(0, Command.in(folder).run("check", "mitt").exitCode());
        assertEquals(2, Command.in(folder).run("new", "mitt", "--example").exitCode());
        assertEquals(2, Command.in(folder).run("new", "x", "--example=finns-ej").exitCode());
    }

    @Test
    void translateGoesThereAndBackAndLeavesAloneWhatItCannotRead() throws IOException {
        Command.copyExample(folder);
        Path theory = folder.resolve("samordnat-stod.verka");
        byte[] swedish = Files.readAllBytes(theory);
        Command command = Command.in(folder);
        assertEquals(0, command.run("translate", "--to", "en", "--in-place", ".").exitCode());
        assertTrue(Files.readString(theory).contains("outcome in the short term"));
        assertEquals(0, command.run("check").exitCode());
        assertEquals(0, command.run("translate", "--in-place", ".").exitCode());
        assertArrayEquals(swedish, Files.readAllBytes(theory));

        Path half = Files.writeString(folder.resolve("b.verka"), "programteori P {\n hur ?\n");
        Command.Ended rewritten = command.run("translate", "--in-place", "b.verka");
        assertEquals(1, rewritten.exitCode(), rewritten.all());
        assertTrue(rewritten.err().contains("b.verka:2:"), rewritten.err());
        assertEquals("programme P {\n hur ?\n", Files.readString(half));

        String unclear = "programme P { target target groups G \"g\" }\n";
        Files.writeString(half, unclear);
        Command.Ended refused = command.run("translate", "--in-place", "b.verka");
        assertEquals(1, refused.exitCode(), refused.all());
        assertTrue(refused.err().contains("b.verka:1:"), refused.err());
        assertTrue(refused.err().contains("rätta felet och försök igen"), refused.err());
        assertEquals(unclear, Files.readString(half));
        assertEquals(2, command.run("translate", ".").exitCode());
        assertEquals(2, command.run("translate", "finns-ej.verka").exitCode());
    }

    @Test
    void diffTellsWhatFilesSayDifferentlyForPeopleAndPrograms() throws IOException {
        Command.copyExample(folder);
        String theory = Files.readString(folder.resolve("samordnat-stod.verka"));
        String moved = theory.replace("mål minst 30 %", "mål minst 40 %");
        assertNotEquals(theory, moved);
        Files.writeString(folder.resolve("ny.txt"), moved);
        Command command = Command.in(folder);
        Command.Ended told = command.run("diff", "samordnat-stod.verka", "ny.txt");
        assertEquals(1, told.exitCode(), told.all());
        assertTrue(told.out().contains("Mål: minst 30 % → minst 40 %, senast 2014-09"), told.out());
        assertTrue(told.out().contains("Inget skäl till ändringen"), told.out());

        Command.Ended json =
                command.run("diff", "--format", "json", "samordnat-stod.verka", "ny.txt");
        assertEquals(1, json.exitCode(), json.all());
        assertTrue(json.out().contains("\"format\": \"verka-diff-1\""), json.out());
        assertTrue(json.out().contains("\"kind\": \"target\""), json.out());

        Command.Ended same = command.run("diff", "ny.txt", "ny.txt");
        assertEquals(0, same.exitCode(), same.all());
        assertEquals(2, command.run("diff", "ny.txt", "finns-ej").exitCode());
        assertEquals(2, command.run("diff", "--format", "xml", ".", ".").exitCode());
    }

    @Test
    void diffComparesWithVersionsInGit() throws IOException, InterruptedException {
        assertTrue(git("init", "-q"), "git is there, as it is for whoever cloned this");
        Command.copyExample(folder.resolve("projekt"));
        assertTrue(git("add", "."));
        assertTrue(commit("ett"));
        Command command = Command.in(folder);
        assertEquals(0, command.run("diff").exitCode());
        Path theory = folder.resolve("projekt/samordnat-stod.verka");
        String text = Files.readString(theory);
        Files.writeString(theory, text.replace("fas insats ", "fas utredning "));
        assertTrue(command.run("diff", "projekt").out().contains("Fas: insats → utredning"));
        assertTrue(git("add", "."));
        assertTrue(commit("två"));
        assertEquals(0, command.run("diff", "projekt").exitCode());
        for (List<String> words :
                List.of(
                        List.of("diff", "HEAD~1", "projekt"),
                        List.of("diff", "HEAD~1", "HEAD", "projekt/samordnat-stod.verka"),
                        List.of("diff", "HEAD~1..HEAD"))) {
            Command.Ended told = command.run(words.toArray(String[]::new));
            assertEquals(1, told.exitCode(), told.all());
            assertTrue(told.out().contains("Fas: insats → utredning"), told.out());
        }
        Command.Ended unknown = command.run("diff", "HEAD~9", "projekt");
        assertEquals(2, unknown.exitCode(), unknown.all());
        assertTrue(unknown.err().contains("HEAD~9"), unknown.err());
    }

    @Test
    void diffTellsOfAProgrammeWhatHasChangedInTheOneThatItExtends() throws IOException {
        for (String version : List.of("var", "ar")) {
            Path in = Files.createDirectories(folder.resolve(version));
            String base = "programteori Modell { aktivitet A \"fråga %s\" }".formatted(version);
            Files.writeString(in.resolve("modell.verka"), base);
            Files.writeString(
                    in.resolve("ort.verka"), "programteori Ort \"Orten\" utgår från Modell { }");
        }
        Command command = Command.in(folder);
        Command.Ended told = command.run("diff", "var/ort.verka", "ar/ort.verka");
        assertEquals(1, told.exitCode(), told.all());
        assertTrue(
                told.out().contains("Programteori ”Orten” (Ort), övertaget från Programteori"),
                told.out());
        assertTrue(told.out().contains("        Vad: ”fråga var” → ”fråga ar”"), told.out());
        Command.Ended json = command.run("diff", "--format", "json", "var", "ar");
        assertTrue(json.out().contains("\"from\": \"Modell\""), json.out());
    }

    private boolean commit(String message) throws IOException, InterruptedException {
        return git("-c", "user.name=v", "-c", "user.email=v@verka.org", "commit", "-qm", message);
    }

    private boolean git(String... words) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of("git", "-C", folder.toString()));
        all.addAll(List.of(words));
        try {
            Process git = new ProcessBuilder(all).inheritIO().start();
            return git.waitFor(1, TimeUnit.MINUTES) && git.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}

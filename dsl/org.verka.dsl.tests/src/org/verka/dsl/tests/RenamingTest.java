package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.ide.LiveFigures;

/** What gets another name, and when it may not. */
class RenamingTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_]+");

    @TempDir Path folder;

    private final Map<String, String> texts = new TreeMap<>();

    private Session opened(Session session) {
        texts.forEach(session::open);
        return session;
    }

    private Session swedish() throws Exception {
        return opened(Session.swedish(folder));
    }

    private static WorkspaceEdit renamed(Session session, Path file, Position at, String name)
            throws Exception {
        return answer(session.asks().rename(new RenameParams(Session.id(file), at, name)));
    }

    private Map<String, String> after(WorkspaceEdit change) {
        Map<String, String> after = new TreeMap<>(texts);
        change.getChanges()
                .forEach((address, edits) -> {
                    String name = address.substring(address.lastIndexOf('/') + 1);
                    after.put(name, Session.edited(texts.get(name), edits));
                });
        return after;
    }

    private String refusal(String wanted, String at) throws Exception {
        try (Session session = swedish()) {
            return refusal(session, wanted, at);
        }
    }

    private String refusal(Session session, String wanted, String at) {
        Path file = folder.resolve("a.verka");
        ExecutionException failure =
                assertThrows(
                        ExecutionException.class,
                        () -> renamed(session, file, session.at(file, at), wanted));
        return ((ResponseErrorException) failure.getCause()).getResponseError().getMessage();
    }

    @Test
    void everyNameOfATheoryCanBeChangedThereAndBack() throws Exception {
        texts.put("a.verka", Theory.SOUND);
        Path file = folder.resolve("a.verka");
        try (Session session = swedish()) {
            for (String name : List.of("P", "G", "R", "A", "K", "L", "X")) {
                String there = after(renamed(session, file, place(name), "Ny")).get("a.verka");
                assertEquals(
                        Theory.SOUND.replaceAll("(?<![\\p{L}.])" + name + "(?![\\p{L}])", "Ny"),
                        there.replaceAll("\"Ny\"", "\"" + name + "\""),
                        name);
                session.change(file, there);
                texts.put("a.verka", there);
                Position at = Session.position(there, there.indexOf(" Ny") + 1);
                assertEquals(
                        Map.of("a.verka", Theory.SOUND), after(renamed(session, file, at, name)));
                session.change(file, Theory.SOUND);
                texts.put("a.verka", Theory.SOUND);
            }
        }
    }

    private static Position place(String name) {
        Matcher word = Pattern.compile("(?<=[ ])" + name + "(?= )").matcher(Theory.SOUND);
        assertTrue(word.find(), name);
        return Session.position(Theory.SOUND, word.start());
    }

    @Test
    void aNameBetweenDotsIsChangedByThePartThatTheCaretIsOn() throws Exception {
        texts.put("a.verka", "programteori P {\n    roll R \"den som leder\"\n}\n");
        texts.put("b.verka", "programteori Q {\n    roll R \"en annan\"\n    ägare P.R\n}\n");
        Path file = folder.resolve("b.verka");
        try (Session session = swedish()) {
            Map<String, String> programme =
                    after(renamed(session, file, session.at(file, "P.R"), "Ny"));
            assertEquals(texts.get("a.verka").replace(" P ", " Ny "), programme.get("a.verka"));
            assertEquals(texts.get("b.verka").replace("P.R", "Ny.R"), programme.get("b.verka"));
            Map<String, String> role =
                    after(renamed(session, file, session.at(file, "R\n}"), "Ny"));
            assertEquals(texts.get("a.verka").replace(" R ", " Ny "), role.get("a.verka"));
            assertEquals(texts.get("b.verka").replace("P.R", "P.Ny"), role.get("b.verka"));
        }
    }

    @Test
    void anActivityIsRenamedWhereverAnotherTheoryAdaptsIt() throws Exception {
        texts.put("a.verka", "programteori P {\n    aktivitet A \"den\" { }\n}\n");
        texts.put(
                "b.verka",
                "programteori Q utgår från P {\n    anpassar aktivitet A { }\n"
                        + "    utvärderingsfråga \"Hur?\" om A\n}\n");
        for (String from : texts.keySet()) {
            try (Session session = swedish()) {
                Path file = folder.resolve(from);
                Map<String, String> after =
                        after(renamed(session, file, session.at(file, "A "), "Ny"));
                assertEquals(texts.get("a.verka").replace(" A ", " Ny "), after.get("a.verka"));
                assertEquals(texts.get("b.verka").replaceAll(" A\\b", " Ny"), after.get("b.verka"));
            }
        }
    }

    @Test
    void aWordOfTheLanguageGetsItsMarkAndLosesIt() throws Exception {
        texts.put("a.verka", "programteori P {\n    roll ^hur \"h\"\n    ägare ^hur\n}\n");
        Path file = folder.resolve("a.verka");
        try (Session session = swedish()) {
            Position at = session.at(file, "^hur");
            assertEquals(
                    texts.get("a.verka").replace("^hur", "^mäts"),
                    after(renamed(session, file, at, "mäts")).get("a.verka"));
            assertEquals(
                    texts.get("a.verka").replace("^hur", "Ny"),
                    after(renamed(session, file, at, "Ny")).get("a.verka"));
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedWithThePlaceWhereItIs() throws Exception {
        texts.put("a.verka", "programteori P {\n    roll R \"r\"\n    roll S \"s\"\n}\n");
        texts.put("b.verka", "\nprogramteori Q { }\n");
        assertEquals(
                "”S” finns redan (a.verka, rad 3). Välj ett annat namn.", refusal("S", "R \""));
        assertEquals("”Q” finns redan (b.verka, rad 2). Välj ett annat namn.", refusal("Q", "P {"));
    }

    @Test
    void aNameThatWouldMakeAnotherPlaceMeanSomethingElseIsRefused() throws Exception {
        texts.put(
                "a.verka",
                "programteori P {\n    roll R \"r\"\n    aktivitet A { vem R, Q.S }\n}\n");
        texts.put("b.verka", "programteori Q {\n    roll S \"s\"\n}\nprogramteori S { roll S }\n");
        texts.put("c.verka", "programteori T utgår från Q {\n    roll U \"u\"\n    ägare S\n}\n");
        try (Session session = swedish()) {
            Path file = folder.resolve("c.verka");
            assertThrows(
                    ExecutionException.class,
                    () -> renamed(session, file, session.at(file, "U \""), "S"));
        }
    }

    @Test
    void whatCannotBeANameIsRefusedInTheLanguageOfTheReader() throws Exception {
        texts.put("a.verka", "programteori P {\n    roll R \"r\"\n}\n");
        for (String wanted : List.of("två ord", "1a", "", "a.b", "{", "\"x\"", "a-b", "//")) {
            assertEquals(
                    "”"
                            + wanted
                            + "” kan inte vara ett namn. Ett namn består av bokstäver, "
                            + "siffror och _ och börjar inte med en siffra.",
                    refusal(wanted, "R \""));
        }
        try (Session english = opened(Session.english(folder))) {
            assertEquals(
                    "There is no name here. Put the cursor on a name and try again.",
                    refusal(english, "Ny", "roll"));
        }
    }

    @Test
    void whatComesWithTheLanguageKeepsItsName() throws Exception {
        texts.put("a.verka", Theory.SOUND);
        assertEquals("”SDQ” kommer med Verka och kan inte byta namn.", refusal("Ny", "SDQ.Total"));
        try (Session session = swedish()) {
            Path file = folder.resolve("a.verka");
            Position at = session.at(file, "SDQ.Total");
            assertEquals(
                    null,
                    answer(
                            session.asks()
                                    .prepareRename(new PrepareRenameParams(Session.id(file), at))));
        }
    }

    @Test
    void inDamagedTextsANameIsChangedOrRefusedButNothingElseHappens() throws Exception {
        Map<String, String> first = new TreeMap<>(IncrementalFindingsTest.FILES);
        first.forEach(texts::put);
        int changed = 0;
        try (Failures failures = new Failures();
                ServedFolder served =
                        new ServedFolder(
                                folder, Talk.IN_PROCESS, Locale.of("sv"), LiveFigures.none())) {
            for (var file : first.entrySet()) {
                served.write(file.getKey(), file.getValue());
            }
            served.start();
            for (String file : first.keySet()) {
                served.open(file);
            }
            for (long seed = 1; seed <= 60; seed++) {
                changed += renameInDamaged(served, seed);
                assertEquals(List.of(), failures.seen(), "seed " + seed);
            }
        }
        assertTrue(changed > 100, "only " + changed + " names could be changed");
    }

    private int renameInDamaged(ServedFolder served, long seed) throws Exception {
        Mutations mutations = new Mutations(seed);
        List<String> names = List.copyOf(new TreeSet<>(IncrementalFindingsTest.FILES.keySet()));
        String file = names.get((int) (seed % names.size()));
        String text = mutations.of(IncrementalFindingsTest.FILES.get(file));
        served.changeAndGoOn(file, text);
        texts.put(file, text);
        int changed = 0;
        Matcher word = WORD.matcher(text);
        for (int count = 0; count < 40 && word.find(); count++) {
            Position at = Session.position(text, word.start());
            if (rename(served, file, at)) {
                changed++;
            }
        }
        served.changeAndGoOn(file, IncrementalFindingsTest.FILES.get(file));
        texts.put(file, IncrementalFindingsTest.FILES.get(file));
        return changed;
    }

    private boolean rename(ServedFolder served, String file, Position at) throws Exception {
        RenameParams asked =
                new RenameParams(new TextDocumentIdentifier(served.uri(file)), at, "Ny");
        try {
            WorkspaceEdit change = answer(served.server().getTextDocumentService().rename(asked));
            for (List<TextEdit> edits : change.getChanges().values()) {
                assertTrue(edits.stream().allMatch(edit -> edit.getNewText().equals("Ny")));
            }
            return !change.getChanges().isEmpty();
        } catch (ExecutionException e) {
            assertTrue(e.getCause() instanceof ResponseErrorException, () -> "" + e.getCause());
            return false;
        }
    }
}

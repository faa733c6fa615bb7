package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.dsl.TheoryComparison;
import org.verka.dsl.TheoryTranslator;
import org.verka.dsl.VerkaStandaloneSetup;
import org.verka.dsl.formatting.TheoryFormatter;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.model.Document;
import org.verka.model.Judgement;

/** Evaluators write what they conclude in files of their own, beside the work group's theory. */
class JudgementsTest {

    private static final String THEORY =
            Theory.but("utvärderingsfråga \"Blev", "utvärderingsfråga Nytta \"Blev")
                    .replaceFirst("\\{", "{ plats Ort \"Orten\"");

    private static final String JUDGEMENT =
            """
            bedömning av Nytta {
                "Nej, inget blev sämre."
                "Det säger både rollen och räkningen."
                omdöme i huvudsak uppnått  tillförlitlighet mycket låg
                av R  datum 2021-12  i Ort
                med stöd av A, N, SDQ, X
                rekommendation till R "Fortsätt"
            }
            """;

    @TempDir Path folder;

    private static Judgement only(Theory theory) {
        return theory.loaded().documents().stream()
                .map(Document::getElements)
                .flatMap(List::stream)
                .filter(Judgement.class::isInstance)
                .map(Judgement.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aJudgementKnowsTheNamesOfTheTheoryItJudges() {
        Theory theory = Theory.of(THEORY, JUDGEMENT).isSound();
        Judgement judgement = only(theory);
        assertEquals(theory.programme().getQuestions().get(0), judgement.getSubject());
        assertEquals(2, judgement.getTexts().size());
        assertEquals(Achievement.MOSTLY, judgement.getGrade());
        assertEquals(Certainty.VERY_LOW, judgement.getCertainty());
        assertEquals("rollen", judgement.getRole().getLabel());
        assertEquals("Orten", judgement.getSites().get(0).getLabel());
        assertEquals(
                List.of("A", "N", "SDQ", "X"),
                judgement.getSupportedBy().stream().map(e -> e.getName()).toList());
        assertEquals("R", judgement.getRecommendations().get(0).getTo().get(0).getName());
    }

    @Test
    void ofTwoTheoriesWithTheSameQuestionItSaysWhich() {
        String other = THEORY.replace("programteori P", "programteori Q").split("räkning N")[0];
        Theory.of(THEORY, other, "bedömning av «Nytta» { \"Nej.\" }")
                .breaks("S02", "ingen utvärderingsfråga, inget resultat och ingen programteori");
        Theory both = Theory.of(THEORY, other, JUDGEMENT.replace("av Nytta", "av Q.Nytta"));
        both.isSound();
        assertEquals("Q", ((org.verka.model.Named) only(both).getRole().eContainer()).getName());
    }

    @Test
    void onlyQuestionsOutcomesAndProgrammesAreJudged() {
        Theory.of(THEORY, "bedömning av «A» { \"Nej.\" }")
                .breaks("S02", "ingen utvärderingsfråga, inget resultat och ingen programteori")
                .inEnglish("S02", "evaluation question, outcome or programme");
        Theory.of(THEORY, JUDGEMENT.replace("stöd av A, N", "stöd av A, «R»"))
                .breaks("S02", "inget underlag");
    }

    @Test
    void isReadAloudInEnglishToo() {
        TheoryTranslator translator = new TheoryTranslator(Locale.ENGLISH);
        Translation.Translated english =
                (Translation.Translated)
                        translator.translate(JUDGEMENT, Optional.of(Language.ENGLISH));
        assertEquals(
                """
                judgement of Nytta {
                    "Nej, inget blev sämre."
                    "Det säger både rollen och räkningen."
                    rating mostly achieved  certainty very low
                    by R  date 2021-12  in Ort
                    supported by A, N, SDQ, X
                    recommendation to R "Fortsätt"
                }
                """,
                english.text());
        for (String[] pair :
                new String[][] {
                    {"uppnått", "achieved"},
                    {"delvis uppnått", "partly achieved"},
                    {"inte uppnått", "not achieved"},
                    {"går inte att bedöma", "cannot be judged"}
                }) {
            String swedish = "bedömning av N { omdöme " + pair[0] + " }";
            String other = "judgement of N { rating " + pair[1] + " }";
            assertEquals(other, translated(translator, swedish, Language.ENGLISH));
            assertEquals(swedish, translated(translator, other, Language.SWEDISH));
        }
    }

    private static String translated(TheoryTranslator by, String text, Language to) {
        return ((Translation.Translated) by.translate(text, Optional.of(to))).text();
    }

    @Test
    void aHeapOfWordsBecomesATextToRead() {
        TheoryFormatter formatter =
                new VerkaStandaloneSetup(Locale.of("sv"))
                        .createInjector()
                        .getInstance(TheoryFormatter.class);
        assertEquals(
                """
                bedömning av P.Nytta {
                    "Nej."
                    "Inte än."
                    omdöme delvis uppnått
                    av R  datum 2021-12
                    med stöd av A, N
                }
                """,
                formatter.format(
                        """
                        bedömning  av P . Nytta{"Nej."
                          "Inte än."
                        omdöme   delvis   uppnått
                        av R  datum 2021-12
                        med stöd av A,N}\
                        """));
    }

    @Test
    void whatChangedInAJudgementIsToldInWords() throws Exception {
        TheoryComparison comparison = new TheoryComparison(Locale.of("sv"));
        List<String> lines = new ArrayList<>();
        comparison
                .compare(
                        written("before", JUDGEMENT),
                        written("after", JUDGEMENT.replace("i huvudsak", "delvis")))
                .changes()
                .forEach(change -> lines.addAll(comparison.lines(change)));
        assertEquals(
                List.of(
                        "Bedömning Blev något sämre?",
                        "    Omdöme: i huvudsak uppnått → delvis uppnått"),
                lines);
    }

    private List<Path> written(String name, String judgement) throws Exception {
        Path version = Files.createDirectory(folder.resolve(name));
        return List.of(
                Files.writeString(version.resolve("t.verka"), THEORY),
                Files.writeString(version.resolve("b.verka"), judgement));
    }

    @Test
    void aQuestionThatIsRenamedIsRenamedInItsJudgement() throws Exception {
        try (Session session = Session.swedish(folder)) {
            Path theory = session.open("t.verka", THEORY);
            Path judged = session.open("b.verka", JUDGEMENT);
            WorkspaceEdit edit =
                    answer(
                            session.asks()
                                    .rename(
                                            new RenameParams(
                                                    Session.id(theory),
                                                    session.at(theory, "Nytta"),
                                                    "Skada")));
            assertTrue(
                    Session.edited(JUDGEMENT, edit.getChanges().get(Session.uri(judged)))
                            .startsWith("bedömning av Skada {"),
                    edit.toString());
        }
    }

    @Test
    void theOutlineSaysWhatIsJudgedAndTheQuestionHowItWasJudged() throws Exception {
        try (Session session = Session.swedish(folder)) {
            Path theory = session.open("t.verka", THEORY);
            Path judged = session.open("b.verka", JUDGEMENT);
            var symbols =
                    answer(
                            session.asks()
                                    .documentSymbol(new DocumentSymbolParams(Session.id(judged))));
            assertEquals("Blev något sämre?", symbols.get(0).getRight().getName());
            assertEquals("bedömning", symbols.get(0).getRight().getDetail());
            String shown = session.hover(theory, "Nytta");
            assertTrue(shown.contains("Bedömt:\n- i huvudsak uppnått, rollen, 2021-12"), shown);
        }
    }

    @Test
    void proposesWhatCanBeJudgedTheRatingsAndTheTheorysOwnNames() throws Exception {
        try (Session session = Session.swedish(folder)) {
            session.open("t.verka", THEORY);
            List<String> subjects = labels(session, "bedömning av |");
            assertTrue(subjects.containsAll(List.of("Nytta", "K", "L", "P")), subjects.toString());
            assertTrue(!subjects.contains("A") && !subjects.contains("R"), subjects.toString());
            List<String> ratings = labels(session, "bedömning av Nytta { omdöme | }");
            assertTrue(
                    ratings.containsAll(
                            List.of(
                                    "uppnått",
                                    "i huvudsak uppnått",
                                    "delvis",
                                    "går inte att bedöma")),
                    ratings.toString());
            List<String> support = labels(session, "bedömning av Nytta { med stöd av | }");
            assertTrue(support.containsAll(List.of("A", "N", "SDQ")), support.toString());
            assertTrue(!support.contains("R"), support.toString());
            assertTrue(labels(session, "bedömning av Nytta { av | }").contains("R"));
        }
    }

    private static List<String> labels(Session session, String marked) throws Exception {
        return session.proposals("b.verka", marked).stream().map(CompletionItem::getLabel).toList();
    }
}

package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;

/** What the tutorials let their readers write. */
class TutorialTest {

    private static final Pattern PIECE =
            Pattern.compile("```verka( \\S+)?\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"kom-igang.md", "getting-started.md"})
    void whoFollowsTheTutorialEndsWithATheoryWithoutErrors(String page, @TempDir Path folder)
            throws IOException {
        LoadedTheories theory = load(pieces(page, true), folder);
        assertEquals(List.of(), theory.findings().stream().filter(Finding::isError).toList());
        assertEquals(1, theory.programmes().get(0).getActivities().size());
        assertEquals(2, theory.programmes().get(0).getOutcomes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kom-igang.md", "getting-started.md"})
    void theMistakeThatTheTutorialShowsIsFoundWhereItIs(String page, @TempDir Path folder)
            throws IOException {
        List<Finding> found =
                load(pieces(page, false), folder).findings().stream()
                        .filter(f -> f.code().equals("S09"))
                        .toList();
        assertEquals(1, found.size());
        assertTrue(found.get(0).length() <= "som".length());
    }

    /** The pieces in their order, each mistake in place of its mending or the other way round. */
    private static List<String> pieces(String page, boolean mended) throws IOException {
        String text = Files.readString(Example.folder().resolve("../../../../dsl/docs/" + page));
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            boolean isMending = piece.group(1) != null;
            if (isMending && mended) {
                pieces.removeLast();
            }
            if (!isMending || mended) {
                pieces.add(piece.group(2));
            }
        }
        return pieces;
    }

    /** The first piece with all indented ones before its last brace, then the others. */
    private static LoadedTheories load(List<String> pieces, Path folder) throws IOException {
        String first = pieces.get(0);
        StringBuilder theory = new StringBuilder(first.substring(0, first.lastIndexOf('}')));
        pieces.stream().filter(p -> p.startsWith(" ")).forEach(theory::append);
        theory.append("}\n");
        pieces.stream().skip(1).filter(p -> !p.startsWith(" ")).forEach(theory::append);
        Path file = folder.resolve("theory.verka");
        Files.writeString(file, theory);
        return new TheoryLoader(Locale.of("sv")).load(List.of(file));
    }
}

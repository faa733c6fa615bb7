package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verka.diagram.ChainOnPages.Part;
import org.verka.diagram.ChainOnPages.Split;
import org.verka.diagram.ChainOnPages.Whole;
import org.verka.model.Activity;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Output;
import org.verka.model.Paths;
import org.verka.model.Programme;

/** However large a theory is, its chain can be read on paper. */
class ChainOnPagesTest {

    /** In points; the smallest text of a figure is 6.5 where nothing has been made smaller. */
    private static final double READABLE = 6.3;

    private final ResultsChain chain = new ResultsChain(new Typeface(), Locale.of("sv"));

    static Stream<Programme> small() {
        return Stream.of(Theories.samordnatStod(), Theories.tangle(1, 1, 1));
    }

    static Stream<Programme> large() {
        return Stream.of(
                Theories.large(15, 9, 3),
                Theories.large(40, 12, 1),
                Theories.large(30, 1, 1),
                Theories.large(20, 20, 4),
                withOutputs(Theories.large(16, 4, 2)));
    }

    private static Programme withOutputs(Programme programme) {
        for (Activity activity : programme.getActivities()) {
            Output output = ModelFactory.eINSTANCE.createOutput();
            output.setName("Antal" + programme.getOutputs().size());
            output.getActivities().add(activity);
            programme.getOutputs().add(output);
        }
        programme.getActivities().getLast().getLinks().clear();
        programme.getActivities().add(ModelFactory.eINSTANCE.createActivity());
        programme.getActivities().getLast().setName("Leder ingenstans");
        return programme;
    }

    private Split split(Programme programme) {
        return assertInstanceOf(Split.class, chain.onPages(programme, Optional.empty()));
    }

    private List<Drawing> figures(Programme programme) {
        Split split = split(programme);
        List<Drawing> figures = new ArrayList<>(split.parts().stream().map(Part::figure).toList());
        split.overview().ifPresent(figures::add);
        return figures;
    }

    private static double onPaper(Drawing figure) {
        double scale =
                Math.min(
                        1,
                        Math.min(Palette.WIDTH / figure.width(), Palette.HEIGHT / figure.height()));
        return figure.shapes().stream()
                        .filter(Shape.Text.class::isInstance)
                        .mapToDouble(t -> ((Shape.Text) t).size())
                        .min()
                        .orElseThrow()
                * scale;
    }

    private static String text(Drawing figure) {
        List<String> lines = new ArrayList<>();
        figure.shapes()
                .forEach(s -> {
                    if (s instanceof Shape.Text text) {
                        lines.add(text.text());
                    }
                });
        return String.join(" ", lines).replace("- ", "");
    }

    private static List<Named> boxes(Programme programme) {
        return new Paths(programme).causes().stream().map(Named.class::cast).toList();
    }

    private static String name(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatHasRoomIsDrawnAsItAlwaysWas(Programme programme) {
        Whole whole = assertInstanceOf(Whole.class, chain.onPages(programme, Optional.empty()));
        assertEquals(chain.draw(programme), whole.figure());
    }

    @Test
    void aWideChainStandsCloserRatherThanSmaller() {
        Programme deep = Theories.deep();
        assertTrue(chain.draw(deep).width() > Palette.WIDTH);
        Whole whole = assertInstanceOf(Whole.class, chain.onPages(deep, Optional.empty()));
        assertTrue(onPaper(whole.figure()) >= READABLE);
        boxes(deep).forEach(b -> assertTrue(text(whole.figure()).contains(name(b)), name(b)));
    }

    @ParameterizedTest
    @MethodSource("large")
    void everyFigureOfALargeChainCanBeReadOnPaper(Programme programme) {
        assertTrue(onPaper(chain.draw(programme)) < READABLE);
        for (Drawing figure : figures(programme)) {
            assertTrue(onPaper(figure) >= READABLE, figure.title() + ": " + onPaper(figure));
        }
    }

    @ParameterizedTest
    @MethodSource("large")
    void everyLinkStandsInOnePartAndIsToldThere(Programme programme) {
        Split split = split(programme);
        List<Integer> numbers =
                split.parts().stream().flatMap(p -> p.links().stream()).sorted().toList();
        int links = new Paths(programme).links().size();
        assertEquals(IntStream.rangeClosed(1, links).boxed().toList(), numbers);
        for (Part part : split.parts()) {
            int sentences = part.figure().description().split(" leder till ", -1).length - 1;
            assertEquals(part.links().size(), sentences);
        }
        split.overview()
                .ifPresent(o -> assertEquals(chain.draw(programme).description(), o.description()));
    }

    @ParameterizedTest
    @MethodSource("large")
    void everyNameStandsWholeInAPart(Programme programme) {
        List<String> parts = split(programme).parts().stream().map(p -> text(p.figure())).toList();
        for (Named box : boxes(programme)) {
            assertTrue(parts.stream().anyMatch(p -> p.contains(name(box))), name(box));
        }
    }

    @Test
    void theOverviewTellsNamesApartThatBeginAlike() {
        Drawing overview = split(Theories.large(15, 9, 3)).overview().orElseThrow();
        List<String> names =
                overview.shapes().stream()
                        .filter(Shape.Text.class::isInstance)
                        .map(s -> ((Shape.Text) s).text())
                        .filter(t -> t.contains("…"))
                        .toList();
        assertEquals(15 + 9 + 3, names.size());
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
    }

    @Test
    void thereIsNoOverviewThatCannotBeRead() {
        assertTrue(split(Theories.large(40, 12, 1)).overview().isEmpty());
    }

    @Test
    void aBoxSaysInWhichPartsItsLinksGoOn() {
        Split split = split(Theories.large(15, 9, 3));
        int last = split.parts().size();
        assertTrue(last > 1);
        String first = text(split.parts().getFirst().figure());
        assertTrue(first.contains("→ del " + last), first);
        assertFalse(first.contains("←"), first);
        String end = text(split.parts().getLast().figure());
        assertTrue(end.contains("← del 1"), end);
        assertFalse(end.contains("→"), end);
        assertTrue(
                split.parts().getLast().figure().title().endsWith("del " + last + " av " + last));
    }

    @Test
    void numbersAreToldInRanges() {
        assertEquals("1–3, 5, 8, 9", Ranges.of(List.of(1, 2, 3, 5, 8, 9)));
        assertEquals("", Ranges.of(List.of()));
    }
}

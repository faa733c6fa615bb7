package org.verka.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verka.diagram.Drawing.Canvas;
import org.verka.diagram.Drawing.Type;
import org.verka.diagram.Shape.Anchor;
import org.verka.diagram.Shape.Dash;
import org.verka.diagram.Shape.Paint;
import org.verka.diagram.Shape.Step;

class SvgTest {

    private static final Paint LINE = Paint.outlined("#123456", 1.5).withDashes();

    private static Drawing drawing() {
        return new Canvas()
                .rect(1, 2, 30, 40.25, 5, new Paint("#ffffff", "#000000", 1))
                .line(0, 0, 10.5, 10, LINE)
                .circle(5, 5, 2.5, Paint.filled("#abcdef"))
                .path(
                        LINE,
                        new Step.Move(0, 0),
                        new Step.To(-1, 2),
                        new Step.Curve(1, 2, 3, 4, 5, 6),
                        new Step.Close())
                .text(3, 9, "Före & efter <åäö> \"n\"", new Type(8, true, "#111111"), Anchor.END)
                .drawing(100, 50, "Titel & <b>", "Beskrivning \"i ord\"");
    }

    @Test
    void readsBackWhatItWrote() {
        byte[] svg = new SvgWriter().write(drawing()).getBytes(StandardCharsets.UTF_8);
        assertEquals(drawing(), new SvgReader().read(svg));
    }

    @ParameterizedTest
    @EnumSource(Dash.class)
    void readsBackEveryKindOfLine(Dash dash) {
        Drawing line =
                new Canvas()
                        .line(0, 0, 9, 9, Paint.outlined("#123456", 1.5).with(dash))
                        .drawing(10, 10, "Linje", "");
        byte[] svg = new SvgWriter().write(line).getBytes(StandardCharsets.UTF_8);
        assertEquals(line, new SvgReader().read(svg));
    }

    @Test
    void carriesTitleAndDescriptionForThoseWhoCannotSeeIt() {
        String svg = new SvgWriter().write(drawing(), "f1");
        assertTrue(svg.contains("role=\"img\" aria-labelledby=\"f1-t f1-d\""), svg);
        assertTrue(svg.contains("<title id=\"f1-t\">Titel &amp; &lt;b&gt;</title>"), svg);
    }

    @Test
    void usesNothingThatPdfACannotHold() {
        String svg =
                new SvgWriter()
                        .write(
                                new ResultsChain(new Typeface(), Locale.of("sv"))
                                        .draw(Theories.samordnatStod()));
        assertFalse(svg.contains("opacity"));
        assertFalse(svg.contains("transform"));
        assertFalse(svg.contains("href"));
    }
}

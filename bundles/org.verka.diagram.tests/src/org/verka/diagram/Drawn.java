package org.verka.diagram;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;

/** What several tests of figures draw, and what they read of a drawing. */
final class Drawn {

    private Drawn() {}

    /** The words in a drawing, in the order in which they are drawn. */
    static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(s -> ((Shape.Text) s).text())
                .toList();
    }

    /** A change of closeness in Familjeklimat, from 0 to 5 with its norm, at all sites. */
    static Change closeness(Disclosed<Change.Figures> figures) {
        Scale scale = ModelFactory.eINSTANCE.createScale();
        scale.setName("Narhet");
        scale.setLabel("Närhet");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(5));
        scale.setNorm(new BigDecimal("2.20"));
        Instrument instrument = ModelFactory.eINSTANCE.createInstrument();
        instrument.setName("Familjeklimat");
        instrument.getScales().add(scale);
        return new Change(instrument, scale, Optional.empty(), Optional.empty(), true, figures);
    }
}

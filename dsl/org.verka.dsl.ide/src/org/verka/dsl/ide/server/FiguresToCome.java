package org.verka.dsl.ide.server;

import java.net.URI;
import java.util.Optional;
import org.verka.dsl.Collected;
import org.verka.dsl.ide.LiveFigures;

/** Figures that are read beside the server; nothing is known until they are there. */
final class FiguresToCome implements LiveFigures {

    private volatile LiveFigures known = LiveFigures.none();

    void are(LiveFigures figures) {
        known = figures;
    }

    @Override
    public Optional<String> beside(URI theory, String name) {
        return known.beside(theory, name);
    }

    @Override
    public Optional<Collected> collected(URI theory) {
        return known.collected(theory);
    }
}

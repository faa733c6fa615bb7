package org.verka.dsl.ide;

import com.google.inject.Module;
import java.util.Locale;
import org.eclipse.xtext.util.Modules2;
import org.verka.dsl.VerkaStandaloneSetup;

/** Sets the language up with what an editor asks of it. */
public class VerkaIdeSetup extends VerkaStandaloneSetup {

    private final LiveFigures figures;

    /** Sets up a language that speaks Swedish and knows no figures. */
    public VerkaIdeSetup() {
        this(Locale.of("sv"), LiveFigures.none());
    }

    /** Sets up a language whose messages are in {@code locale}, with figures beside its lines. */
    public VerkaIdeSetup(Locale locale, LiveFigures figures) {
        super(locale);
        this.figures = figures;
    }

    @Override
    protected Module language() {
        return Modules2.mixin(super.language(), new VerkaIdeModule(figures));
    }
}

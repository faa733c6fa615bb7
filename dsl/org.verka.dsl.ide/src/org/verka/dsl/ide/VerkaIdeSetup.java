package org.verka.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.verka.dsl.VerkaRuntimeModule;
import org.verka.dsl.VerkaStandaloneSetup;

/** Initialization support for running Xtext languages as language servers. */
public class VerkaIdeSetup extends VerkaStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new VerkaRuntimeModule(), new VerkaIdeModule()));
    }
}

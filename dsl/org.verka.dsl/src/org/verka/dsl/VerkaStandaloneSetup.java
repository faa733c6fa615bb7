package org.verka.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.Locale;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.verka.model.ModelPackage;

/** Sets the language up where no Equinox registry does it. */
public class VerkaStandaloneSetup extends VerkaStandaloneSetupGenerated {

    private final Locale locale;

    /** Sets up a language that speaks Swedish. */
    public VerkaStandaloneSetup() {
        this(Locale.of("sv"));
    }

    /** Sets up a language whose messages are in {@code locale}. */
    public VerkaStandaloneSetup(Locale locale) {
        this.locale = locale;
    }

    /** Creates the language without registering it anywhere but within itself. */
    @Override
    public Injector createInjector() {
        registerModels();
        Injector injector = Guice.createInjector(language());
        injector.getInstance(IResourceServiceProvider.Registry.class)
                .getExtensionToFactoryMap()
                .put("verka", injector.getInstance(IResourceServiceProvider.class));
        return injector;
    }

    /** What the language is put together from. */
    protected Module language() {
        return new VerkaRuntimeModule(locale);
    }

    /** Makes the metamodel and the form that grammars are kept in known to EMF. */
    private static void registerModels() {
        EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
    }
}

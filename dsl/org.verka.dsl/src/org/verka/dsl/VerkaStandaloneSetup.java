package org.verka.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.Locale;
import org.eclipse.emf.ecore.EPackage;
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

    /** The locale that messages are in. */
    protected final Locale locale() {
        return locale;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(new VerkaRuntimeModule(locale));
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        registerModel();
        return super.createInjectorAndDoEMFRegistration();
    }

    /** Makes the metamodel known to EMF, which on a class path nobody else does. */
    static void registerModel() {
        EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
    }
}

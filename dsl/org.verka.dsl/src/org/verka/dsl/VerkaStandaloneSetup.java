package org.verka.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.verka.model.ModelPackage;

/** Initialization support for running Xtext languages without Equinox extension registry. */
public class VerkaStandaloneSetup extends VerkaStandaloneSetupGenerated {
	public static void doSetup() {
		new VerkaStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// imported metamodel: in OSGi the generated_package extension does this, on a flat class path nobody does
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}

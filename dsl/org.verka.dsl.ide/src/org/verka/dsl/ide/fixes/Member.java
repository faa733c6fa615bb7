package org.verka.dsl.ide.fixes;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something to be said about an element.
 *
 * @param feature what of the element it says
 * @param text how it is written; lines after the first are indented from the first
 */
record Member(EStructuralFeature feature, String text) {}

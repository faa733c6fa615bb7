package org.verka.dsl.indexing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.verka.model.Named;

/**
 * Addresses what has a name by that name and not by its place, such as {@code
 * //elements:SDQ/scales:Total}, so that what refers to it is not touched when something is written
 * before it. What has no name, or the same as another beside it, is addressed by its place.
 */
public final class NamedFragments implements IFragmentProvider {

    private static final String START = "//";

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        if (element.eContainer() == null || element.eResource() == null) {
            return fallback.getFragment(element);
        }
        StringBuilder path = new StringBuilder();
        for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
            path.insert(0, step(at)).insert(0, '/');
        }
        return path.insert(0, '/').toString();
    }

    private static String step(EObject element) {
        EReference feature = element.eContainmentFeature();
        if (!feature.isMany()) {
            return feature.getName();
        }
        List<?> beside = (List<?>) element.eContainer().eGet(feature);
        return element instanceof Named named && isAddress(named.getName(), beside)
                ? feature.getName() + ':' + named.getName()
                : feature.getName() + '.' + beside.indexOf(element);
    }

    private static boolean isAddress(String name, List<?> beside) {
        if (name == null || name.isEmpty() || name.indexOf('/') >= 0) {
            return false;
        }
        int called = 0;
        for (Object other : beside) {
            if (other instanceof Named named && name.equals(named.getName())) {
                called++;
            }
        }
        return called == 1;
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        boolean isOurs =
                fragment.startsWith(START)
                        && fragment.length() > START.length()
                        && fragment.charAt(START.length()) != '@';
        if (!isOurs) {
            return fallback.getEObject(fragment);
        }
        EObject at = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        for (String step : fragment.substring(START.length()).split("/")) {
            at = at == null ? null : child(at, step);
        }
        return at;
    }

    private static EObject child(EObject parent, String step) {
        int colon = step.indexOf(':');
        int dot = colon < 0 ? step.indexOf('.') : -1;
        int end = Math.max(colon, dot);
        EStructuralFeature feature =
                parent.eClass().getEStructuralFeature(end < 0 ? step : step.substring(0, end));
        if (feature == null) {
            return null;
        }
        Object value = parent.eGet(feature);
        if (!(value instanceof List<?> children)) {
            return (EObject) value;
        }
        return colon < 0 ? at(children, step, dot) : called(children, step.substring(colon + 1));
    }

    private static EObject at(List<?> children, String step, int dot) {
        int place = dot < 0 ? -1 : Integer.parseInt(step.substring(dot + 1));
        return place >= 0 && place < children.size() ? (EObject) children.get(place) : null;
    }

    private static EObject called(List<?> children, String name) {
        for (Object child : children) {
            if (child instanceof Named named && name.equals(named.getName())) {
                return named;
            }
        }
        return null;
    }
}

package org.verka.workbench.editor.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Makes a file's markers the same as a list of findings, changing as few as possible: a marker that
 * is right stays untouched, one that has moved is moved.
 */
final class MarkerUpdate {

    /** The type of the markers, as declared in {@code plugin.xml}. */
    static final String TYPE = "org.verka.workbench.finding";

    private final IFile file;

    MarkerUpdate(IFile file) {
        this.file = file;
    }

    void show(List<Finding> findings) throws CoreException {
        List<IMarker> old =
                new ArrayList<>(List.of(file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)));
        List<Finding> missing = new ArrayList<>();
        for (Finding finding : findings) {
            if (!remove(old, finding.attributes())) {
                missing.add(finding);
            }
        }
        for (Finding finding : missing) {
            Optional<IMarker> moved = takeSameMessage(old, finding);
            if (moved.isPresent()) {
                moved.get().setAttributes(finding.attributes());
            } else {
                file.createMarker(TYPE, finding.attributes());
            }
        }
        for (IMarker outdated : old) {
            outdated.delete();
        }
    }

    private static boolean remove(List<IMarker> markers, Map<String, Object> attributes)
            throws CoreException {
        for (IMarker marker : markers) {
            Map<String, Object> present = marker.getAttributes();
            if (present != null && new HashMap<>(present).equals(attributes)) {
                return markers.remove(marker);
            }
        }
        return false;
    }

    private static Optional<IMarker> takeSameMessage(List<IMarker> markers, Finding finding) {
        Optional<IMarker> found =
                markers.stream()
                        .filter(m -> finding.message().equals(m.getAttribute(IMarker.MESSAGE, "")))
                        .findFirst();
        found.ifPresent(markers::remove);
        return found;
    }
}

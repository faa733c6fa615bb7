package org.verka.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.model.Document;

/** What stands beside programmes in the files that something was read together with. */
final class ReadTogether {

    private ReadTogether() {}

    /** By file and then as written, so that the order they were read in makes no difference. */
    static <T extends EObject> List<T> with(EObject one, Class<T> kind) {
        Resource own = one.eResource();
        ResourceSet together = own == null ? null : own.getResourceSet();
        Stream<EObject> roots =
                together == null
                        ? Stream.of(EcoreUtil.getRootContainer(one))
                        : together.getResources().stream()
                                .sorted(Comparator.comparing(file -> String.valueOf(file.getURI())))
                                .flatMap(file -> file.getContents().stream());
        return roots.filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).getElements().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}

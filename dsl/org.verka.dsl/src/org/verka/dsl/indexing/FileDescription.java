package org.verka.dsl.indexing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

/** What the index keeps of a file; nothing in it holds on to the file's model or text. */
public final class FileDescription extends AbstractResourceDescription {

    private final URI address;
    private final List<IEObjectDescription> names;
    private final Map<Part, Long> prints;
    private final Set<Part> forAll;
    private final List<IReferenceDescription> references;

    FileDescription(
            URI address,
            List<IEObjectDescription> names,
            Map<Part, Long> prints,
            Set<Part> forAll,
            List<IReferenceDescription> references) {
        this.address = address;
        this.names = List.copyOf(names);
        this.prints = Map.copyOf(prints);
        this.forAll = Set.copyOf(forAll);
        this.references = List.copyOf(references);
    }

    /** The same file with what its references refer to. */
    FileDescription with(List<IReferenceDescription> found) {
        return new FileDescription(address, names, prints, forAll, found);
    }

    /** A number for each part that changes with its text, white space and comments apart. */
    Map<Part, Long> prints() {
        return prints;
    }

    /** The parts that hold for every file of the project, named or not. */
    Set<Part> forAll() {
        return forAll;
    }

    @Override
    public URI getURI() {
        return address;
    }

    @Override
    protected List<IEObjectDescription> computeExportedObjects() {
        return names;
    }

    /** Empty: the index knows in another way who has asked for which name. */
    @Override
    public Iterable<QualifiedName> getImportedNames() {
        return List.of();
    }

    /** References to other files; empty as long as the file has been read but not linked. */
    @Override
    public Iterable<IReferenceDescription> getReferenceDescriptions() {
        return references;
    }
}

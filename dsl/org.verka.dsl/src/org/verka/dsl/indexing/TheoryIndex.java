package org.verka.dsl.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * The names of a project's files, kept up to date in place: a change costs what the changed file
 * and those that depend on it are, whatever else there is. It also knows who depends on whom. For
 * one thread at a time.
 */
public final class TheoryIndex extends ResourceDescriptionsData {

    private static final Comparator<IEObjectDescription> BY_FILE =
            Comparator.comparing(each -> each.getEObjectURI().trimFragment().toString());

    private final Map<String, Set<IEObjectDescription>> byLastName = new HashMap<>();
    private final Map<EClass, Set<IEObjectDescription>> byType = new LinkedHashMap<>();
    private final Dependencies dependencies = new Dependencies();
    private final Set<URI> forAll = new LinkedHashSet<>();
    private boolean noting;

    /** Creates an index without files. */
    public TheoryIndex() {
        super(List.of());
    }

    /** The index of the project that these files are read for; empty when they have none. */
    public static Optional<TheoryIndex> of(ResourceSet files) {
        ChunkedResourceDescriptions projects = ChunkedResourceDescriptions.findInEmfObject(files);
        ProjectDescription project = ProjectDescription.findInEmfObject(files);
        return projects != null
                        && project != null
                        && projects.getContainer(project.getName()) instanceof TheoryIndex index
                ? Optional.of(index)
                : Optional.empty();
    }

    /** Whether to remember from now on which file asks for which name. */
    public void note(boolean asked) {
        noting = asked;
    }

    /**
     * Takes in what a file declares in place of what it did.
     *
     * @return the other files for which something may be different now
     */
    public Set<URI> declare(FileDescription file) {
        FileDescription before = of(file.getURI());
        addDescription(file.getURI(), file);
        forAll.remove(file.getURI());
        if (!file.forAll().isEmpty()) {
            forAll.add(file.getURI());
        }
        return affected(before, file);
    }

    /**
     * Takes a file out.
     *
     * @return the other files for which something may be different now
     */
    public Set<URI> remove(URI file) {
        FileDescription before = of(file);
        if (before == null) {
            return Set.of();
        }
        removeDescription(file);
        forAll.remove(file);
        dependencies.forget(file);
        before.prints().keySet().forEach(part -> dependencies.set(part, Set.of()));
        return affected(before, null);
    }

    /** Forgets what a file has asked for, because it is about to be read and linked anew. */
    public void aboutToRead(URI file) {
        dependencies.forget(file);
    }

    /**
     * Takes in what a file refers to.
     *
     * @return the other files for which something may be different since it refers to something
     *     else than before
     */
    public Set<URI> link(Resource file, Descriptions descriptions) {
        addDescription(file.getURI(), descriptions.linked(of(file.getURI()), file));
        List<Part> changed = new ArrayList<>();
        descriptions
                .uses(file)
                .forEach((part, used) -> {
                    if (dependencies.set(part, used)) {
                        changed.add(part);
                    }
                });
        Set<URI> affected = dependencies.usersOf(changed);
        affected.remove(file.getURI());
        return affected;
    }

    /** The files that say something which holds for all, such as how much a rule matters. */
    public Set<URI> holdingForAll() {
        return forAll;
    }

    /**
     * What is of a type and has this last part of its name, in the order of the files' addresses.
     */
    List<IEObjectDescription> lastNamed(EClass type, String name) {
        return byLastName.getOrDefault(name, Set.of()).stream()
                .filter(described -> EcoreUtil2.isAssignableFrom(type, described.getEClass()))
                .sorted(BY_FILE)
                .toList();
    }

    /** In the order of the files' addresses, so that the first does not hang on what came when. */
    @Override
    public Iterable<IEObjectDescription> getExportedObjects(
            EClass type, QualifiedName name, boolean ignoreCase) {
        List<IEObjectDescription> found = new ArrayList<>();
        super.getExportedObjects(type, name, ignoreCase).forEach(found::add);
        found.sort(BY_FILE);
        return found;
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        List<IEObjectDescription> found = new ArrayList<>();
        byType.forEach((known, descriptions) -> {
            if (EcoreUtil2.isAssignableFrom(type, known)) {
                found.addAll(descriptions);
            }
        });
        return found;
    }

    void asked(URI file, QualifiedName name) {
        if (noting) {
            dependencies.asks(file, name);
        }
    }

    void askedForLastName(URI file, String name) {
        if (noting) {
            dependencies.asksForLastName(file, name);
        }
    }

    void askedForAll(URI file) {
        if (noting) {
            dependencies.asksForAll(file);
        }
    }

    @Override
    protected void registerDescription(
            IResourceDescription file, Map<QualifiedName, Object> lookup) {
        super.registerDescription(file, lookup);
        for (IEObjectDescription described : file.getExportedObjects()) {
            String last = described.getName().getLastSegment();
            byLastName.computeIfAbsent(last, key -> new LinkedHashSet<>()).add(described);
            byType.computeIfAbsent(described.getEClass(), key -> new LinkedHashSet<>())
                    .add(described);
        }
    }

    @Override
    public void removeDescription(URI file) {
        IResourceDescription before = getResourceDescription(file);
        super.removeDescription(file);
        if (before != null) {
            for (IEObjectDescription described : before.getExportedObjects()) {
                String last = described.getName().getLastSegment();
                Set<IEObjectDescription> others = byLastName.get(last);
                others.remove(described);
                if (others.isEmpty()) {
                    byLastName.remove(last);
                }
                byType.get(described.getEClass()).remove(described);
            }
        }
    }

    private FileDescription of(URI file) {
        return (FileDescription) getResourceDescription(file);
    }

    private Set<URI> affected(FileDescription before, FileDescription after) {
        Set<URI> affected = dependencies.askersOf(Changes.names(before, after));
        List<Part> changed = Changes.parts(before, after);
        affected.addAll(dependencies.usersOf(changed));
        if (changed.stream().anyMatch(part -> isForAll(before, part) || isForAll(after, part))) {
            affected.addAll(getAllURIs());
        }
        affected.remove((before == null ? after : before).getURI());
        return affected;
    }

    private static boolean isForAll(FileDescription file, Part part) {
        return file != null && file.forAll().contains(part);
    }
}

package org.verka.workbench.figure;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.services.IDisposable;
import org.verka.dsl.Collected;
import org.verka.dsl.ide.LiveFigures;
import org.verka.project.EvaluationFigures;

/**
 * The figures to show beside the lines of every project's theories: those of an evaluation to be
 * shared, as of today. They are worked out in the background, when first asked for and again when a
 * theory is saved or forms are taken in; until then the latest ones stay. Safe for use by several
 * threads.
 */
public final class ProjectFigures implements LiveFigures, IResourceChangeListener, IDisposable {

    private static final long AFTER_SAVING_MILLIS = 700;

    private final Locale locale;
    private final Map<IProject, LiveFigures> latest = new ConcurrentHashMap<>();
    private final Map<IProject, EvaluationFigures> evaluated = new ConcurrentHashMap<>();
    private final Set<IProject> settled = ConcurrentHashMap.newKeySet();
    private final Map<IProject, FiguresJob> jobs = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<IProject>> evidenceListeners = new CopyOnWriteArrayList<>();

    /**
     * @param locale the language of the figures
     */
    public ProjectFigures(Locale locale) {
        this.locale = locale;
        ResourcesPlugin.getWorkspace()
                .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public Optional<String> beside(URI theory, String name) {
        return project(theory).flatMap(p -> figures(p).beside(theory, name));
    }

    @Override
    public Optional<Collected> collected(URI theory) {
        return project(theory)
                .flatMap(p -> Optional.ofNullable(latest.get(p)))
                .flatMap(known -> known.collected(theory));
    }

    /**
     * The latest figures of the project that a theory belongs to, with which the theory can be held
     * against the evidence while it is being written. Those from before errors came into the saved
     * theories stay.
     *
     * @return empty as long as there is no evidence or it has not been read
     */
    public Optional<EvaluationFigures> evaluated(URI theory) {
        return project(theory).flatMap(this::evaluated);
    }

    /** The latest figures of a project; empty in the same cases. */
    public Optional<EvaluationFigures> evaluated(IProject project) {
        figures(project);
        return Optional.ofNullable(evaluated.get(project));
    }

    /** Whether it is known what figures the project of a theory has, if any. */
    public boolean areSettled(URI theory) {
        return project(theory).filter(settled::contains).isPresent();
    }

    /** Is told, on any thread, of a project whose theories are to be held against new evidence. */
    public void addEvidenceListener(Consumer<IProject> listener) {
        evidenceListeners.add(listener);
    }

    /** Is told, on any thread, when figures have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told no longer. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Works a project's figures out anew, soon and in the background. */
    public void refresh(IProject project) {
        jobs.computeIfAbsent(project, p -> new FiguresJob(p, locale, f -> put(p, f)))
                .schedule(AFTER_SAVING_MILLIS);
    }

    private void put(IProject project, LiveFigures figures) {
        LiveFigures before = latest.put(project, figures);
        settled.add(project);
        if (figures instanceof EvaluationFigures known) {
            evaluated.put(project, known);
        }
        listeners.forEach(Runnable::run);
        if (hasEvidence(figures, project) || before != null && hasEvidence(before, project)) {
            evidenceListeners.forEach(listener -> listener.accept(project));
        }
    }

    private static boolean hasEvidence(LiveFigures figures, IProject project) {
        return figures.collected(project.getLocationURI()).isPresent();
    }

    private LiveFigures figures(IProject project) {
        LiveFigures known = latest.putIfAbsent(project, LiveFigures.none());
        if (known == null) {
            refresh(project);
            return LiveFigures.none();
        }
        return known;
    }

    private static Optional<IProject> project(URI theory) {
        if (!"file".equals(theory.getScheme())) {
            return Optional.empty();
        }
        return Arrays.stream(
                        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(theory))
                .map(IResource::getProject)
                .filter(IProject::isOpen)
                .findFirst();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IResourceDelta project : event.getDelta().getAffectedChildren()) {
            IProject changed = (IProject) project.getResource();
            boolean asked = latest.containsKey(changed);
            boolean another = isAnother(project);
            if (another || !changed.isAccessible()) {
                forget(changed);
            }
            if (asked && changed.isAccessible() && (another || hasChangedTheory(project))) {
                latest.putIfAbsent(changed, LiveFigures.none());
                refresh(changed);
            }
        }
    }

    /** A project that is deleted and made again may be reported as one that has changed. */
    private static boolean isAnother(IResourceDelta project) {
        return (project.getFlags() & (IResourceDelta.REPLACED | IResourceDelta.OPEN)) != 0;
    }

    private void forget(IProject project) {
        Optional.ofNullable(jobs.remove(project)).ifPresent(FiguresJob::cancel);
        latest.remove(project);
        evaluated.remove(project);
        settled.remove(project);
    }

    private static boolean hasChangedTheory(IResourceDelta delta) {
        boolean text =
                (delta.getFlags() & IResourceDelta.CONTENT) != 0
                        || delta.getKind() != IResourceDelta.CHANGED;
        return text && "verka".equals(delta.getResource().getFileExtension())
                || Arrays.stream(delta.getAffectedChildren())
                        .anyMatch(ProjectFigures::hasChangedTheory);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        jobs.values().forEach(FiguresJob::cancel);
    }
}

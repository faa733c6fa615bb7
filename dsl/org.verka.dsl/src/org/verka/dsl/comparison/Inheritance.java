package org.verka.dsl.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.verka.model.Extensions;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;

/**
 * Finds what differs about a programme because of the programmes that it extends. The whole
 * theories of both versions are compared; kept is what an author changed in a base, and all that
 * comes from a base when the programme extends another one than before. What the local text itself
 * changes is no part of it.
 */
final class Inheritance {

    private final Comparison written;
    private final WholeTheory was;
    private final WholeTheory is;
    private final Programme after;
    private final boolean otherBases;
    private final Map<Programme, List<ElementChange>> found = new LinkedHashMap<>();

    private Inheritance(Comparison written, Programme before, Programme after) {
        this.written = written;
        this.was = WholeTheory.of(before);
        this.is = WholeTheory.of(after);
        this.after = after;
        List<EObject> bases = new ArrayList<>();
        Extensions.basesOf(before).forEach(base -> bases.add(written.after(base).orElse(base)));
        this.otherBases = !bases.equals(Extensions.basesOf(after));
    }

    /** What {@code after} takes over that was otherwise in {@code before}, by where it is from. */
    static List<TakenOver> of(Comparison written, Programme before, Programme after) {
        boolean alone = Extensions.basesOf(before).isEmpty() && Extensions.basesOf(after).isEmpty();
        return alone ? List.of() : new Inheritance(written, before, after).find();
    }

    private List<TakenOver> find() {
        Comparison whole = new Comparison(List.of(was.programme()), List.of(is.programme()));
        whole.changes().forEach(this::keep);
        return found.entrySet().stream()
                .map(entry -> new TakenOver(after, entry.getKey(), entry.getValue()))
                .toList();
    }

    private void keep(ElementChange change) {
        if (change.isAdded() || change.isRemoved()) {
            keepWhole(change);
            return;
        }
        Map<Programme, List<Change>> kept = new LinkedHashMap<>();
        for (Change each : change.changes()) {
            found(each, change)
                    .ifPresent(f ->
                            kept.computeIfAbsent(f.from, p -> new ArrayList<>()).add(f.change));
        }
        EObject before = change.before().orElseThrow();
        kept.forEach(
                (from, own) -> add(from, ElementChange.changed(before, change.element(), own)));
    }

    /** An element that came or went did so in a base, unless the local text says so. */
    private void keepWhole(ElementChange change) {
        WholeTheory side = change.isAdded() ? is : was;
        EObject origin = side.written(change.element());
        if (side.isLocal(change.element())) {
            return;
        }
        Predicate<ElementChange> same =
                other ->
                        other.isAdded() == change.isAdded()
                                && other.isRemoved() == change.isRemoved()
                                && EcoreUtil.isAncestor(other.element(), origin);
        if (otherBases || written.changes().stream().anyMatch(same)) {
            add(programme(origin), change);
        }
    }

    private void add(Programme from, ElementChange change) {
        found.computeIfAbsent(from, p -> new ArrayList<>()).add(change);
    }

    private record Found(Programme from, Change change) {}

    private Optional<Found> found(Change change, ElementChange of) {
        return switch (change) {
            case Change.OfFact fact -> found(fact);
            case Change.OfPart part -> found(part);
            case Change.OfOwner owner ->
                    written.changes().stream()
                            .filter(other -> isWrittenAs(other, of))
                            .filter(other -> hasMoved(other))
                            .findFirst()
                            .map(other -> new Found(programme(other.element()), owner));
        };
    }

    private static boolean hasMoved(ElementChange change) {
        return change.changes().stream().anyMatch(Change.OfOwner.class::isInstance);
    }

    private boolean isWrittenAs(ElementChange change, ElementChange whole) {
        return !is.isLocal(whole.element()) && change.element() == is.written(whole.element());
    }

    private Optional<Found> found(Change.OfFact change) {
        Optional<EObject> said = sayer(is, change.after(), change.fact());
        Optional<EObject> wasSaid = sayer(was, change.before(), change.fact());
        Optional<EObject> sayer = said.or(() -> wasSaid);
        if (sayer.isEmpty() || isLocal(sayer.get())) {
            return Optional.empty();
        }
        Change.OfFact told =
                new Change.OfFact(
                        change.kind(),
                        change.fact(),
                        readable(change.fact(), wasSaid, change.before()),
                        readable(change.fact(), said, change.after()),
                        change.unexplained());
        Optional<Change.OfFact> cause =
                facts().filter(other -> other.fact().equals(change.fact()))
                        .filter(other -> isMadeOf(change, other))
                        .findFirst();
        return cause.map(other -> programme(other.after()))
                .or(() -> Optional.of(programme(sayer.get())).filter(from -> otherBases))
                .map(from -> new Found(from, told));
    }

    /** A value that is read as a whole is told as its author wrote it. */
    private static EObject readable(Fact fact, Optional<EObject> said, EObject part) {
        return Facts.isValue(fact.main()) ? said.orElse(part) : part;
    }

    private boolean isMadeOf(Change.OfFact whole, Change.OfFact part) {
        return !isLocal(part.after())
                && (is.origins(whole.after()).contains(part.after())
                        || was.origins(whole.before()).contains(part.before()));
    }

    /** The text that says {@code fact} about a part of a whole theory. */
    private static Optional<EObject> sayer(WholeTheory whole, EObject part, Fact fact) {
        List<EStructuralFeature> features = fact.parts().stream().flatMap(List::stream).toList();
        return whole.origins(part).stream()
                .filter(origin -> features.stream().anyMatch(f -> Facts.isSaid(f, origin)))
                .findFirst();
    }

    private Optional<Found> found(Change.OfPart change) {
        Optional<EObject> before = change.before().map(was::written);
        Optional<EObject> now = change.after().map(is::written);
        EObject origin = now.or(() -> before).orElseThrow();
        if (isLocal(origin)) {
            return Optional.empty();
        }
        Optional<Change.OfPart> cause =
                parts().filter(other -> other.part().equals(change.part()))
                        .filter(other ->
                                isSame(other.after(), now) || isSame(other.before(), before))
                        .findFirst();
        Change.OfPart told =
                new Change.OfPart(change.kind(), change.part(), before, now, change.changes());
        return cause.or(() -> Optional.of(told).filter(part -> otherBases))
                .map(part -> new Found(programme(origin), part));
    }

    private static boolean isSame(Optional<EObject> one, Optional<EObject> other) {
        return one.isPresent() && one.equals(other);
    }

    private Stream<Change.OfFact> facts() {
        return changes(Change.OfFact.class);
    }

    private Stream<Change.OfPart> parts() {
        return changes(Change.OfPart.class);
    }

    private <T extends Change> Stream<T> changes(Class<T> sort) {
        return written.changes().stream()
                .flatMap(element -> element.changes().stream())
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    private boolean isLocal(EObject origin) {
        return programme(origin) == after;
    }

    /** The programme that {@code origin} is written in, in its later version if there is one. */
    private Programme programme(EObject origin) {
        Programme own = EcoreUtil2.getContainerOfType(origin, Programme.class);
        return (Programme) written.after(own).orElse(own);
    }
}

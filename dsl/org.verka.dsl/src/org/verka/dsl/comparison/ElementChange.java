package org.verka.dsl.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * An element that differs between two versions of a theory. One that came or went stands for
 * everything in it.
 *
 * @param before the element as it was; empty when it is new
 * @param after the element as it is; empty when it is gone
 * @param changes what differs when it is in both
 */
public record ElementChange(
        Optional<EObject> before, Optional<EObject> after, List<Change> changes) {

    public ElementChange {
        changes = List.copyOf(changes);
    }

    static ElementChange added(EObject after) {
        return new ElementChange(Optional.empty(), Optional.of(after), List.of());
    }

    static ElementChange removed(EObject before) {
        return new ElementChange(Optional.of(before), Optional.empty(), List.of());
    }

    static ElementChange changed(EObject before, EObject after, List<Change> changes) {
        return new ElementChange(Optional.of(before), Optional.of(after), changes);
    }

    public boolean isAdded() {
        return before.isEmpty();
    }

    public boolean isRemoved() {
        return after.isEmpty();
    }

    /** The element as it is, or as it was when it is gone. */
    public EObject element() {
        return after.or(() -> before).orElseThrow();
    }
}

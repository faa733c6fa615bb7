package org.verka.dsl.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** One thing that differs about an element that is in both versions. */
public sealed interface Change {

    /** What sort of change it is. */
    Kind kind();

    /** The sorts of changes that readers of a theory tell apart. */
    enum Kind {
        /** The name by which other parts refer to it. */
        RENAMED,
        /** A text says it in other words. */
        REWORDED,
        /** It has another place: phase, level, term, or the element that it belongs to. */
        MOVED,
        /** A target, its direction or its deadline. */
        TARGET,
        /** A baseline or its date. */
        BASELINE,
        /** What leads to what, and why it should. */
        LINK,
        /** Who answers for it. */
        RESPONSIBLE,
        /** A row of a plan. */
        PLAN,
        /** Anything else. */
        CHANGED
    }

    /**
     * A fact with another value.
     *
     * @param unexplained whether it is a target or a baseline that was changed and the new version
     *     gives no reason (rule 38)
     */
    record OfFact(Kind kind, Fact fact, EObject before, EObject after, boolean unexplained)
            implements Change {}

    /**
     * A part without a name of its own, such as a link or a row of a plan, that came, went or says
     * something else.
     *
     * @param part the feature whose parts they are
     * @param before the part as it was; empty when it is new
     * @param after the part as it is; empty when it is gone
     * @param changes what differs when it is in both
     */
    record OfPart(
            Kind kind,
            EReference part,
            Optional<EObject> before,
            Optional<EObject> after,
            List<Change> changes)
            implements Change {
        public OfPart {
            changes = List.copyOf(changes);
        }
    }

    /** The element belongs to another one than before. */
    record OfOwner(EObject before, EObject after) implements Change {
        @Override
        public Kind kind() {
            return Kind.MOVED;
        }
    }
}

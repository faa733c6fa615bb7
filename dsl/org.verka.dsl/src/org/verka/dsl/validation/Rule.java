package org.verka.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.Severity;

/**
 * Something that a sound theory keeps to. A rule may be asked about half-written things: what is
 * not written yet is null or empty, and a name that does not exist is an unresolved proxy.
 *
 * @param <T> what the rule is about
 */
interface Rule<T extends EObject> {

    /** The code of its findings; never changes. Its messages are kept under it. */
    String code();

    /** How much breaking it matters, unless a project or theory says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** What it is about. */
    Class<T> about();

    /**
     * Whether it is about what is written in a file; otherwise it is about the whole theory, with
     * what it takes over from the theories that it extends.
     */
    default boolean aboutText() {
        return false;
    }

    /** Whether it can tell something only where evidence has been collected. */
    default boolean needsEvidence() {
        return false;
    }

    /** Reports where {@code element} breaks the rule. */
    void check(T element, Report report);
}

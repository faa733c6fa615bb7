package org.verka.dsl.ide.fixes;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Knows ways to mend one kind of finding. */
@FunctionalInterface
interface Fix {

    /** How many proposals of one sort are made at most. */
    int MOST = 6;

    /** The ways to mend the finding at {@code place}, the best first; none when nothing fits. */
    Stream<Proposal> proposals(Place place);

    /** A fix that looks at the innermost element of {@code type} that the finding lies in. */
    static <T extends EObject> Fix of(
            Class<T> type, BiFunction<Place, T, Stream<Proposal>> proposals) {
        return place -> place.in(type).stream().flatMap(found -> proposals.apply(place, found));
    }
}

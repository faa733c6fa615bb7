package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.verka.dsl.indexing.LastNames;
import org.verka.dsl.words.Likeness;

/**
 * The names that could have been meant by one that nothing has. To go through every name that is
 * known at a place costs more than all else that is done with a file, so the likeliest of the whole
 * project are found first, and then asked for at the place.
 */
final class NamesLike {

    private static final int MOST = 5;

    /** How many names of the same file, and how many of others, are asked for at the place. */
    private static final int ASKED = 25;

    private static final Comparator<Candidate> ORDER =
            Comparator.comparingInt(Candidate::distance)
                    .thenComparing(candidate -> !candidate.isNear)
                    .thenComparing(candidate -> candidate.name().toString());

    private final LastNames names;
    private final IScopeProvider scopes;

    @Inject
    NamesLike(LastNames names, IScopeProvider scopes) {
        this.names = names;
        this.scopes = scopes;
    }

    /**
     * A name that may be known.
     *
     * @param isNear whether something in the same file has it
     */
    private record Candidate(QualifiedName name, int distance, boolean isNear) {}

    /** At most five names that {@code reference} would find, the likest first, one a thing. */
    List<String> like(String written, EObject context, EReference reference) {
        Nearest near = new Nearest(written, true);
        Nearest far = new Nearest(written, false);
        URI here = context.eResource().getURI();
        for (IEObjectDescription known :
                names.all(context.eResource(), reference.getEReferenceType())) {
            boolean isHere = known.getEObjectURI().trimFragment().equals(here);
            (isHere ? near : far).add(known.getName());
        }
        IScope scope = scopes.getScope(context, reference);
        Set<URI> found = new HashSet<>();
        List<String> like = new ArrayList<>();
        List<Candidate> all = Stream.concat(near.all(), far.all()).sorted(ORDER).toList();
        for (Candidate candidate : all) {
            IEObjectDescription known = scope.getSingleElement(candidate.name);
            if (known != null && like.size() < MOST && found.add(known.getEObjectURI())) {
                like.add(candidate.name.toString());
            }
        }
        return like;
    }

    /** Keeps the names that come nearest to one, each as it stands alone and as a whole. */
    private static final class Nearest {

        private final PriorityQueue<Candidate> kept = new PriorityQueue<>(ORDER.reversed());
        private final Set<String> seen = new HashSet<>();
        private final String written;
        private final boolean isNear;

        Nearest(String written, boolean isNear) {
            this.written = written;
            this.isNear = isNear;
        }

        /** Each way to say a name: with the blocks around it, with fewer of them, and with none. */
        void add(QualifiedName whole) {
            for (int skipped = 0; skipped < whole.getSegmentCount(); skipped++) {
                int limit = kept.size() < ASKED ? Integer.MAX_VALUE : kept.peek().distance;
                if (Math.abs(length(whole, skipped) - written.length()) <= limit) {
                    add(whole.skipFirst(skipped), limit);
                }
            }
        }

        private void add(QualifiedName name, int limit) {
            String text = name.toString();
            if (!seen.add(text)) {
                return;
            }
            int distance = Likeness.distance(written, text, limit);
            if (distance <= limit) {
                kept.add(new Candidate(name, distance, isNear));
                if (kept.size() > ASKED) {
                    kept.remove();
                }
            }
        }

        Stream<Candidate> all() {
            return kept.stream();
        }

        private static int length(QualifiedName name, int skipped) {
            int length = name.getSegmentCount() - skipped - 1;
            for (int at = skipped; at < name.getSegmentCount(); at++) {
                length += name.getSegment(at).length();
            }
            return length;
        }
    }
}

package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Likeness;

/** Says which name is not known and which names would have been. */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

    /** The code of a finding about a name that nothing has. */
    public static final String UNKNOWN_NAME = "S02";

    private static final int MOST_PROPOSED = 5;

    private final DslMessages messages;
    private final IScopeProvider scopes;

    @Inject
    LinkingMessages(DslMessages messages, IScopeProvider scopes) {
        this.messages = messages;
        this.scopes = scopes;
    }

    /** The message; null, as Xtext wants it, for a name that is not written yet. */
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String written = context.getLinkText();
        if (written == null || written.isBlank()) {
            return null;
        }
        String kind = kind(context.getReference().getEReferenceType());
        List<String> known = namesLike(written, context);
        String message =
                known.isEmpty()
                        ? messages.text("link.unknown", kind, written)
                        : messages.text(
                                "link.unknown.known", kind, written, String.join(", ", known));
        return new DiagnosticMessage(
                message, Severity.ERROR, UNKNOWN_NAME, known.toArray(String[]::new));
    }

    private String kind(EClass type) {
        return messages.text("kind." + type.getName());
    }

    private List<String> namesLike(String written, ILinkingDiagnosticContext context) {
        Map<URI, String> shortest = new LinkedHashMap<>();
        for (IEObjectDescription known :
                scopes.getScope(context.getContext(), context.getReference()).getAllElements()) {
            shortest.merge(
                    known.getEObjectURI(),
                    known.getName().toString(),
                    (a, b) -> a.length() <= b.length() ? a : b);
        }
        return nearest(written, new LinkedHashSet<>(shortest.values()));
    }

    /** The difference in length is a lower bound of the distance, and spares measuring most. */
    private static List<String> nearest(String written, Set<String> known) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(Candidate.ORDER.reversed());
        for (String name : known) {
            if (best.size() < MOST_PROPOSED
                    || Math.abs(name.length() - written.length()) <= best.peek().distance) {
                best.add(new Candidate(name, Likeness.distance(written, name)));
                if (best.size() > MOST_PROPOSED) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(Candidate.ORDER).map(Candidate::name).toList();
    }

    private record Candidate(String name, int distance) {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name);
    }
}

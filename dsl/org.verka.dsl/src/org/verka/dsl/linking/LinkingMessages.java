package org.verka.dsl.linking;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.verka.dsl.messages.DslMessages;

/** Says which name is not known and which names would have been. */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

    /** The code of a finding about a name that nothing has. */
    public static final String UNKNOWN_NAME = "S02";

    private final DslMessages messages;
    private final NamesLike names;

    @Inject
    LinkingMessages(DslMessages messages, NamesLike names) {
        this.messages = messages;
        this.names = names;
    }

    /** The message; null, as Xtext wants it, for a name that is not written yet. */
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String written = context.getLinkText();
        if (written == null || written.isBlank()) {
            return null;
        }
        String kind = kind(context.getReference());
        List<String> known = names.like(written, context.getContext(), context.getReference());
        String message =
                known.isEmpty()
                        ? messages.text("link.unknown", kind, written)
                        : messages.text(
                                "link.unknown.known", kind, written, String.join(", ", known));
        return new DiagnosticMessage(
                message, Severity.ERROR, UNKNOWN_NAME, known.toArray(String[]::new));
    }

    /** What could have stood there; a few places take less than their type says. */
    private String kind(EReference reference) {
        String place =
                "kind." + reference.getEContainingClass().getName() + "." + reference.getName();
        return messages.text(
                messages.has(place) ? place : "kind." + reference.getEReferenceType().getName());
    }
}

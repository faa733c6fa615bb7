package org.verka.dsl.ide;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.Named;

/** Proposes names, written so that they are read as names, and says what they stand for. */
final class NameProposals extends IdeCrossrefProposalProvider {

    @Inject private WrittenNames names;

    @Override
    protected ContentAssistEntry createProposal(
            IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        ContentAssistEntry entry = super.createProposal(candidate, reference, context);
        if (entry == null) {
            return null;
        }
        EObject meant = EcoreUtil.resolve(candidate.getEObjectOrProxy(), context.getResource());
        if (meant instanceof Named named && named.getLabel() != null) {
            entry.setDescription(named.getLabel());
        }
        entry.setLabel(entry.getProposal());
        entry.setProposal(names.of(entry.getProposal()));
        return entry;
    }
}

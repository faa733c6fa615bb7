package org.verka.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.verka.model.Named;

/** Proposes names and says what they stand for. */
final class NameProposals extends IdeCrossrefProposalProvider {

    @Override
    protected ContentAssistEntry createProposal(
            IEObjectDescription candidate, CrossReference reference, ContentAssistContext context) {
        ContentAssistEntry entry = super.createProposal(candidate, reference, context);
        EObject meant = EcoreUtil.resolve(candidate.getEObjectOrProxy(), context.getResource());
        if (entry != null && meant instanceof Named named && named.getLabel() != null) {
            entry.setDescription(named.getLabel());
        }
        return entry;
    }
}

package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.verka.model.Element;

/** Shows what the evidence says beside the activities, outcomes and indicators it is about. */
final class FigureLenses implements ICodeLensService {

    private final LiveFigures figures;
    private final IQualifiedNameProvider names;
    private final DocumentExtensions places;

    @Inject
    FigureLenses(LiveFigures figures, IQualifiedNameProvider names, DocumentExtensions places) {
        this.figures = figures;
        this.names = names;
        this.places = places;
    }

    @Override
    public List<? extends CodeLens> computeCodeLenses(
            Document document,
            XtextResource resource,
            CodeLensParams parameters,
            CancelIndicator cancel) {
        List<CodeLens> lenses = new ArrayList<>();
        if (resource.getContents().isEmpty()) {
            return lenses;
        }
        URI theory = URI.create(parameters.getTextDocument().getUri());
        EObject root = resource.getContents().get(0);
        for (Element element : EcoreUtil2.getAllContentsOfType(root, Element.class)) {
            if (cancel.isCanceled()) {
                break;
            }
            QualifiedName name = names.getFullyQualifiedName(element);
            if (name != null) {
                figures.beside(theory, name.toString())
                        .ifPresent(figure -> lenses.add(lens(resource, element, figure)));
            }
        }
        return lenses;
    }

    private CodeLens lens(XtextResource resource, Element element, String figure) {
        return new CodeLens(
                places.newRange(
                        resource,
                        resource.getResourceServiceProvider()
                                .get(org.eclipse.xtext.resource.ILocationInFileProvider.class)
                                .getSignificantTextRegion(element)),
                new Command(figure, ""),
                null);
    }
}

package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.verka.model.Achievement;
import org.verka.model.Document;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;
import org.verka.model.Named;

/** What evaluators conclude about a thing, in whichever file they have written it. */
final class JudgementFacts {

    private final ResourceDescriptionsProvider index;

    @Inject
    JudgementFacts(ResourceDescriptionsProvider index) {
        this.index = index;
    }

    /** Adds a point for each judgement of {@code subject}, the latest first. */
    void about(Named subject, FactLines lines) {
        List<String> points =
                of(subject).stream()
                        .sorted(Comparator.comparing(JudgementFacts::day).reversed())
                        .map(judgement -> inShort(judgement, lines))
                        .toList();
        lines.addPoints("fact.judged", points);
    }

    private List<Judgement> of(Named subject) {
        Resource own = subject.eResource();
        if (own == null) {
            return List.of();
        }
        List<Judgement> found = new ArrayList<>();
        own.getContents().stream()
                .filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).getElements().stream())
                .flatMap(element -> judgement(element, subject))
                .forEach(found::add);
        URI address = EcoreUtil.getURI(subject);
        for (IResourceDescription file :
                index.getResourceDescriptions(own).getAllResourceDescriptions()) {
            if (!file.getURI().equals(own.getURI())) {
                for (IReferenceDescription reference : file.getReferenceDescriptions()) {
                    if (isOf(address, reference)) {
                        found.addAll(
                                judgement(
                                                own.getResourceSet()
                                                        .getEObject(
                                                                reference.getSourceEObjectUri(),
                                                                true),
                                                subject)
                                        .toList());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOf(URI subject, IReferenceDescription reference) {
        return reference.getEReference() == ModelPackage.Literals.JUDGEMENT__SUBJECT
                && subject.equals(reference.getTargetEObjectUri());
    }

    private static Stream<Judgement> judgement(Object element, Named subject) {
        return Stream.of(element)
                .filter(Judgement.class::isInstance)
                .map(Judgement.class::cast)
                .filter(judgement -> judgement.getSubject() == subject);
    }

    private static String day(Judgement judgement) {
        return judgement.getDate() == null ? "" : judgement.getDate().first().toString();
    }

    /** The rating, or else how the text begins; who and when. */
    private static String inShort(Judgement judgement, FactLines lines) {
        List<String> parts = new ArrayList<>();
        if (judgement.getGrade() != Achievement.UNSPECIFIED) {
            parts.add(lines.text("grade." + judgement.getGrade().name()));
        } else {
            judgement.getTexts().stream().limit(1).forEach(parts::add);
        }
        if (judgement.getRole() != null && !judgement.getRole().eIsProxy()) {
            parts.add(FactLines.called(judgement.getRole()));
        } else if (judgement.getAuthor() != null) {
            parts.add(judgement.getAuthor());
        }
        if (judgement.getDate() != null) {
            parts.add(judgement.getDate().text());
        }
        return String.join(", ", parts);
    }
}

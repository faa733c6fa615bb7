package org.verka.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.verka.model.Element;
import org.verka.model.Extensions;
import org.verka.model.Judgement;
import org.verka.model.Outcome;
import org.verka.model.Programme;

/** What several rules ask of a judgement. */
final class Judged {

    private Judged() {}

    /** Whether what it is about exists. */
    static boolean isKnown(Judgement judgement) {
        return judgement.getSubject() != null && !judgement.getSubject().eIsProxy();
    }

    /** Whether it says what it is about, who judges, and when. */
    static boolean isSigned(Judgement judgement) {
        boolean signed =
                Written.is(judgement.getAuthor())
                        || judgement.getRole() != null && !judgement.getRole().eIsProxy();
        return isKnown(judgement) && signed && judgement.getDate() != null;
    }

    /** What a judgement that is signed has in common with another of the same. */
    static List<Object> key(Judgement judgement) {
        return List.of(
                judgement.getSubject(),
                author(judgement),
                judgement.getDate().first(),
                judgement.getDate().last(),
                Set.copyOf(judgement.getSites()));
    }

    /** Whoever judges by a role is the same as who writes what the role is called. */
    private static String author(Judgement judgement) {
        return judgement.getRole() == null
                ? judgement.getAuthor().strip()
                : Written.called(judgement.getRole());
    }

    /** The theory that it is about or about a part of; empty while that does not exist. */
    static Optional<Programme> theory(Judgement judgement) {
        return Optional.ofNullable(
                EcoreUtil2.getContainerOfType(judgement.getSubject(), Programme.class));
    }

    /** Whether a question of the theory, or of one that it extends, is about {@code outcome}. */
    static boolean isAsked(Outcome outcome, Programme theory) {
        Set<Element> asked = new HashSet<>();
        theory.getQuestions().forEach(question -> asked.addAll(question.getAbout()));
        for (Programme base : Extensions.basesOf(theory)) {
            base.getQuestions().forEach(question -> asked.addAll(question.getAbout()));
        }
        return asked.contains(outcome);
    }
}

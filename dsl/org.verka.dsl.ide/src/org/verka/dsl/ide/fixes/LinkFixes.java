package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.EVALUATION_QUESTION__ABOUT;
import static org.verka.model.ModelPackage.Literals.LINK__ASSUMPTIONS;
import static org.verka.model.ModelPackage.Literals.LINK__EVIDENCE;
import static org.verka.model.ModelPackage.Literals.LINK__FEEDBACK;
import static org.verka.model.ModelPackage.Literals.LINK__KIND;
import static org.verka.model.ModelPackage.Literals.LINK__REASON;
import static org.verka.model.ModelPackage.Literals.LINK__TARGET;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__ASSUMPTIONS;
import static org.verka.model.ModelPackage.Literals.PROGRAMME__QUESTIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.Cause;
import org.verka.model.Link;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;

/** Fixes for what is said about a link. */
final class LinkFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "V04", Fix.of(Link.class, LinkFixes::markFeedback),
                "V05", Fix.of(Link.class, LinkFixes::markFeedback),
                "V06", Fix.of(Link.class, LinkFixes::sayWhy),
                "V07", Fix.of(Link.class, LinkFixes::sayKind),
                "V09", Fix.of(Link.class, LinkFixes::goOverShortTerm),
                "V17", Fix.of(Link.class, LinkFixes::assume),
                "V21", Fix.of(Link.class, LinkFixes::giveEvidence),
                "V40", Fix.of(Link.class, LinkFixes::ask));
    }

    private static Stream<Proposal> markFeedback(Place at, Link link) {
        return at.say(link, at.member(LINK__FEEDBACK, "as.feedback"));
    }

    private static Stream<Proposal> sayWhy(Place at, Link link) {
        return at.say(link, at.member(LINK__REASON, "because"));
    }

    private static Stream<Proposal> sayKind(Place at, Link link) {
        return Stream.of("as.contributing", "as.necessary", "as.sufficient")
                .flatMap(kind -> at.say(link, at.member(LINK__KIND, kind)));
    }

    /** Leads to a result that leads on to the one that is led to now, or to any other early one. */
    private static Stream<Proposal> goOverShortTerm(Place at, Link link) {
        Cause from = (Cause) link.eContainer();
        List<Outcome> taken = from.getLinks().stream().map(Link::getTarget).toList();
        return Place.programme(link).stream()
                .flatMap(programme -> programme.getOutcomes().stream())
                .filter(outcome -> outcome.getTerm() == Term.SHORT && !taken.contains(outcome))
                .limit(Fix.MOST)
                .flatMap(outcome -> at.names().of(outcome, link, LINK__TARGET).stream())
                .flatMap(name ->
                        at.propose(
                                at.title("change.to", at.words("leadsTo", name)),
                                at.replace(link, LINK__TARGET, name)));
    }

    private static Stream<Proposal> assume(Place at, Link link) {
        Stream<Proposal> known =
                at.names().near(link, LINK__ASSUMPTIONS).stream()
                        .limit(Fix.MOST)
                        .map(name -> at.member(LINK__ASSUMPTIONS, "if", name))
                        .flatMap(assumption -> at.say(link, assumption));
        return Stream.concat(
                known, Place.programme(link).stream().flatMap(p -> assumeNew(at, link, p)));
    }

    private static Stream<Proposal> assumeNew(Place at, Link link, Programme programme) {
        String name = Names.free(at.words("name.assumption"), programme);
        Member assumption = at.member(PROGRAMME__ASSUMPTIONS, "assumption", name);
        return at.propose(
                at.title("write", at.words("if", name)),
                Place.both(
                        at.writer().say(link, at.member(LINK__ASSUMPTIONS, "if", name)),
                        at.writer().say(programme, assumption)));
    }

    private static Stream<Proposal> giveEvidence(Place at, Link link) {
        return Stream.of("research", "experience", "users")
                .map(ground -> at.member(LINK__EVIDENCE, "basedOn", at.words(ground)))
                .flatMap(evidence -> at.say(link, evidence));
    }

    private static Stream<Proposal> ask(Place at, Link link) {
        return Place.programme(link).stream()
                .flatMap(programme ->
                        both(at, programme, link.eContainer(), link.getTarget())
                                .map(names -> at.member(PROGRAMME__QUESTIONS, "question", names))
                                .stream()
                                .flatMap(question -> at.say(programme, question)));
    }

    private static Optional<String> both(Place at, Programme in, EObject from, EObject to) {
        Optional<String> first = at.names().of(from, in, EVALUATION_QUESTION__ABOUT);
        Optional<String> second = at.names().of(to, in, EVALUATION_QUESTION__ABOUT);
        return first.flatMap(a -> second.map(b -> a + ", " + b));
    }
}

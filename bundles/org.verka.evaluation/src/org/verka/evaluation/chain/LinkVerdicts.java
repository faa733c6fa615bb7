package org.verka.evaluation.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.LinkEvidence.TriedAssumption;
import org.verka.model.Assumption;
import org.verka.model.Cause;
import org.verka.model.Element;
import org.verka.model.FactorKind;
import org.verka.model.NumberedLink;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.Requirement;

/** Tells of every link what the evidence at its two ends says of it. */
final class LinkVerdicts {

    private final Programme programme;
    private final List<StatedFactor> factors;
    private final Map<Cause, CauseEvidence> causes;
    private final List<NumberedLink> links;
    private final Doing doing;

    LinkVerdicts(Evaluation evaluation, Map<Cause, CauseEvidence> causes) {
        this.programme = evaluation.programme();
        this.factors =
                evaluation.factors().stream()
                        .map(FactorGroup::factors)
                        .flatMap(List::stream)
                        .toList();
        this.causes = causes;
        this.doing = new Doing(evaluation, causes);
        this.links =
                new Paths(programme)
                        .links().stream()
                                .filter(l -> causes.containsKey(l.link().getTarget()))
                                .toList();
    }

    List<LinkEvidence> all() {
        return links.stream().map(this::evidence).toList();
    }

    private LinkEvidence evidence(NumberedLink numbered) {
        CauseEvidence from = causes.get(numbered.from());
        CauseEvidence to = causes.get(numbered.link().getTarget());
        ResultOfLink result = new ResultOfLink(from.cause(), to, doing);
        List<Cause> lacking = lacking(numbered);
        return new LinkEvidence(
                numbered,
                verdict(from.standing(), result.standing(), lacking),
                from,
                to,
                result.bySite(),
                result.allAside(),
                lacking,
                assumptions(numbered).stream().map(this::tried).toList(),
                touching(List.of(from.cause(), to.cause())));
    }

    private static LinkVerdict verdict(Standing from, Standing to, List<Cause> lacking) {
        if (from == Standing.DID_NOT) {
            return LinkVerdict.NOT_DONE;
        }
        boolean known = from == Standing.CAME_ABOUT || from == Standing.CONTRADICTORY;
        if (!known) {
            return LinkVerdict.TOO_LITTLE_DATA;
        }
        return switch (to) {
            case CAME_ABOUT -> LinkVerdict.FOLLOWED;
            case DID_NOT -> lacking.isEmpty() ? LinkVerdict.NOT_FOLLOWED : LinkVerdict.NOT_DONE;
            case CONTRADICTORY -> LinkVerdict.CONTRADICTORY;
            case UNKNOWN, UNWATCHED -> LinkVerdict.TOO_LITTLE_DATA;
        };
    }

    private List<Cause> lacking(NumberedLink numbered) {
        Outcome target = numbered.link().getTarget();
        if (target.getRequires() != Requirement.ALL) {
            return List.of();
        }
        return links.stream()
                .filter(l -> l.link().getTarget() == target && l.from() != numbered.from())
                .filter(l -> !l.link().isFeedback())
                .map(NumberedLink::from)
                .filter(c -> causes.get(c).standing() == Standing.DID_NOT)
                .distinct()
                .toList();
    }

    /** Those that the link names, then those that concern one of its ends. */
    private Set<Assumption> assumptions(NumberedLink numbered) {
        Set<Assumption> assumptions = new LinkedHashSet<>(numbered.link().getAssumptions());
        Stream.<Element>of(numbered.from(), numbered.link().getTarget())
                .flatMap(end ->
                        programme.getAssumptions().stream().filter(a -> a.getAbout().contains(end)))
                .forEach(assumptions::add);
        assumptions.removeIf(Assumption::eIsProxy);
        return assumptions;
    }

    private TriedAssumption tried(Assumption assumption) {
        List<StatedFactor> touching = touching(List.of(assumption));
        List<StatedFactor> against = new ArrayList<>();
        List<StatedFactor> inFavour = new ArrayList<>();
        for (StatedFactor factor : touching) {
            if (factor.kind() == FactorKind.HINDERING) {
                against.add(factor);
            } else if (factor.kind() == FactorKind.HELPING) {
                inFavour.add(factor);
            }
        }
        return new TriedAssumption(assumption, against, inFavour);
    }

    private List<StatedFactor> touching(List<? extends Element> elements) {
        return factors.stream()
                .filter(f -> f.touches().stream().anyMatch(elements::contains))
                .toList();
    }
}

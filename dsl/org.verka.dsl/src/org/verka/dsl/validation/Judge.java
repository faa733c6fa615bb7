package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.dsl.Collected;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Document;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;
import org.verka.model.RuleSetting;
import org.verka.model.TopLevel;
import org.verka.model.WholeTheory;

/**
 * Holds what is written in a file against the {@link Rules}: each theory as a whole, together with
 * what it takes over from those that it extends, and everything else as it stands. What a base
 * breaks by itself is told there and not again in the theory that extends it.
 */
final class Judge {

    private final DslMessages messages;

    @Inject
    Judge(DslMessages messages) {
        this.messages = messages;
    }

    /**
     * A finding and what the project says of it.
     *
     * @param setting the setting that turned it off; empty when it is to be told
     */
    record Verdict(Broken broken, Optional<RuleSetting> setting) {}

    /** What a text shows without evidence. */
    List<Verdict> of(Document document) {
        List<Broken> found = new ArrayList<>();
        run(document, rule -> rule.aboutText(), null, found);
        for (TopLevel element : document.getElements()) {
            if (element instanceof Programme programme) {
                runInside(programme, rule -> rule.aboutText(), found);
                found.addAll(whole(programme, rule -> !rule.aboutText(), Collected.nothing()));
            } else {
                runInside(element, rule -> true, found);
            }
        }
        return settled(document, found);
    }

    /** What only evidence shows. */
    List<Verdict> of(Document document, Collected collected) {
        List<Broken> found = new ArrayList<>();
        for (TopLevel element : document.getElements()) {
            if (element instanceof Programme programme) {
                found.addAll(whole(programme, Rule::needsEvidence, collected));
            }
        }
        return settled(document, found);
    }

    private static List<Verdict> settled(Document document, List<Broken> found) {
        RuleSettingsInForce settings = RuleSettingsInForce.of(document);
        List<Verdict> verdicts = new ArrayList<>();
        for (Broken broken : found) {
            Optional<RuleSetting> setting = settings.settingFor(broken, programmeOf(broken));
            if (setting.isEmpty()) {
                verdicts.add(new Verdict(broken, Optional.empty()));
            } else {
                verdicts.add(
                        RuleSettingsInForce.severity(setting.get())
                                .map(s -> new Verdict(broken.as(s), Optional.empty()))
                                .orElseGet(() -> new Verdict(broken, setting)));
            }
        }
        return verdicts;
    }

    private static Optional<Programme> programmeOf(Broken broken) {
        for (EObject at = broken.element(); at != null; at = at.eContainer()) {
            if (at instanceof Programme programme) {
                return Optional.of(programme);
            }
        }
        return Optional.empty();
    }

    private List<Broken> whole(Programme programme, Predicate<Rule<?>> which, Collected collected) {
        WholeTheory whole = WholeTheory.of(programme);
        List<Broken> found = inTheory(whole, which, collected);
        if (whole.programme() == programme) {
            return found;
        }
        Set<Object> known =
                inTheory(WholeTheory.of(programme.getBase()), which, collected).stream()
                        .map(SameFinding::of)
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(broken -> !known.contains(SameFinding.of(broken)))
                .map(broken -> placedIn(programme, broken))
                .toList();
    }

    private static Broken placedIn(Programme programme, Broken broken) {
        return EcoreUtil.isAncestor(programme, broken.element())
                ? broken
                : broken.at(programme, ModelPackage.Literals.PROGRAMME__BASE);
    }

    private List<Broken> inTheory(
            WholeTheory whole, Predicate<Rule<?>> which, Collected collected) {
        List<Broken> found = new ArrayList<>();
        TheoryFacts facts = new TheoryFacts(whole.programme(), collected);
        run(whole.programme(), which, facts, found);
        TreeIterator<EObject> parts = whole.programme().eAllContents();
        while (parts.hasNext()) {
            run(parts.next(), which, facts, found);
        }
        return found.stream()
                .map(broken -> broken.at(whole.written(broken.element()), broken.feature()))
                .toList();
    }

    private void runInside(TopLevel element, Predicate<Rule<?>> which, List<Broken> found) {
        run(element, which, null, found);
        TreeIterator<EObject> parts = element.eAllContents();
        while (parts.hasNext()) {
            run(parts.next(), which, null, found);
        }
    }

    private void run(
            EObject element, Predicate<Rule<?>> which, TheoryFacts facts, List<Broken> found) {
        for (Rule<?> rule : Rules.about(element.eClass())) {
            if (which.test(rule)) {
                run(rule, element, facts, found);
            }
        }
    }

    private <T extends EObject> void run(
            Rule<T> rule, EObject element, TheoryFacts facts, List<Broken> found) {
        rule.check(rule.about().cast(element), new Findings(rule, messages, facts, found));
    }
}

package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        RuleSettingsInForce settings = RuleSettingsInForce.of(document);
        List<Verdict> verdicts = new ArrayList<>();
        List<Broken> found = new ArrayList<>();
        run(document, Rule::aboutText, null, found);
        found.forEach(broken -> verdicts.add(verdict(broken, Optional.empty(), settings)));
        for (TopLevel element : document.getElements()) {
            if (element instanceof Programme programme) {
                for (Broken broken : inside(programme, Rule::aboutText)) {
                    verdicts.add(verdict(broken, Optional.of(programme), settings));
                }
                verdicts.addAll(
                        whole(programme, rule -> !rule.aboutText(), Collected.nothing(), settings));
            } else {
                for (Broken broken : inside(element, rule -> true)) {
                    verdicts.add(verdict(broken, Optional.empty(), settings));
                }
            }
        }
        return verdicts;
    }

    /** What only evidence shows. */
    List<Verdict> of(Document document, Collected collected) {
        RuleSettingsInForce settings = RuleSettingsInForce.of(document);
        List<Verdict> verdicts = new ArrayList<>();
        for (TopLevel element : document.getElements()) {
            if (element instanceof Programme programme) {
                verdicts.addAll(whole(programme, Rule::needsEvidence, collected, settings));
            }
        }
        return verdicts;
    }

    private List<Verdict> whole(
            Programme programme,
            Predicate<Rule<?>> which,
            Collected collected,
            RuleSettingsInForce settings) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Broken broken : whole(programme, which, collected)) {
            Verdict verdict = verdict(broken, Optional.of(programme), settings);
            verdicts.add(new Verdict(placedIn(programme, verdict.broken()), verdict.setting()));
        }
        return verdicts;
    }

    private static Verdict verdict(
            Broken broken, Optional<Programme> programme, RuleSettingsInForce settings) {
        Optional<RuleSetting> setting = settings.settingFor(broken, programme);
        if (setting.isEmpty()) {
            return new Verdict(broken, setting);
        }
        return RuleSettingsInForce.severity(setting.get())
                .map(severity -> new Verdict(broken.as(severity), Optional.empty()))
                .orElseGet(() -> new Verdict(broken, setting));
    }

    private List<Broken> whole(Programme programme, Predicate<Rule<?>> which, Collected collected) {
        WholeTheory whole = WholeTheory.of(programme);
        List<Broken> found = inTheory(whole, which, collected);
        if (whole.programme() == programme) {
            return found;
        }
        Map<SameFinding, Set<String>> known = new HashMap<>();
        inTheory(WholeTheory.of(programme.getBase()), which, collected)
                .forEach(broken ->
                        known.computeIfAbsent(SameFinding.of(broken), same -> new HashSet<>())
                                .addAll(broken.data()));
        return found.stream().filter(broken -> !isKnown(broken, known)).toList();
    }

    /** Whether the base breaks the same rule in the same way, and lacks all that is lacking. */
    private static boolean isKnown(Broken broken, Map<SameFinding, Set<String>> known) {
        Set<String> data = known.get(SameFinding.of(broken));
        return data != null && data.containsAll(broken.data());
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

    private List<Broken> inside(TopLevel element, Predicate<Rule<?>> which) {
        List<Broken> found = new ArrayList<>();
        run(element, which, null, found);
        TreeIterator<EObject> parts = element.eAllContents();
        while (parts.hasNext()) {
            run(parts.next(), which, null, found);
        }
        return found;
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

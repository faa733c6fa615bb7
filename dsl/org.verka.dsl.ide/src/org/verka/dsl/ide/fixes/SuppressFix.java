package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.PROGRAMME__SETTINGS;
import static org.verka.model.ModelPackage.Literals.RULE_SETTINGS__SETTINGS;
import static org.verka.model.ModelPackage.Literals.RULE_SETTING__ELEMENTS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.verka.dsl.words.Replacement;
import org.verka.model.Document;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.RuleSettings;

/**
 * Turns a rule off for what a finding is about, with a reason to fill in: in the programme's
 * settings, or the file's where there is no programme.
 */
final class SuppressFix implements Fix {

    @Override
    public Stream<Proposal> proposals(Place at) {
        return at.each(EObject.class).flatMap(element -> suppress(at, element));
    }

    private static Stream<Proposal> suppress(Place at, EObject element) {
        Optional<Programme> programme = Place.programme(element);
        EObject around = programme.<EObject>map(p -> p).orElse(element);
        List<RuleSettings> settings =
                programme
                        .<List<RuleSettings>>map(Programme::getSettings)
                        .orElseGet(() -> ofDocument(element));
        Optional<String> name = name(at, element, settings.isEmpty() ? around : settings.get(0));
        String line =
                name.map(known -> at.words("suppress", at.code(), known))
                        .orElseGet(() -> at.words("suppress.everywhere", at.code()));
        String title =
                name.map(known -> at.title("suppress", at.code(), known))
                        .orElseGet(() -> at.title("suppress.everywhere", at.code()));
        return at.propose(title, changes(at, line, settings, element));
    }

    private static List<Replacement> changes(
            Place at, String line, List<RuleSettings> settings, EObject element) {
        if (!settings.isEmpty()) {
            return at.writer().say(settings.get(0), new Member(RULE_SETTINGS__SETTINGS, line));
        }
        String block = at.words("rules", line);
        return Place.programme(element)
                .map(owner -> at.writer().say(owner, new Member(PROGRAMME__SETTINGS, block)))
                .orElseGet(() -> at.writer().after(topLevel(element), block));
    }

    private static List<RuleSettings> ofDocument(EObject element) {
        Document document = EcoreUtil2.getContainerOfType(element, Document.class);
        return document == null
                ? List.of()
                : EcoreUtil2.typeSelect(document.getElements(), RuleSettings.class);
    }

    private static EObject topLevel(EObject element) {
        EObject top = element;
        while (top.eContainer() != null && !(top.eContainer() instanceof Document)) {
            top = top.eContainer();
        }
        return top;
    }

    /** The name of the innermost named thing around the finding; none for a whole programme. */
    private static Optional<String> name(Place at, EObject element, EObject settings) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof Named named && named.getName() != null) {
                return around instanceof Programme
                        ? Optional.empty()
                        : at.names().of(named, settings, RULE_SETTING__ELEMENTS);
            }
        }
        return Optional.empty();
    }
}

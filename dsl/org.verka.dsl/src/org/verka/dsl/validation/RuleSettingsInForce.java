package org.verka.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.verka.dsl.Severity;
import org.verka.dsl.indexing.TheoryIndex;
import org.verka.model.Cause;
import org.verka.model.Document;
import org.verka.model.Extensions;
import org.verka.model.Programme;
import org.verka.model.RuleSetting;
import org.verka.model.RuleSettings;
import org.verka.model.RuleSeverity;

/**
 * How much the rules matter in a project. What a theory says goes before what the theories say that
 * it extends, and that before what the project says; among them, what is said of an element goes
 * before what is said of a rule as a whole.
 */
final class RuleSettingsInForce {

    private final List<RuleSetting> ofProject;

    private RuleSettingsInForce(List<RuleSetting> ofProject) {
        this.ofProject = ofProject;
    }

    /** The settings of all files that {@code document} was read together with. */
    static RuleSettingsInForce of(Document document) {
        List<RuleSetting> settings = new ArrayList<>();
        Resource resource = document.eResource();
        ResourceSet all = resource == null ? null : resource.getResourceSet();
        if (all == null) {
            add(document, settings);
        } else {
            saying(all).stream()
                    .filter(file -> file.isLoaded() && !file.getContents().isEmpty())
                    .sorted(Comparator.comparing(file -> file.getURI().toString()))
                    .map(file -> file.getContents().get(0))
                    .filter(Document.class::isInstance)
                    .forEach(other -> add((Document) other, settings));
        }
        return new RuleSettingsInForce(settings);
    }

    /** The files that may say something for all; the index knows which, if there is one. */
    private static List<Resource> saying(ResourceSet all) {
        return TheoryIndex.of(all)
                .map(index ->
                        index.holdingForAll().stream()
                                .map(file -> all.getResource(file, false))
                                .filter(Objects::nonNull)
                                .toList())
                .orElseGet(() -> List.copyOf(all.getResources()));
    }

    /** The setting that holds for what {@code broken} found in {@code programme}, if any. */
    Optional<RuleSetting> settingFor(Broken broken, Optional<Programme> programme) {
        if (!RuleCatalogue.canBeSet(broken.rule().code())) {
            return Optional.empty();
        }
        if (programme.isPresent()) {
            Optional<RuleSetting> own = best(broken, of(programme.get()));
            if (own.isPresent()) {
                return own;
            }
            for (Programme base : Extensions.basesOf(programme.get())) {
                Optional<RuleSetting> ofBase = best(broken, of(base));
                if (ofBase.isPresent()) {
                    return ofBase;
                }
            }
        }
        return best(broken, ofProject);
    }

    /** How much a finding matters under {@code setting}; empty when it is turned off. */
    static Optional<Severity> severity(RuleSetting setting) {
        return switch (setting.getSeverity()) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case INFORMATION -> Optional.of(Severity.INFORMATION);
            case OFF -> Optional.empty();
        };
    }

    /** Whether {@code setting} makes less of a rule than {@code otherwise} does. */
    static boolean lowers(RuleSetting setting, Severity otherwise) {
        RuleSeverity severity = setting.getSeverity();
        return severity == RuleSeverity.OFF || severity.ordinal() > otherwise.ordinal();
    }

    private static Optional<RuleSetting> best(Broken broken, List<RuleSetting> settings) {
        List<RuleSetting> fitting =
                settings.stream()
                        .filter(setting -> broken.rule().code().equals(setting.getCode()))
                        .filter(setting ->
                                setting.getElements().isEmpty() || isAbout(setting, broken))
                        .toList();
        return fitting.stream()
                .filter(setting -> !setting.getElements().isEmpty())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static boolean isAbout(RuleSetting setting, Broken broken) {
        for (EObject part = broken.element(); part != null; part = part.eContainer()) {
            for (EObject named : setting.getElements()) {
                if (part == named || isAdaptation(part, named)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAdaptation(EObject part, EObject named) {
        return part instanceof Cause local
                && local.isAdapts()
                && named instanceof Cause other
                && local.eClass() == other.eClass()
                && Objects.equals(local.getName(), other.getName())
                && local.eContainer() instanceof Programme programme
                && Extensions.basesOf(programme).contains(other.eContainer());
    }

    private static List<RuleSetting> of(Programme programme) {
        return programme.getSettings().stream().flatMap(s -> s.getSettings().stream()).toList();
    }

    private static void add(Document document, List<RuleSetting> settings) {
        document.getElements().stream()
                .filter(RuleSettings.class::isInstance)
                .forEach(element -> settings.addAll(((RuleSettings) element).getSettings()));
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Provenance.Entry;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evaluation.SiteTree;
import org.verka.evaluation.Survey;
import org.verka.evidence.SourceFile;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.report.document.Origin;

/**
 * How many rows of which file figures come from. In a shared report a number under the threshold is
 * not shown, and neither is any number of forms at a site where something of the instrument is
 * withheld: with the numbers that are shown it would tell how many answered what is not.
 */
final class RowCounts {

    private final Texts texts;
    private final Evaluation evaluation;
    private final boolean shared;
    private final SiteTree sites;
    private final Set<Place> withheld = new HashSet<>();

    /** An instrument's forms at a site. */
    private record Place(String instrument, String site) {}

    RowCounts(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
        this.shared = evaluation.options().audience() == Audience.SHARED;
        this.sites = new SiteTree(evaluation.programme());
        if (shared) {
            evaluation.changes().forEach(this::change);
            evaluation.surveys().forEach(this::survey);
        }
    }

    private void change(Change change) {
        if (change.figures().shown().filter(f -> !f.pairs().withheld()).isEmpty()) {
            withhold(change.instrument(), change.site());
        }
    }

    private void survey(Survey survey) {
        for (Survey.Question question : survey.questions()) {
            for (Survey.Place place : question.places()) {
                if (place.answers().shown().isEmpty()) {
                    withhold(survey.instrument(), place.site());
                }
            }
        }
    }

    private void withhold(Instrument instrument, Optional<Site> site) {
        evaluation.provenance().entries().stream()
                .filter(e -> sites.belongs(e.site(), site))
                .forEach(e -> withheld.add(new Place(instrument.getName(), e.site())));
    }

    /** A line for each kind of fact and file that {@code wanted} picks. */
    List<Origin.Line> told(Predicate<Entry> wanted) {
        List<Origin.Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, List<Entry>> files =
                    evaluation.provenance().entries().stream()
                            .filter(e -> e.kind() == kind && wanted.test(e))
                            .collect(
                                    Collectors.groupingBy(
                                            Entry::file, TreeMap::new, Collectors.toList()));
            files.forEach((file, entries) ->
                    lines.add(
                            Origin.Line.of(
                                    texts.text(
                                            "origin.row",
                                            amount(kind, entries),
                                            file,
                                            taken(file)))));
        }
        return lines;
    }

    private String amount(Kind kind, List<Entry> entries) {
        int facts = entries.stream().mapToInt(Entry::facts).sum();
        if (shared && entries.stream().anyMatch(this::isWithheld)) {
            return texts.text("origin.rows.withheld", noun(kind, evaluation.options().threshold()));
        }
        int threshold = evaluation.options().threshold();
        return shared && facts < threshold
                ? texts.text("origin.rows.few", Integer.toString(threshold), noun(kind, threshold))
                : Integer.toString(facts) + " " + noun(kind, facts);
    }

    private String noun(Kind kind, int facts) {
        return texts.text("origin.rows." + kind.name(), facts);
    }

    private boolean isWithheld(Entry entry) {
        return entry.kind() == Kind.FORMS
                        && withheld.contains(new Place(entry.name(), entry.site()))
                || entry.kind() == Kind.ENROLMENTS && evaluation.enrolments().isEmpty();
    }

    private String taken(String file) {
        return evaluation.sources().stream()
                .filter(s -> s.path().equals(file))
                .map(s -> s.takenIn().toString().substring(0, 10))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether it may be told how many facts a file gave in all. */
    boolean shows(SourceFile source) {
        return !shared
                || source.facts() >= evaluation.options().threshold()
                        && evaluation.provenance().entries().stream()
                                .filter(e -> e.file().equals(source.path()))
                                .noneMatch(this::isWithheld);
    }
}

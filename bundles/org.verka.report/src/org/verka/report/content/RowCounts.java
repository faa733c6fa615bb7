package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.FormComparisons;
import org.verka.evaluation.Provenance.Entry;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evaluation.Survey;
import org.verka.evidence.SourceFile;
import org.verka.model.Instrument;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.document.Origin;

/**
 * How many rows of which file figures come from. In a shared report two things are never told: a
 * number under the threshold, and a number of forms or entries of a log at a site where something
 * of the instrument, or how much was done in the activity, is withheld, or at the site that it is
 * part of, since with the numbers that are shown it would tell how many answered what is not. Of
 * enrolments, and of interviews coded by two, of which it is told how many there are in all, so
 * many files are not told of that too few are not left over. What is told of several together adds
 * up those alone that may be told one by one, and says that they are the least: so no difference
 * between two numbers tells one that is not.
 */
final class RowCounts {

    private final Texts texts;
    private final Evaluation evaluation;
    private final boolean shared;
    private final int threshold;
    private final SiteTree sites;
    private final SourceNames sources;
    private final Set<Place> withheld = new HashSet<>();

    /** An instrument's forms, or an activity's entries, at a site. */
    private record Place(Kind kind, String name, String site) {}

    RowCounts(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
        this.sources = new SourceNames(texts, evaluation);
        this.shared = evaluation.options().audience() == Audience.SHARED;
        this.threshold = evaluation.options().threshold();
        this.sites = new SiteTree(evaluation.programme());
        if (shared) {
            evaluation.activities().stream()
                    .filter(a -> a.done().shown().isEmpty())
                    .forEach(a -> withhold(Kind.ACTIVITIES, a.activity().getName(), a.site()));
            evaluation.changes().forEach(this::change);
            evaluation.surveys().forEach(this::survey);
            compared(evaluation.comparisons());
            beside(Kind.ENROLMENTS);
            if (!evaluation.codings().isEmpty()) {
                beside(Kind.INTERVIEWS);
            }
        }
    }

    /** Of what is told of all together too few may not be left over beside what is told. */
    private void beside(Kind kind) {
        List<Entry> smallestFirst =
                evaluation.provenance().entries().stream()
                        .filter(e -> e.kind() == kind)
                        .sorted(Comparator.comparingInt(Entry::facts))
                        .toList();
        int hidden = 0;
        for (Entry entry : smallestFirst) {
            boolean enough = hidden == 0 || hidden >= threshold;
            if (entry.facts() >= threshold && enough) {
                return;
            }
            withheld.add(new Place(kind, entry.name(), entry.site()));
            hidden += entry.facts();
        }
    }

    private void change(Change change) {
        if (change.figures().shown().filter(f -> !f.pairs().withheld()).isEmpty()) {
            withhold(change.instrument(), change.site());
        }
    }

    private void compared(FormComparisons comparisons) {
        comparisons.ordered().forEach(o -> unless(o.figures(), o.instrument(), o.site()));
        comparisons.courses().forEach(c -> unless(c.figures(), c.instrument(), c.site()));
        comparisons.agreements().forEach(a -> unless(a.figures(), a.instrument(), a.site()));
    }

    private void unless(Disclosed<?> figures, Instrument instrument, Optional<Site> site) {
        if (figures.shown().isEmpty()) {
            withhold(instrument, site);
        }
    }

    private void survey(Survey survey) {
        for (Survey.Question question : survey.questions()) {
            question.places().forEach(p -> unless(p.answers(), survey.instrument(), p.site()));
        }
    }

    private void withhold(Instrument instrument, Optional<Site> site) {
        withhold(Kind.FORMS, instrument.getName(), site);
    }

    /** There, and of the site that it is part of, of which it would be what is left over. */
    private void withhold(Kind kind, String name, Optional<Site> site) {
        evaluation.provenance().entries().stream()
                .filter(e -> sites.belongs(e.site(), site))
                .forEach(e -> withheld.add(new Place(kind, name, e.site())));
        site.flatMap(s -> Optional.ofNullable(s.getPartOf()))
                .ifPresent(whole -> withheld.add(new Place(kind, name, whole.getName())));
    }

    /** A line for each kind of fact and file that {@code wanted} picks. */
    List<Origin.Line> told(Predicate<Entry> wanted) {
        Map<Kind, Map<String, List<Entry>>> kinds =
                evaluation.provenance().entries().stream()
                        .filter(wanted)
                        .collect(
                                Collectors.groupingBy(
                                        Entry::kind,
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                Entry::file, TreeMap::new, Collectors.toList())));
        List<Origin.Line> lines = new ArrayList<>();
        kinds.forEach((kind, files) ->
                files.forEach((file, entries) -> lines.add(line(kind, file, entries))));
        return lines;
    }

    private Origin.Line line(Kind kind, String file, List<Entry> entries) {
        return Origin.Line.of(texts.text("origin.row", amount(kind, entries), sources.of(file)));
    }

    private String amount(Kind kind, List<Entry> entries) {
        List<Entry> told = entries.stream().filter(this::isTold).toList();
        int facts = told.stream().mapToInt(Entry::facts).sum();
        if (told.size() == entries.size()) {
            return facts + " " + noun(kind, facts);
        }
        if (entries.stream().anyMatch(this::isWithheld)) {
            return texts.text("origin.rows.withheld", noun(kind, threshold));
        }
        if (facts > 0) {
            return texts.text("origin.rows.least", Integer.toString(facts), noun(kind, facts));
        }
        return entries.size() == 1
                ? texts.text("origin.rows.few", Integer.toString(threshold), noun(kind, threshold))
                : texts.text("origin.rows.withheld", noun(kind, threshold));
    }

    private String noun(Kind kind, int facts) {
        return texts.text("origin.rows." + kind.name(), facts);
    }

    private boolean isTold(Entry entry) {
        return !shared || entry.facts() >= threshold && !isWithheld(entry);
    }

    private boolean isWithheld(Entry entry) {
        return shared
                && (withheld.contains(new Place(entry.kind(), entry.name(), entry.site()))
                        || entry.kind() == Kind.ENROLMENTS && evaluation.enrolments().isEmpty());
    }

    /** Whether it may be told how many facts a file gave in all. */
    boolean shows(SourceFile source) {
        return !shared
                || source.facts() >= threshold
                        && evaluation.provenance().entries().stream()
                                .filter(e -> e.file().equals(source.path()))
                                .allMatch(this::isTold);
    }
}

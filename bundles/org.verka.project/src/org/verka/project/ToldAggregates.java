package org.verka.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Group;
import org.verka.evaluation.Pairs;
import org.verka.evaluation.Share;
import org.verka.evaluation.Survey;
import org.verka.evaluation.statistics.MeanInterval;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.AnswerOption;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;
import org.verka.model.scoring.ScoringRules;

/** Picks what a shared evaluation shows of a site. */
final class ToldAggregates {

    private static final int DIGITS = 2;

    private static final Origin HERE = new Origin("", 1);

    private final Evaluation evaluation;
    private final Site site;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<ReportedAggregate.Key, ReportedAggregate> aggregates = new LinkedHashMap<>();
    private final List<CaseCount> counts = new ArrayList<>();
    private final SortedMap<String, String> measures = new TreeMap<>();

    /**
     * @param evaluation one to be shared
     * @param site one of its sites
     */
    ToldAggregates(Evaluation evaluation, Site site) {
        this.evaluation = evaluation;
        this.site = site;
        this.to = evaluation.options().asOf();
        this.from =
                Optional.ofNullable(evaluation.programme().getPeriod())
                        .map(DateSpan::first)
                        .filter(first -> first.isBefore(to))
                        .orElse(to);
        evaluation.changes().forEach(this::change);
        evaluation.surveys().forEach(this::survey);
        shares();
    }

    AggregatePackage of(String theory) {
        Programme programme = evaluation.programme();
        return new AggregatePackage(
                Objects.toString(programme.getName(), ""),
                Objects.toString(programme.getVersion(), ""),
                theory,
                site.getName(),
                Objects.toString(site.getLabel(), site.getName()),
                from,
                to,
                evaluation.options().threshold(),
                measures,
                List.copyOf(aggregates.values()),
                counts);
    }

    private boolean here(Optional<Site> where) {
        return where.equals(Optional.of(site));
    }

    /** A mean of words says nothing, and is not shown in a report either. */
    private void change(Change change) {
        boolean words = !change.scale().getLevels().isEmpty();
        if (words || !here(change.site()) || change.figures().shown().isEmpty()) {
            return;
        }
        Change.Figures f = change.figures().shown().get();
        group(change, Occasion.BEFORE, f.before());
        group(change, Occasion.AFTER, f.after());
        pairs(change, f);
    }

    /** What would mislead in a report misleads who gets it: then only how many pairs there are. */
    private void pairs(Change change, Change.Figures f) {
        Pairs pairs = f.pairs();
        boolean sure = pairs.lower().isPresent() && pairs.upper().isPresent();
        if (!pairs.withheld() && pairs.n() > 0 && (sure || f.misleads())) {
            OptionalDouble none = OptionalDouble.empty();
            tell(
                    key(change, Occasion.AFTER, ReportedAggregate.PAIRS),
                    pairs.n(),
                    f.misleads() ? none : pairs.meanDifference(),
                    f.misleads() ? none : OptionalDouble.of(deviation(pairs)),
                    new TreeMap<>());
        }
    }

    private static double deviation(Pairs pairs) {
        return new MeanInterval(pairs.lower().getAsDouble(), pairs.upper().getAsDouble())
                .deviation(pairs.n());
    }

    private void group(Change change, Occasion occasion, Group group) {
        if (group.n() > 0) {
            tell(key(change, occasion, ""), group.n(), group.mean(), group.sd(), new TreeMap<>());
        }
    }

    /** Only questions of which each option is told by itself, and one can be chosen. */
    private void survey(Survey survey) {
        Collection<Question> questions = Questions.of(survey.instrument()).all();
        for (Survey.Question told : survey.questions()) {
            Optional<Question> question =
                    questions.stream()
                            .filter(q -> told.name().equals(q.item().getLabel()))
                            .findFirst();
            Optional<Survey.Answers> answers =
                    told.places().stream()
                            .filter(p -> here(p.site()))
                            .flatMap(p -> p.answers().shown().stream())
                            .findFirst();
            if (question.isPresent() && answers.isPresent() && isWhole(question.get(), told)) {
                answers(survey, question.get(), told, answers.get());
            }
        }
    }

    private static boolean isWhole(Question question, Survey.Question told) {
        List<String> own =
                question.item().getAnswers().getOptions().stream()
                        .filter(option -> !option.isMissing())
                        .map(AnswerOption::getLabel)
                        .toList();
        return !told.several() && !told.options().isEmpty() && own.equals(told.options());
    }

    private void answers(
            Survey survey, Question question, Survey.Question told, Survey.Answers answers) {
        SortedMap<String, Integer> gave = new TreeMap<>();
        for (int i = 0; i < told.options().size(); i++) {
            gave.put(told.options().get(i), answers.counts().get(i));
        }
        tell(
                key(
                        survey.instrument(),
                        question.code().text(),
                        survey.informant(),
                        survey.occasion(),
                        ""),
                answers.answered(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                gave);
    }

    private ReportedAggregate.Key key(Change change, Occasion occasion, String group) {
        String scale = change.scale().getName();
        return key(change.instrument(), scale, change.informant(), occasion, group);
    }

    private ReportedAggregate.Key key(
            Instrument instrument,
            String scale,
            Optional<Informant> informant,
            Occasion occasion,
            String group) {
        measures.put(instrument.getName(), print(instrument));
        String who = informant.map(Named::getName).orElse("");
        return new ReportedAggregate.Key(
                site.getName(), instrument.getName(), scale, who, occasion, group, from, to);
    }

    private void tell(
            ReportedAggregate.Key key,
            int n,
            OptionalDouble mean,
            OptionalDouble sd,
            SortedMap<String, Integer> answers) {
        aggregates.putIfAbsent(
                key, new ReportedAggregate(key, n, decimal(mean), decimal(sd), answers, HERE));
    }

    /** As a report to be shared tells it: more digits would only serve who counts back. */
    private static Optional<BigDecimal> decimal(OptionalDouble value) {
        return value.stream()
                .mapToObj(v -> BigDecimal.valueOf(v).setScale(DIGITS, RoundingMode.HALF_UP))
                .findFirst();
    }

    private void shares() {
        for (Share share : evaluation.shares()) {
            if (here(share.site()) && share.unit().isEmpty()) {
                share.points().forEach(p -> p.figures().shown().ifPresent(f -> tell(share, p, f)));
            }
        }
    }

    private void tell(Share share, Share.Point point, Share.Figures figures) {
        String count = share.count().getName();
        measures.put(count, print(share.count()));
        counts.add(
                new CaseCount(
                        count,
                        site.getName(),
                        "",
                        point.from(),
                        point.to(),
                        figures.numerator(),
                        figures.denominator(),
                        HERE));
    }

    /** How an instrument is defined: its scoring rules, and the range of each scale. */
    static String print(Instrument instrument) {
        StringBuilder rules = new StringBuilder(ScoringRules.fingerprint(instrument));
        for (Scale scale : instrument.getScales()) {
            rules.append('\n')
                    .append(scale.getName())
                    .append(' ')
                    .append(scale.getMinimum())
                    .append(' ')
                    .append(scale.getMaximum());
        }
        return AggregateText.hash(rules.toString());
    }

    /** What a count counts, out of what. */
    static String print(Count count) {
        return AggregateText.hash(count.getNumerator() + "\n" + count.getDenominator());
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.Survey;
import org.verka.evidence.Occasion;
import org.verka.model.Count;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Indicator;
import org.verka.model.Informant;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Scale;
import org.verka.report.document.Block.Item;

/**
 * What those whom the programme is for answered about its results, as far as it may be shown: the
 * answers to questions, and the shares that were counted of them. The follow-up plan says what is
 * of a target group; what measures an outcome, or answers a question about one, is about results.
 */
final class OwnAnswers {

    private final Texts texts;
    private final Findings findings;
    private final Evaluation evaluation;
    private final List<Measurement> own;

    OwnAnswers(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.evaluation = findings.evaluation();
        this.own =
                Stream.ofNullable(evaluation.programme().getFollowUp())
                        .flatMap(plan -> plan.getMeasurements().stream())
                        .filter(m -> !m.getTargetGroups().isEmpty())
                        .toList();
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        List<Named> told = new ArrayList<>();
        for (Survey survey : evaluation.surveys()) {
            if (isLast(survey) && isOwn(survey)) {
                for (Survey.Question question : survey.questions()) {
                    if (isAboutResults(survey, question)) {
                        told(survey, question).ifPresent(items::add);
                    }
                }
                told.add(survey.instrument());
            }
        }
        findings.indicators().stream()
                .filter(i ->
                        i.indicator().getMeasure() instanceof Count count && isOwn(count, told))
                .forEach(i -> told(i).ifPresent(items::add));
        return items;
    }

    /** Whether nothing was answered to the same questions later. */
    private boolean isLast(Survey survey) {
        return survey.occasion() != Occasion.BEFORE
                && evaluation.surveys().stream()
                        .filter(s -> s.instrument() == survey.instrument())
                        .filter(s -> s.informant().equals(survey.informant()))
                        .noneMatch(s -> s.occasion().compareTo(survey.occasion()) > 0);
    }

    /** Whether a target group answers, and no role: staff fill in some forms about clients. */
    private boolean isOwn(Survey survey) {
        boolean staff =
                survey.informant().stream()
                        .anyMatch(i ->
                                evaluation.programme().getRoles().stream()
                                        .anyMatch(r -> texts.name(r).equals(texts.name(i))));
        return !staff && own.stream().anyMatch(m -> m.getMeasures().contains(survey.instrument()));
    }

    /** Whether a count is of a target group, and not of answers that are told already. */
    private boolean isOwn(Count count, List<Named> told) {
        List<Measurement> counting =
                own.stream().filter(m -> m.getMeasures().contains(count)).toList();
        return !counting.isEmpty()
                && counting.stream()
                        .noneMatch(m -> m.getMeasures().stream().anyMatch(told::contains));
    }

    private boolean isAboutResults(Survey survey, Survey.Question question) {
        return question.ordered()
                && !question.options().isEmpty()
                && !question.several()
                && (answers(survey.instrument())
                        || survey.instrument().getScales().stream()
                                .filter(s -> answers(s) || measures(s, survey.informant()))
                                .flatMap(s -> SingleItems.of(s).stream())
                                .anyMatch(question.name()::equals));
    }

    private boolean answers(Named measure) {
        return evaluation.programme().getQuestions().stream()
                .filter(OwnAnswers::isAboutOutcome)
                .anyMatch(q -> q.getAnsweredBy().contains(measure));
    }

    private static boolean isAboutOutcome(EvaluationQuestion question) {
        return question.getAbout().stream().anyMatch(Outcome.class::isInstance);
    }

    private boolean measures(Scale scale, Optional<Informant> informant) {
        return findings.indicators().stream()
                .map(IndicatorStatus::indicator)
                .filter(i -> i.getMeasure() == scale)
                .map(Indicator::getInformant)
                .anyMatch(who ->
                        who == null
                                || informant
                                        .map(Named::getName)
                                        .filter(who.getName()::equals)
                                        .isPresent());
    }

    private Optional<Item> told(Survey survey, Survey.Question question) {
        return question.places().stream()
                .filter(p -> p.answers().shown().filter(a -> a.answered() > 0).isPresent())
                .reduce((first, last) -> last)
                .map(place -> told(survey, question, place));
    }

    private Item told(Survey survey, Survey.Question question, Survey.Place place) {
        Survey.Answers answers = place.answers().shown().orElseThrow();
        String chosen =
                IntStream.range(0, question.options().size())
                        .filter(i -> answers.counts().get(i) > 0)
                        .mapToObj(i ->
                                texts.text(
                                        "page.own.chosen",
                                        question.options().get(i),
                                        Integer.toString(answers.counts().get(i))))
                        .collect(Collectors.joining(", "));
        String text = texts.text("page.own", question.name(), who(survey, place, answers), chosen);
        return Item.of(text).from(findings.origins().survey(survey.instrument()));
    }

    /** How many answered, of how many who were asked where that is known, and where. */
    private String who(Survey survey, Survey.Place place, Survey.Answers answers) {
        String n = Integer.toString(answers.answered());
        String answered =
                ResponseRate.of(evaluation, survey).stream()
                        .filter(r -> r.site().equals(place.site()) && !r.eligible())
                        .findFirst()
                        .map(r -> texts.text("page.own.asked", n, Long.toString(r.asked())))
                        .orElseGet(() -> texts.text("page.own.answered", n));
        return place.site().map(s -> answered + ", " + texts.name(s)).orElse(answered);
    }

    /** A share that was counted, when it is one and may be shown. */
    private Optional<Item> told(IndicatorStatus status) {
        Count count = (Count) status.indicator().getMeasure();
        return status.figures()
                .shown()
                .filter(f -> f.latest().isPresent() && count.getDenominator() != null)
                .map(f ->
                        texts.text(
                                "page.own.share",
                                new Phrases(texts).nameAndSite(status),
                                texts.percent(f.latest().getAsDouble() / 100),
                                Long.toString(f.n()),
                                count.getDenominator()))
                .map(text -> Item.of(text).from(findings.rows().indicator(status)));
    }
}

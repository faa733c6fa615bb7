package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.model.FactorKind;
import org.verka.model.Outcome;
import org.verka.model.Recommendation;
import org.verka.model.Role;
import org.verka.report.document.Block.Item;

/** What reports of one page say, one short line for each thing. */
final class PageItems {

    private static final List<Status> WORST_FIRST =
            List.of(
                    Status.NOTHING_RECORDED,
                    Status.MUCH_LESS,
                    Status.LESS,
                    Status.UNKNOWN,
                    Status.AS_PLANNED,
                    Status.MORE,
                    Status.DONE_WITHOUT_PLAN,
                    Status.EARLY,
                    Status.NOT_YET,
                    Status.WITHHELD);

    /** So many that are alike are told of together. */
    private static final int ALIKE = 3;

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final JudgementWords judging;

    PageItems(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.judging = new JudgementWords(texts);
    }

    /** Each activity beside its plan, the furthest behind first. */
    List<String> done() {
        return sorted(a -> true).map(this::done).toList();
    }

    /** What {@link #done} says of each in a word or two. */
    List<String> statuses() {
        return sorted(a -> true).map(a -> lower(texts.text(a.status()))).toList();
    }

    /** What is the same of all activities; empty where they differ or are few. */
    Optional<String> allDone() {
        List<Status> statuses =
                findings.activities().stream().map(ActivityProgress::status).toList();
        return statuses.size() < ALIKE || statuses.stream().distinct().count() > 1
                ? Optional.empty()
                : Optional.of(
                        texts.text("page.alike." + statuses.getFirst().name(), statuses.size()));
    }

    /** Those that are behind, with who answers for them. */
    List<String> behind() {
        return sorted(a -> a.planned().isPresent() && a.status().compareTo(Status.LESS) <= 0)
                .map(a -> {
                    Role responsible = a.activity().getResponsible();
                    return responsible == null
                            ? done(a)
                            : texts.text("page.behind", done(a), texts.name(responsible));
                })
                .toList();
    }

    private Stream<ActivityProgress> sorted(Predicate<ActivityProgress> wanted) {
        return findings.activities().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(a -> WORST_FIRST.indexOf(a.status())));
    }

    private String done(ActivityProgress a) {
        if (a.amount().isEmpty()) {
            return texts.text(
                    "summary.item", texts.name(a.activity()), lower(texts.text(a.status())));
        }
        return texts.text(
                "page.done",
                texts.name(a.activity()),
                phrases.amount(a),
                lower(texts.text(a.status())));
    }

    /** Each outcome with how many of its targets are met, and the measure that says most. */
    List<String> results() {
        return findings.evaluation().programme().getOutcomes().stream().map(this::result).toList();
    }

    private String result(Outcome outcome) {
        List<IndicatorStatus> judged = judged(outcome);
        String name = texts.name(outcome);
        if (!judged.isEmpty()) {
            long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
            return texts.text(
                    "page.result",
                    name,
                    phrases.of(met, judged.size()),
                    changed(outcome),
                    phrases.indicator(judged.get(0)));
        }
        return findings.headline(outcome)
                .filter(i -> i.verdict() != Verdict.WITHHELD && Findings.measured(i))
                .findFirst()
                .map(i -> unjudged(name, i))
                .orElseGet(() -> texts.text("page.result.unknown", name));
    }

    /** Whether it changed as wanted, where that is known: a target may be missed all the same. */
    private String changed(Outcome outcome) {
        return findings.chain()
                .of(outcome)
                .map(CauseEvidence::standing)
                .filter(s -> s != Standing.UNKNOWN && s != Standing.UNWATCHED)
                .map(s -> ", " + texts.text("chain.outcome." + s.name()))
                .orElse("");
    }

    private String unjudged(String name, IndicatorStatus status) {
        if (status.verdict() == Verdict.UNSURE) {
            return texts.text("page.result.unsure", name, phrases.indicator(status));
        }
        return Phrases.hasTarget(status.indicator())
                ? texts.text("page.result.not.due", name, phrases.indicator(status))
                : texts.text("page.result.no.target", name, phrases.untargeted(status));
    }

    /** The surest changes of pairs, in words, with what may be chance. */
    List<Item> changes() {
        return new SurestChanges(texts, findings).numbers(this::change);
    }

    private String change(Change change) {
        Change.Figures figures = change.figures().shown().orElseThrow();
        return texts.text(
                "page.change",
                phrases.name(change, findings.evaluation().programme()),
                texts.fixed(figures.before().mean(), 1),
                texts.fixed(figures.after().mean(), 1),
                Integer.toString(figures.pairs().n()),
                Integer.toString(figures.onlyBefore()));
    }

    /** How many answered each instrument before and after, and how many did not again. */
    List<String> answered() {
        Map<String, Change> most = new TreeMap<>();
        for (Change change : findings.evaluation().changes()) {
            if (change.site().isEmpty() && change.figures().shown().isPresent()) {
                String name =
                        change.informant()
                                .map(i -> texts.name(change.instrument()) + ", " + texts.name(i))
                                .orElse(texts.name(change.instrument()));
                most.merge(name, change, (a, b) -> before(b) > before(a) ? b : a);
            }
        }
        List<String> items = new ArrayList<>();
        most.forEach((name, change) -> {
            Change.Figures f = change.figures().shown().orElseThrow();
            items.add(
                    texts.text(
                            "page.answered",
                            name,
                            Integer.toString(f.before().n()),
                            Integer.toString(f.after().n()),
                            Integer.toString(f.onlyBefore())));
        });
        return items;
    }

    private static int before(Change change) {
        return change.figures().shown().orElseThrow().before().n();
    }

    /** What is most often stated of a kind, theme by theme, with an example. */
    List<String> factors(FactorKind kind) {
        return findings.evaluation().factors().stream()
                .filter(g -> g.kind() == kind)
                .sorted(Comparator.comparing(g -> -g.factors().size()))
                .map(this::theme)
                .toList();
    }

    private String theme(FactorGroup group) {
        String theme =
                group.theme().isBlank() ? texts.text("factors.no.theme") : group.theme().strip();
        String said =
                group.factors().stream()
                        .map(StatedFactor::said)
                        .filter(s -> !s.isBlank())
                        .findFirst()
                        .orElse("");
        return said.isEmpty()
                ? texts.text("page.theme", theme, group.factors().size())
                : texts.text("page.theme.said", theme, group.factors().size(), said);
    }

    /** What evaluators conclude of the whole, the questions and the goals. */
    List<String> judged() {
        Evaluation evaluation = findings.evaluation();
        if (evaluation.judgements().isEmpty() && !evaluation.programme().getQuestions().isEmpty()) {
            return List.of(texts.text("questions.judgement.none"));
        }
        return evaluation.judgements().stream()
                .filter(j -> judging.rating(j.judgement()).isPresent())
                .sorted(Comparator.comparing(j -> j.subject() instanceof Outcome))
                .map(j -> judging.sentence(j))
                .toList();
    }

    /** What evaluators recommend. */
    List<String> recommended() {
        List<String> items = new ArrayList<>();
        for (JudgementInForce judged : findings.evaluation().judgements()) {
            for (Recommendation r : judged.judgement().getRecommendations()) {
                String text = texts.orNone(r.getText());
                items.add(
                        r.getTo().isEmpty()
                                ? text
                                : texts.text("page.recommended", text, texts.names(r.getTo())));
            }
        }
        return items;
    }

    String lower(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(texts.locale()) + words.substring(1);
    }

    /** The indicators of an outcome that say something of it. */
    List<IndicatorStatus> judged(Outcome outcome) {
        return findings.headline(outcome).filter(Findings::judged).toList();
    }
}

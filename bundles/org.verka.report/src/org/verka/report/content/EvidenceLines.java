package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Change;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.QuestionEvidence;
import org.verka.evaluation.QuestionEvidence.Part;
import org.verka.evaluation.Share;
import org.verka.model.Activity;
import org.verka.model.AnswerKind;
import org.verka.model.Assumption;
import org.verka.model.Count;
import org.verka.model.FactorKind;
import org.verka.model.Instrument;
import org.verka.model.Outcome;
import org.verka.model.Scale;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Origin;

/** What answers a question, a line for each thing, with the section where it stands. */
final class EvidenceLines {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final WrongWay wrongWay;

    EvidenceLines(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.wrongWay = new WrongWay(texts, findings);
    }

    List<Item> of(QuestionEvidence evidence) {
        List<Item> items = new ArrayList<>();
        if (evidence.question().isUnwanted()) {
            items.addAll(wrongWay.of());
        }
        for (Part part : evidence.parts()) {
            lines(part).forEach(line -> items.add(Item.of(line).from(origin(part))));
        }
        if (!evidence.factors().isEmpty()) {
            String line = texts.text("evidence.factors", factors(evidence), texts.text("factors"));
            items.add(Item.of(line).from(findings.origins().factors()));
        }
        return items;
    }

    private Origin origin(Part part) {
        RowOrigins rows = findings.rows();
        return switch (part.about()) {
            case Activity activity -> rows.activity(activity, Optional.empty());
            case Outcome outcome -> rows.indicators(findings.headline(outcome).toList());
            case Instrument instrument -> findings.origins().changes(instrument);
            case Scale s when s.eContainer() instanceof Instrument i ->
                    rows.scale(i, s, Optional.empty());
            case Count count -> rows.count(count, Optional.empty(), "shares");
            case Assumption assumption -> rows.theory(assumption);
            default -> rows.indicators(part.indicators());
        };
    }

    private String factors(QuestionEvidence evidence) {
        List<String> counted = new ArrayList<>();
        for (FactorKind kind : FactorKind.values()) {
            long count = evidence.factors().stream().filter(f -> f.kind() == kind).count();
            if (count > 0) {
                counted.add(texts.text("evidence.factors." + kind.name(), count));
            }
        }
        return String.join(", ", counted);
    }

    private List<String> lines(Part part) {
        String name = texts.name(part.about());
        Optional<ActivityProgress> activity =
                part.activities().stream().filter(a -> a.site().isEmpty()).findFirst();
        if (activity.isPresent()) {
            return List.of(activity(name, activity.get()));
        }
        return switch (part.about()) {
            case Outcome outcome -> List.of(outcome(name, outcome));
            case Instrument instrument -> instrument(name, part);
            case Scale scale -> List.of(changes(name, part.changes()));
            case Count count -> List.of(share(name, part.shares()));
            case Assumption assumption -> List.of(assumption(name, assumption));
            default ->
                    part.indicators().isEmpty()
                            ? List.of(texts.text("evidence.none", name))
                            : indicators(part.indicators());
        };
    }

    private String activity(String name, ActivityProgress activity) {
        return texts.text(
                "evidence.activity",
                name,
                texts.text(activity.status()),
                phrases.amount(activity),
                texts.text("activities"));
    }

    private String outcome(String name, Outcome outcome) {
        List<IndicatorStatus> judged = findings.headline(outcome).filter(Findings::judged).toList();
        if (findings.headline(outcome).allMatch(i -> i.verdict() == Verdict.NO_TARGET)) {
            return untargeted(name, outcome);
        }
        if (judged.isEmpty()) {
            return texts.text("evidence.outcome.open", name, texts.text("results"));
        }
        long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
        return texts.text(
                "evidence.outcome", name, phrases.of(met, judged.size()), texts.text("results"));
    }

    /** Without a target the values speak for themselves. */
    private String untargeted(String name, Outcome outcome) {
        String values =
                findings.headline(outcome)
                        .filter(Findings::measured)
                        .map(phrases::untargeted)
                        .collect(Collectors.joining("; "));
        return values.isEmpty()
                ? texts.text("evidence.outcome.no.target", name, texts.text("results"))
                : texts.text("evidence.outcome.values", name, values, texts.text("results"));
    }

    private List<String> indicators(List<IndicatorStatus> statuses) {
        return statuses.stream()
                .filter(findings.indicators()::contains)
                .map(status ->
                        texts.text(
                                "evidence.indicator",
                                status.verdict() == Verdict.NO_TARGET && Findings.measured(status)
                                        ? phrases.untargeted(status)
                                        : phrases.indicator(status),
                                texts.text(status.verdict()),
                                texts.text("results")))
                .toList();
    }

    private List<String> instrument(String name, Part part) {
        List<String> lines = new ArrayList<>();
        long questions = part.surveys().stream().mapToLong(s -> s.questions().size()).sum();
        if (questions > 0) {
            lines.add(
                    texts.text(
                            "evidence.surveys",
                            name,
                            Long.toString(questions),
                            texts.text("surveys")));
        }
        if (!part.changes().isEmpty() || questions == 0) {
            lines.add(
                    part.changes().isEmpty() && tellsInWords((Instrument) part.about())
                            ? texts.text("evidence.words", name, texts.text("factors"))
                            : changes(name, part.changes()));
        }
        return lines;
    }

    /** Whether all its questions are open, and factors tell what people said. */
    private boolean tellsInWords(Instrument instrument) {
        return !findings.evaluation().factors().isEmpty()
                && !instrument.getItems().isEmpty()
                && instrument.getItems().stream()
                        .allMatch(i ->
                                i.getAnswers() != null
                                        && i.getAnswers().getKind() == AnswerKind.TEXT);
    }

    /** What people have said of an assumption, where a link of the chain rests on it. */
    private String assumption(String name, Assumption assumption) {
        return findings.chain().links().stream()
                .flatMap(link -> link.assumptions().stream())
                .filter(tried -> tried.assumption() == assumption)
                .findFirst()
                .map(tried ->
                        texts.text(
                                "evidence.assumption",
                                name,
                                new ChainPhrases(texts).assumption(tried).text(),
                                tried.against().size(),
                                tried.inFavour().size(),
                                texts.text("chain")))
                .orElseGet(() -> texts.text("evidence.none", name));
    }

    private String changes(String name, List<Change> changes) {
        if (changes.isEmpty()) {
            return texts.text("evidence.none", name);
        }
        long tested = changes.stream().filter(findings.tested()::contains).count();
        long sure = changes.stream().filter(findings.sure()::contains).count();
        return tested == 0
                ? texts.text("evidence.untested", name, texts.text("changes"))
                : texts.text(
                        "evidence.changes", name, phrases.of(sure, tested), texts.text("changes"));
    }

    private String share(String name, List<Share> shares) {
        Optional<Share.Point> last =
                shares.stream()
                        .filter(s -> s.site().isEmpty())
                        .flatMap(s -> s.points().stream().reduce((first, next) -> next).stream())
                        .findFirst();
        if (last.isEmpty()) {
            return texts.text("evidence.none", name);
        }
        return last.flatMap(point -> point.figures().shown())
                .filter(figures -> figures.denominator() > 0)
                .map(f ->
                        Share.isAmount(shares.getFirst().count(), shares)
                                ? texts.text(
                                        "evidence.amount",
                                        name,
                                        Long.toString(f.numerator()),
                                        texts.date(last.get().to()),
                                        texts.text("shares"))
                                : texts.text(
                                        "evidence.share",
                                        name,
                                        phrases.of(f.numerator(), f.denominator()),
                                        texts.percent(f.share()),
                                        texts.date(last.get().to()),
                                        texts.text("shares")))
                .orElseGet(() -> texts.text("evidence.withheld", name, texts.text("shares")));
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.ManyTests;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.model.Outcome;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Block.KeyFigure;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** What a steering group must know, on a page. */
final class SummarySection {

    private static final int MOST = 4;
    private static final Set<Status> AS_PLANNED = EnumSet.of(Status.AS_PLANNED, Status.MORE);
    private static final Set<Status> UNDONE = EnumSet.of(Status.MUCH_LESS, Status.NOTHING_RECORDED);

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    SummarySection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts, findings.evaluation()::isSent);
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        Evaluation evaluation = findings.evaluation();
        blocks.add(new Paragraph(phrases.opening(evaluation), Paragraph.Style.LEAD));
        blocks.add(keyFigures());
        List<Section> parts = new ArrayList<>();
        part(parts, "done", done());
        part(parts, "results", results());
        part(parts, "changes", changes());
        part(parts, "judgement", judgements());
        part(parts, "decide", decide());
        blocks.add(
                new Paragraph(phrases.withheldInTables(evaluation), Paragraph.Style.SMALL)
                        .from(findings.origins().withheld()));
        return new Section("summary", texts.text("summary"), blocks, parts);
    }

    private void part(List<Section> parts, String name, List<Item> items) {
        if (!items.isEmpty()) {
            parts.add(
                    Section.of(
                            "summary-" + name,
                            texts.text("summary." + name),
                            List.of(new Block.Bullets(items))));
        }
    }

    Block keyFigures() {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(activities());
        figures.add(targets());
        if (!findings.tested().isEmpty()) {
            figures.add(
                    new KeyFigure(
                                    phrases.of(findings.sure().size(), findings.tested().size()),
                                    texts.text("key.changes"),
                                    sureness())
                            .from(findings.origins().changes()));
        }
        figures.add(
                new KeyFigure(
                                Long.toString(findings.evaluation().withheld()),
                                texts.text("key.withheld"),
                                texts.text(findings.evaluation().options().audience()))
                        .from(findings.origins().withheld()));
        return new Block.KeyFigures(figures);
    }

    /**
     * How many were done as planned or more, or where nothing was planned, how many were done at
     * all.
     */
    private KeyFigure activities() {
        List<ActivityProgress> activities = findings.activities();
        if (activities.stream().allMatch(a -> a.planned().isEmpty())) {
            long recorded = activities.stream().filter(ActivityProgress::isRecorded).count();
            return new KeyFigure(
                            phrases.of(recorded, activities.size()),
                            texts.text("key.recorded"),
                            texts.text("key.recorded.remark"))
                    .from(findings.origins().activities());
        }
        long asPlanned = activities.stream().filter(a -> AS_PLANNED.contains(a.status())).count();
        long due = activities.stream().filter(SummarySection::isDue).count();
        long withheld = activities.stream().filter(a -> a.amount().isEmpty()).count();
        long others = activities.size() - due - withheld;
        return new KeyFigure(
                        due == 0 ? Texts.NONE : phrases.of(asPlanned, due),
                        texts.text("key.activities"),
                        others == 0
                                ? texts.text("key.activities.remark")
                                : texts.text("key.activities.remark.others", Long.toString(others)))
                .from(findings.origins().activities());
    }

    /** Whether there is an amount by now to hold what was done against. */
    private static boolean isDue(ActivityProgress activity) {
        return activity.planned().isPresent()
                && activity.amount().isPresent()
                && activity.status() != Status.EARLY
                && activity.status() != Status.NOT_YET;
    }

    /** How many targets were met, or where none was set, how many indicators were measured. */
    private KeyFigure targets() {
        List<IndicatorStatus> all = findings.indicators();
        if (!all.isEmpty() && all.stream().noneMatch(i -> Phrases.hasTarget(i.indicator()))) {
            long measured = all.stream().filter(Findings::measured).count();
            return new KeyFigure(
                            phrases.of(measured, all.size()),
                            texts.text("key.measured"),
                            texts.text("key.measured.remark"))
                    .from(findings.origins().indicators(all));
        }
        List<IndicatorStatus> judged = all.stream().filter(Findings::judged).toList();
        long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
        long without = all.size() - judged.size();
        return new KeyFigure(
                        judged.isEmpty() ? Texts.NONE : phrases.of(met, judged.size()),
                        texts.text("key.targets"),
                        without == 0 ? "" : texts.text("key.targets.remark", without))
                .from(findings.origins().indicators(all));
    }

    private String sureness() {
        int tests = findings.tests().count();
        int others = tests - findings.tested().size();
        if (!findings.corrects()) {
            return texts.text("key.changes.remark");
        }
        return others > 0
                ? texts.text("key.changes.remark.others", tests, others)
                : texts.text("key.changes.remark.many", Integer.toString(tests));
    }

    private List<Item> done() {
        List<Item> items = new ArrayList<>();
        for (Status status : Status.values()) {
            List<ActivityProgress> mine = activities(a -> a.status() == status);
            if (!mine.isEmpty()) {
                String text = texts.text("summary.item", texts.text(status), told(mine));
                items.add(Item.of(text).from(origin(mine)));
            }
        }
        return items;
    }

    private List<ActivityProgress> activities(Predicate<ActivityProgress> wanted) {
        return findings.activities().stream().filter(wanted).toList();
    }

    private String told(List<ActivityProgress> activities) {
        return activities.stream()
                .map(a -> texts.name(a.activity()) + phrases.inBrackets(a))
                .collect(Collectors.joining("; "));
    }

    private Origin origin(List<ActivityProgress> activities) {
        return findings.rows()
                .activities(activities.stream().map(ActivityProgress::activity).toList());
    }

    private List<Item> results() {
        List<Item> items = new ArrayList<>();
        for (Verdict verdict :
                List.of(Verdict.MET, Verdict.NOT_MET, Verdict.ON_THE_WAY, Verdict.UNSURE)) {
            result(texts.text(verdict), i -> i.verdict() == verdict, phrases::indicator)
                    .ifPresent(items::add);
        }
        result(
                        texts.text("summary.no.target"),
                        i -> i.verdict() == Verdict.NO_TARGET && Findings.measured(i),
                        phrases::untargeted)
                .ifPresent(items::add);
        if (findings.indicators().stream()
                .anyMatch(i -> Findings.measured(i) && findings.evaluation().isSent(i))) {
            items.add(Item.of(texts.text("sites.reported")));
        }
        return items;
    }

    private Optional<Item> result(
            String how,
            Predicate<IndicatorStatus> wanted,
            Function<IndicatorStatus, String> words) {
        List<IndicatorStatus> mine = findings.indicators().stream().filter(wanted).toList();
        String indicators = mine.stream().map(words).collect(Collectors.joining("; "));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Item.of(texts.text("summary.item", how, indicators))
                                .from(findings.rows().indicators(mine)));
    }

    private List<Item> changes() {
        return new SurestChanges(texts, findings).all(MOST, this::told);
    }

    private String told(Change change) {
        Change.Figures figures = change.figures().shown().orElseThrow();
        return texts.text(
                "summary.change",
                phrases.name(change, findings.evaluation().programme()),
                texts.fixed(figures.before().mean(), 1),
                texts.fixed(figures.after().mean(), 1),
                Integer.toString(figures.pairs().n()),
                texts.compared(ManyTests.probability(change).orElseThrow()));
    }

    /** How the programme and its questions are rated; outcomes stand goal by goal. */
    private List<Item> judgements() {
        JudgementWords words = new JudgementWords(texts);
        return findings.evaluation().judgements().stream()
                .filter(j -> !(j.subject() instanceof Outcome))
                .filter(j -> words.rating(j.judgement()).isPresent())
                .map(j -> Item.of(words.sentence(j)).from(findings.rows().judgements(List.of(j))))
                .toList();
    }

    /** What those who decide must take a stand on. */
    private List<Item> decide() {
        return Stream.of(undone(), unreached(), doubted(), recommended())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether what was hardly done shall go on. */
    Optional<Item> undone() {
        List<ActivityProgress> undone = activities(a -> UNDONE.contains(a.status()));
        return undone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Item.of(texts.text("decide.activities", told(undone)))
                                .from(origin(undone)));
    }

    /** What shall be done about results whose targets are not met. */
    Optional<Item> unreached() {
        List<Outcome> all = findings.evaluation().programme().getOutcomes();
        List<Outcome> outcomes = all.stream().filter(o -> unreached(o).isPresent()).toList();
        String names =
                outcomes.stream()
                        .flatMap(o -> unreached(o).stream())
                        .collect(Collectors.joining("; "));
        List<IndicatorStatus> judged =
                outcomes.stream().flatMap(findings::headline).filter(Findings::judged).toList();
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Item.of(texts.text("decide.outcomes", names))
                                .from(findings.rows().indicators(judged)));
    }

    /** Whether the theory holds where doing was not followed by change. */
    Optional<Item> doubted() {
        ChainPhrases chain = new ChainPhrases(texts);
        List<LinkEvidence> doubted =
                findings.chain().links().stream()
                        .filter(l -> l.verdict() == LinkVerdict.NOT_FOLLOWED)
                        .toList();
        String links = chain.links(doubted);
        return doubted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Item.of(texts.text("decide.chain", doubted.size(), links))
                                .from(findings.rows().path(doubted)));
    }

    /** What evaluators recommend, which stands in full where they judge. */
    private Optional<Item> recommended() {
        List<JudgementInForce> judged =
                findings.evaluation().judgements().stream()
                        .filter(j -> !j.judgement().getRecommendations().isEmpty())
                        .toList();
        int all = judged.stream().mapToInt(j -> j.judgement().getRecommendations().size()).sum();
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Item.of(
                                        texts.text(
                                                "decide.recommended",
                                                all,
                                                texts.text("recommendations")))
                                .from(findings.rows().judgements(judged)));
    }

    private Optional<String> unreached(Outcome outcome) {
        List<IndicatorStatus> judged = findings.headline(outcome).filter(Findings::judged).toList();
        long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
        return met == judged.size()
                ? Optional.empty()
                : Optional.of(texts.name(outcome) + " (" + phrases.of(met, judged.size()) + ")");
    }
}

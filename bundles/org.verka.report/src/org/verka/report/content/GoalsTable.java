package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Outcome;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Row;

/** Goal by goal: what the material shows, and beside it what somebody concludes. */
final class GoalsTable {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final JudgementWords words;

    GoalsTable(Texts texts, Findings findings, JudgementWords words) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.words = words;
    }

    Block build() {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : findings.evaluation().programme().getOutcomes()) {
            List<IndicatorStatus> statuses = findings.headline(outcome).toList();
            rows.add(
                    Cells.row(
                                    List.of(
                                            Cells.heading(texts.name(outcome)),
                                            Cell.of(goals(statuses)),
                                            new Cell(found(statuses), Tone.STRONG),
                                            judged(outcome)))
                            .from(findings.rows().indicators(statuses)));
        }
        return new Block.Table(
                        texts.text("goals.caption"),
                        List.of(
                                Cells.words(texts.text("column.outcome"), 34),
                                Cells.words(texts.text("column.goal"), 20),
                                Cells.words(texts.text("column.found"), 18),
                                Cells.words(texts.text("column.judged"), 28)),
                        rows,
                        texts.text("goals.remark"))
                .from(findings.origins().indicators(findings.indicators()));
    }

    /** One target as such; of several, how many. */
    private String goals(List<IndicatorStatus> statuses) {
        List<String> goals =
                statuses.stream()
                        .map(IndicatorStatus::indicator)
                        .distinct()
                        .filter(Phrases::hasTarget)
                        .map(phrases::target)
                        .toList();
        if (goals.isEmpty()) {
            return Texts.NONE;
        }
        return goals.size() == 1
                ? goals.get(0)
                : texts.text("goals.several", Integer.toString(goals.size()));
    }

    /** One verdict as such; of several, how many of each. */
    private String found(List<IndicatorStatus> statuses) {
        if (statuses.isEmpty()) {
            return texts.text("goals.no.indicator");
        }
        if (statuses.size() == 1) {
            return phrases.verdict(statuses.get(0).verdict());
        }
        List<String> counted = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = statuses.stream().filter(s -> s.verdict() == verdict).count();
            if (count > 0) {
                counted.add(
                        texts.text("goals.count", phrases.verdict(verdict), Long.toString(count)));
            }
        }
        return String.join("; ", counted);
    }

    private Cell judged(Outcome outcome) {
        List<String> judged = new ArrayList<>();
        findings.judgements(outcome).forEach(j -> judged.add(words.inShort(j)));
        if (judged.isEmpty()) {
            questions(outcome)
                    .flatMap(question -> findings.judgements(question).stream())
                    .forEach(j -> judged.add(texts.text("goals.by.question", words.inShort(j))));
        }
        return judged.isEmpty()
                ? Cells.muted(texts.text("goals.not.judged"))
                : Cell.of(String.join("; ", judged));
    }

    /** The questions that are about this outcome and no other. */
    private Stream<EvaluationQuestion> questions(Outcome outcome) {
        return findings.evaluation().programme().getQuestions().stream()
                .filter(question ->
                        question.getAbout().stream()
                                .filter(Outcome.class::isInstance)
                                .toList()
                                .equals(List.of(outcome)));
    }
}

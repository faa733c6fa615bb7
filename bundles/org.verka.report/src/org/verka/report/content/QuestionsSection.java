package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.QuestionEvidence;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Recommendation;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Note;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/**
 * The evaluation questions, each with the evidence for it and what evaluators conclude; then goal
 * by goal, and what they recommend.
 */
final class QuestionsSection {

    private final Texts texts;
    private final Findings findings;
    private final EvidenceLines evidence;
    private final JudgementWords words;
    private final CrossedTables crossed;

    QuestionsSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.evidence = new EvidenceLines(texts, findings);
        this.words = new JudgementWords(texts);
        this.crossed = new CrossedTables(texts, findings);
    }

    /** Empty when the theory asks nothing and nobody has judged anything. */
    Optional<Section> build() {
        Evaluation evaluation = findings.evaluation();
        Programme programme = evaluation.programme();
        if (programme.getQuestions().isEmpty() && evaluation.judgements().isEmpty()) {
            return Optional.empty();
        }
        List<Section> parts = new ArrayList<>();
        List<Block> whole = judgements(programme);
        if (!whole.isEmpty()) {
            parts.add(Section.of("questions-whole", texts.text("questions.whole"), whole));
        }
        int number = 1;
        for (EvaluationQuestion question : programme.getQuestions()) {
            parts.add(question(question, number++));
        }
        if (!programme.getOutcomes().isEmpty()) {
            parts.add(goals(programme));
        }
        recommendations().ifPresent(parts::add);
        return Optional.of(
                new Section(
                        "questions",
                        texts.text("questions"),
                        List.of(
                                new Paragraph(texts.text("questions.lead"), Paragraph.Style.LEAD),
                                new Paragraph(words.rule(), Paragraph.Style.SMALL)),
                        parts));
    }

    private Section question(EvaluationQuestion question, int number) {
        List<Block.Item> lines = evidence.of(QuestionEvidence.of(question, findings.evaluation()));
        List<Block> blocks = new ArrayList<>();
        List<Block> tables = crossed.of(question);
        if (lines.isEmpty() && tables.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("questions.no.evidence")));
        } else if (!lines.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("questions.evidence")));
            blocks.add(new Block.Bullets(lines));
        }
        blocks.addAll(tables);
        List<Block> judged = judgements(question);
        blocks.addAll(judged.isEmpty() ? List.of(none(question)) : judged);
        return Section.of("questions-" + number, texts.name(question), blocks);
    }

    private List<Block> judgements(Named subject) {
        return findings.judgements(subject).stream().<Block>map(words::block).toList();
    }

    /** Says that nobody has judged it, and where to. */
    private Block none(EvaluationQuestion question) {
        String name = question.getName();
        String where =
                name == null
                        ? texts.text("questions.judgement.unnamed")
                        : texts.text("questions.judgement.where", name);
        return new Note(
                Note.Kind.OPEN,
                texts.text("questions.judgement"),
                texts.text("questions.judgement.none") + " " + where);
    }

    private Section goals(Programme programme) {
        List<Section> judged = new ArrayList<>();
        for (Outcome outcome : programme.getOutcomes()) {
            List<Block> blocks = judgements(outcome);
            if (!blocks.isEmpty()) {
                String id = "goals-" + (judged.size() + 1);
                judged.add(Section.of(id, texts.name(outcome), blocks));
            }
        }
        return new Section(
                "goals",
                texts.text("goals"),
                List.of(new GoalsTable(texts, findings, words).build()),
                judged);
    }

    /** Empty when nothing is recommended. */
    private Optional<Section> recommendations() {
        List<JudgementInForce> judged =
                findings.evaluation().judgements().stream()
                        .filter(j -> !j.judgement().getRecommendations().isEmpty())
                        .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        boolean addressed =
                judged.stream()
                        .flatMap(j -> j.judgement().getRecommendations().stream())
                        .anyMatch(r -> !r.getTo().isEmpty());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.recommendation"), 75));
        if (addressed) {
            columns.add(Cells.words(texts.text("column.addressee"), 25));
        }
        List<Row> rows = new ArrayList<>();
        for (JudgementInForce one : judged) {
            rows.add(new Row.Group(words.heading(one)));
            for (Recommendation recommendation : one.judgement().getRecommendations()) {
                Block.Cell said = Cells.heading(texts.orNone(recommendation.getText()));
                rows.add(
                        addressed
                                ? Cells.row(said, texts.names(recommendation.getTo()))
                                : Cells.row(said));
            }
        }
        Block table =
                new Block.Table(texts.text("recommendations.caption"), columns, rows, "")
                        .from(findings.origins().judgements());
        return Optional.of(
                Section.of("recommendations", texts.text("recommendations"), List.of(table)));
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.IndicatorStatus.Verdict;
import org.verka.model.Activity;
import org.verka.model.Element;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Outcome;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Note;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Section;

/** The evaluation questions: where the evidence for each is, and a place for the judgement. */
final class QuestionsSection {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;

    QuestionsSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
    }

    /** Empty when the theory asks nothing. */
    Optional<Section> build() {
        List<EvaluationQuestion> questions = findings.evaluation().programme().getQuestions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<Section> parts = new ArrayList<>();
        for (EvaluationQuestion question : questions) {
            parts.add(question(question, parts.size() + 1));
        }
        return Optional.of(
                new Section(
                        "questions",
                        texts.text("questions"),
                        List.of(new Paragraph(texts.text("questions.lead"), Paragraph.Style.LEAD)),
                        parts));
    }

    private Section question(EvaluationQuestion question, int number) {
        List<String> evidence = question.getAbout().stream().map(this::evidence).toList();
        List<Block> blocks = new ArrayList<>();
        if (evidence.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("questions.no.evidence")));
        } else {
            blocks.add(Paragraph.of(texts.text("questions.evidence")));
            blocks.add(new Block.Bullets(evidence));
        }
        blocks.add(
                new Note(
                        Note.Kind.OPEN,
                        texts.text("questions.judgement"),
                        texts.text("questions.judgement.none")));
        return Section.of("questions-" + number, texts.name(question), blocks);
    }

    private String evidence(Element element) {
        String name = texts.name(element);
        if (element instanceof Activity) {
            return findings.activities().stream()
                    .filter(a -> a.activity() == element)
                    .findFirst()
                    .map(a ->
                            texts.text(
                                    "evidence.activity",
                                    name,
                                    texts.text(a.status()),
                                    phrases.amount(a),
                                    texts.text("activities")))
                    .orElse(name);
        }
        if (element instanceof Outcome) {
            List<IndicatorStatus> judged =
                    findings.headline(element).filter(Findings::judged).toList();
            long met = judged.stream().filter(i -> i.verdict() == Verdict.MET).count();
            return texts.text(
                    "evidence.outcome",
                    name,
                    phrases.of(met, judged.size()),
                    texts.text("results"));
        }
        return name;
    }
}

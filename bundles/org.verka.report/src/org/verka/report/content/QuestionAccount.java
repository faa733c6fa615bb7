package org.verka.report.content;

import java.util.List;
import java.util.Locale;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.QuestionEvidence;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Named;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Item;

/**
 * The evidence for evaluation questions and what evaluators conclude, in the words of the report,
 * for those who show them elsewhere.
 */
public final class QuestionAccount {

    private final Texts texts;
    private final Findings findings;
    private final EvidenceLines evidence;
    private final JudgementWords words;

    /** Of an evaluation, in Swedish or, for all locales that begin with {@code en}, in English. */
    public QuestionAccount(Locale locale, Evaluation evaluation) {
        texts = new Texts(locale);
        findings = new Findings(evaluation, new Origins(texts, evaluation, Basis.unknown()));
        evidence = new EvidenceLines(texts, findings);
        words = new JudgementWords(texts);
    }

    /** What answers a question, a line for each thing; none when nothing does. */
    public List<String> evidence(EvaluationQuestion question) {
        return evidence.of(QuestionEvidence.of(question, findings.evaluation())).stream()
                .map(Item::text)
                .toList();
    }

    /** The judgements in force of something, in the order of their authors. */
    public List<JudgementInForce> judgements(Named subject) {
        return findings.judgements(subject);
    }

    /** A judgement in full: its rating, its text, who and when, and those that it replaced. */
    public Block.Judgement told(JudgementInForce judgement) {
        return words.block(judgement);
    }

    /** A judgement in a few words: its rating, whose it is and when. */
    public String shortly(JudgementInForce judgement) {
        return words.inShort(judgement);
    }

    /** What something is called. */
    public String name(Named named) {
        return texts.name(named);
    }
}

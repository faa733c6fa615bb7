package org.verka.workbench.judgement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.JudgementInForce;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;
import org.verka.project.EvaluationFigures;
import org.verka.project.JudgementPlace;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import org.verka.report.content.QuestionAccount;
import org.verka.report.document.Block;
import org.verka.workbench.judgement.Desk.Subject;
import org.verka.workbench.text.Texts;

/** Gathers what there is to judge in a project, with the evidence for it. */
final class DeskReader {

    private final Texts texts;

    DeskReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads a project's saved texts.
     *
     * @param figures what its evidence says; empty as long as nothing was taken in
     */
    Desk read(Path folder, Optional<EvaluationFigures> figures) {
        try (Project project = Project.open(folder, texts.locale())) {
            if (!project.sound()) {
                return Desk.empty(texts.get("judgement.errors"));
            }
            List<Programme> programmes = project.check().programmes();
            List<Subject> subjects = new ArrayList<>();
            List<JudgementInForce> judgements = new ArrayList<>();
            for (Programme programme : programmes) {
                Evaluation evaluation = evaluation(WholeTheory.of(programme), figures);
                judgements.addAll(evaluation.judgements());
                JudgementPlace first = JudgementPlace.first(folder, programme);
                subjects(evaluation, first, programmes.size() > 1).forEach(subjects::add);
            }
            return subjects.isEmpty()
                    ? Desk.empty(texts.get("judgement.none"))
                    : new Desk(subjects, judgements, "");
        } catch (ProjectException e) {
            return Desk.empty(e.getMessage());
        }
    }

    /** Without evidence a question is judged all the same, by what the evaluator knows. */
    private static Evaluation evaluation(WholeTheory theory, Optional<EvaluationFigures> figures) {
        return figures.map(f -> f.evaluate(theory))
                .orElseGet(() ->
                        new Evaluator()
                                .evaluate(
                                        theory, Evidence.none(), Options.shared(LocalDate.now())));
    }

    private Stream<Subject> subjects(Evaluation evaluation, JudgementPlace first, boolean several) {
        QuestionAccount account = new QuestionAccount(texts.locale(), evaluation);
        Programme programme = evaluation.programme();
        if (programme.getQuestions().isEmpty()) {
            return Stream.empty();
        }
        Optional<String> name = Optional.ofNullable(programme.getName());
        String prefix = several ? name.orElse("") + "." : "";
        Subject whole =
                subject(
                        programme,
                        name,
                        texts.get("judgement.whole", account.name(programme)),
                        List.of(),
                        account,
                        first);
        return Stream.concat(
                programme.getQuestions().stream()
                        .map(q ->
                                subject(
                                        q,
                                        Optional.ofNullable(q.getName()).map(prefix::concat),
                                        account.name(q),
                                        evidence(account, q),
                                        account,
                                        first)),
                Stream.of(whole));
    }

    private List<String> evidence(QuestionAccount account, EvaluationQuestion question) {
        List<String> lines = account.evidence(question);
        return lines.isEmpty() ? List.of(texts.get("judgement.noevidence")) : lines;
    }

    private static Subject subject(
            Named element,
            Optional<String> reference,
            String title,
            List<String> evidence,
            QuestionAccount account,
            JudgementPlace first) {
        List<JudgementInForce> judged = account.judgements(element);
        List<String> told = new ArrayList<>();
        for (JudgementInForce each : judged) {
            Block.Judgement words = account.told(each);
            if (!words.rating().isEmpty()) {
                told.add(words.rating());
            }
            told.addAll(words.paragraphs());
            words.facts().forEach(fact -> told.add(fact.name() + ": " + fact.value()));
        }
        String shortly =
                judged.stream().map(account::shortly).reduce((a, b) -> a + "; " + b).orElse("");
        return new Subject(element, reference, title, evidence, told, shortly, first);
    }
}

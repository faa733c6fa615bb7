package org.verka.workbench.judgement;

import java.util.List;
import java.util.Optional;
import org.verka.evaluation.JudgementInForce;
import org.verka.model.Named;
import org.verka.project.JudgementPlace;
import org.verka.project.WrittenJudgement;

/**
 * What there is to judge in a project.
 *
 * @param subjects the evaluation questions of its theories, each theory after its questions
 * @param judgements all judgements in force
 * @param problem why there is nothing to judge; empty when there is something
 */
record Desk(List<Subject> subjects, List<JudgementInForce> judgements, String problem) {

    Desk {
        subjects = List.copyOf(subjects);
        judgements = List.copyOf(judgements);
    }

    static Desk empty(String problem) {
        return new Desk(List.of(), List.of(), problem);
    }

    /**
     * Something to judge.
     *
     * @param element the question or the theory
     * @param reference the name that a judgement calls it by; empty when it has none
     * @param title what it asks
     * @param evidence what answers it, a line for each thing
     * @param told the judgements in force in full, a paragraph for each thing
     * @param shortly the same in a few words; empty when nobody has judged it
     * @param ifFirst where a project's first judgement is written
     */
    record Subject(
            Named element,
            Optional<String> reference,
            String title,
            List<String> evidence,
            List<String> told,
            String shortly,
            JudgementPlace ifFirst) {

        Subject {
            evidence = List.copyOf(evidence);
            told = List.copyOf(told);
        }

        boolean isJudged() {
            return !told.isEmpty();
        }
    }

    /** Where a judgement is to be written. */
    JudgementPlace place(Subject subject, WrittenJudgement written) {
        return JudgementPlace.of(judgements, subject.element, written, subject.ifFirst);
    }

    /**
     * The judgement that one by the same author would replace in force; empty when there is none.
     */
    Optional<JudgementInForce> before(Subject subject, String author) {
        return judgements.stream()
                .filter(j -> j.subject() == subject.element && j.sites().isEmpty())
                .filter(j -> j.author().equals(author.strip()))
                .findFirst();
    }
}

package org.verka.evaluation;

import org.verka.evidence.Evidence;
import org.verka.model.Programme;

/** Holds a theory against the evidence: the same theory, evidence and options, the same result. */
public final class Evaluator {

    /** Evaluates. */
    public Evaluation evaluate(Programme programme, Evidence evidence, Options options) {
        throw new IllegalStateException("being written");
    }
}

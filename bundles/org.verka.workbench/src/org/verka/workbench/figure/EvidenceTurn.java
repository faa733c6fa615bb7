package org.verka.workbench.figure;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets one piece of work at a time have a project's evidence open, and holds back nothing else. */
public record EvidenceTurn() implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof EvidenceTurn;
    }
}

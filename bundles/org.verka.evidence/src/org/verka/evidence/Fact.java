package org.verka.evidence;

/**
 * Something collected, as it was reported. Names of sites, instruments, scales, informants, counts
 * and activities are the names the programme theory declares, never the words of the file.
 */
public sealed interface Fact
        permits FormAnswer,
                CaseCount,
                ActivityRecord,
                Enrolment,
                TimeLog,
                ReportedAggregate,
                InterviewNote,
                Factor,
                Document {

    /** Where it was read. */
    Origin origin();

    /** The site it was collected at. */
    String site();

    /**
     * What makes this fact the same fact as another: two facts with equal keys tell of the same
     * thing, and if they differ otherwise they contradict each other.
     */
    Object key();

    /**
     * Whether this tells more of the same thing than {@code stored} did and takes nothing of it
     * back, such as the end of an enrolment that went on. It then takes its place without being a
     * correction.
     *
     * @param stored a fact with the same key
     */
    default boolean continues(Fact stored) {
        return false;
    }

    /** Whether {@code other} says the same, wherever it was read. */
    boolean saysTheSameAs(Fact other);
}

package org.verka.evidence;

import java.util.List;

/**
 * All that counts of what is collected in a project at one moment, in a stable order: by site,
 * name, subject and date, so that the same store always gives the same list. What was undone or
 * corrected since is not there.
 *
 * @param forms filled-in forms
 * @param counts case counts
 * @param activities what was done
 * @param others enrolments, time logs, reported aggregates, interview notes, factors, documents
 * @param sources the files that it came from
 */
public record Evidence(
        List<FormAnswer> forms,
        List<CaseCount> counts,
        List<ActivityRecord> activities,
        List<Fact> others,
        List<SourceFile> sources) {

    public Evidence {
        forms = List.copyOf(forms);
        counts = List.copyOf(counts);
        activities = List.copyOf(activities);
        others = List.copyOf(others);
        sources = List.copyOf(sources);
    }

    /** Forms, counts and activities only. */
    public Evidence(
            List<FormAnswer> forms,
            List<CaseCount> counts,
            List<ActivityRecord> activities,
            List<SourceFile> sources) {
        this(forms, counts, activities, List.of(), sources);
    }

    /** Nothing collected yet. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of(), List.of(), List.of());
    }

    /** Those of {@link #others} that are of one kind, in their order. */
    public <F extends Fact> List<F> of(Class<F> kind) {
        return others.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

package org.verka.evidence;

import java.util.List;

/**
 * All that is collected in a project at one moment, in a stable order: by site, name, subject and
 * date, so that the same store always gives the same list.
 */
public record Evidence(
        List<FormAnswer> forms,
        List<CaseCount> counts,
        List<ActivityRecord> activities,
        List<SourceFile> sources) {

    public Evidence {
        forms = List.copyOf(forms);
        counts = List.copyOf(counts);
        activities = List.copyOf(activities);
        sources = List.copyOf(sources);
    }

    /** Nothing collected yet. */
    public static Evidence none() {
        return new Evidence(List.of(), List.of(), List.of(), List.of());
    }
}

package org.verka.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verka.evidence.ProgrammeVersion;
import org.verka.model.DateSpan;
import org.verka.model.Programme;
import org.verka.model.Version;

/**
 * The versions of a programme and when each was in force: a version that tells its first day is in
 * force until the day before the next one's, and the last until the programme's period ends.
 */
record InForce(Programme programme) {

    List<ProgrammeVersion> versions() {
        List<Version> dated =
                programme.getVersions().stream()
                        .filter(v -> v.getFrom() != null)
                        .sorted(Comparator.comparing(v -> v.getFrom().first()))
                        .toList();
        Optional<DateSpan> period = Optional.ofNullable(programme.getPeriod());
        if (dated.isEmpty()) {
            return List.of(
                    named(
                            programme.getVersion(),
                            period.map(DateSpan::first),
                            period.map(DateSpan::last)));
        }
        List<ProgrammeVersion> versions = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            LocalDate from = dated.get(i).getFrom().first();
            Optional<LocalDate> to =
                    i + 1 == dated.size()
                            ? period.map(DateSpan::last)
                            : Optional.of(dated.get(i + 1).getFrom().first().minusDays(1));
            versions.add(named(dated.get(i).getLabel(), Optional.of(from), to));
        }
        return versions;
    }

    private ProgrammeVersion named(String label, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new ProgrammeVersion(
                Objects.toString(programme.getName(), ""), Objects.toString(label, ""), from, to);
    }
}

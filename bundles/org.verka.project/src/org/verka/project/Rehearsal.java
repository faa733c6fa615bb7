package org.verka.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.verka.evidence.Fact;
import org.verka.intake.IntakeReader;
import org.verka.intake.Problem;
import org.verka.intake.Reading;
import org.verka.model.Intake;

/** Goes through an import without storing anything. */
final class Rehearsal {

    private static final Set<Problem.Code> DUPLICATES =
            Set.of(Problem.Code.DUPLICATE_ANSWER, Problem.Code.DUPLICATE_RECORD);

    private final Path project;
    private final ImportChoices choices;
    private final UnaryOperator<String> pseudonyms;
    private final Locale locale;
    private final RehearsedEvidence there = new RehearsedEvidence();

    /**
     * @param pseudonyms what the store calls a client, by what a file does
     */
    Rehearsal(
            Path project, ImportChoices choices, UnaryOperator<String> pseudonyms, Locale locale) {
        this.project = project;
        this.choices = choices;
        this.pseudonyms = pseudonyms;
        this.locale = locale;
    }

    /** Tells of a fact that is stored. */
    void stored(Fact fact) {
        there.add(fact);
    }

    /** What would become of a file; those before it are counted as stored. */
    FilePreview of(Intake mapping, String file, Progress progress) {
        IntakeReader reader =
                new IntakeReader(progress::stopAfterRows, choices.namesAreCodes(), pseudonyms);
        RehearsedFile rehearsed = new RehearsedFile(there);
        Reading reading = reader.read(mapping, file, project, true, rehearsed);
        if (reading.sha256().isEmpty()) {
            rehearsed.begin(reading.path(), "");
        }
        boolean corrects =
                choices.correction().filter(c -> c.path().equals(reading.path())).isPresent();
        boolean agrees = rehearsed.contradicting() == 0 || corrects;
        boolean taken =
                !reading.sha256().isEmpty() && (choices.partial() || reading.isSound() && agrees);
        FilePreview preview = preview(reading, taken, rehearsed);
        if (taken) {
            rehearsed.taken();
        }
        return preview;
    }

    private FilePreview preview(Reading reading, boolean taken, RehearsedFile rehearsed) {
        return new FilePreview(
                reading.path(),
                taken,
                reading.rows(),
                rehearsed.fresh(),
                rehearsed.known(),
                rehearsed.contradicting(),
                (int) reading.problems().stream().filter(p -> p.row() > 0).count(),
                (int)
                        reading.problems().stream()
                                .filter(p -> DUPLICATES.contains(p.code()))
                                .count(),
                rehearsed.unpaired(RehearsedEvidence.BEFORE),
                rehearsed.unpaired(RehearsedEvidence.LATER),
                reading.problems().stream()
                        .anyMatch(p ->
                                p.code() == Problem.Code.NAME_AS_CODE
                                        || p.code() == Problem.Code.NAME_AS_GROUP
                                        || p.code() == Problem.Code.NAME_AS_CODER),
                reading.problems().stream().map(p -> p.message(locale)).toList());
    }
}

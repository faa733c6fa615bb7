package org.verka.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.verka.evidence.Arrival;
import org.verka.evidence.Contradiction;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Import;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.Receipt;
import org.verka.intake.IntakeReader;
import org.verka.intake.Problem;
import org.verka.intake.Reading;
import org.verka.intake.Watch;
import org.verka.model.Intake;

/** Takes one file into a store: whole, or its sound rows only when the user asked for that. */
record FileIntake(
        Path project,
        EvidenceStore store,
        List<ProgrammeVersion> inForce,
        ImportChoices choices,
        UnaryOperator<String> pseudonyms,
        Progress progress,
        Locale locale) {

    /** More contradictions than this in one file are only counted. */
    private static final int MOST_CONTRADICTIONS = 20;

    FileImport take(Intake mapping, String file) {
        Reading reading =
                new IntakeReader(progress::stopAfterRows, choices.namesAreCodes(), pseudonyms)
                        .read(mapping, file, project);
        List<String> messages = new ArrayList<>();
        reading.problems().forEach(p -> messages.add(p.message(locale)));
        boolean flawed = reading.problems().stream().anyMatch(Problem::isError);
        if (flawed && !choices.partial() || reading.sha256().isEmpty()) {
            return outcome(
                    reading, FileImport.Outcome.REFUSED, new Receipt(0, 0, List.of()), messages);
        }
        Receipt receipt = store(reading);
        receipt.contradictions().stream()
                .limit(MOST_CONTRADICTIONS)
                .forEach(c -> messages.add(message(c)));
        if (receipt.contradicting() > MOST_CONTRADICTIONS) {
            messages.add(
                    ProjectTexts.in(locale)
                            .text(
                                    "contradiction.more",
                                    reading.path(),
                                    receipt.contradicting() - MOST_CONTRADICTIONS));
        }
        return outcome(reading, became(receipt, flawed), receipt, messages);
    }

    /** Nothing of a file is stored when the user stops it. */
    private Receipt store(Reading reading) {
        try (Import taking = store.begin(arrival(reading))) {
            int taken = 0;
            for (Fact fact : reading.facts()) {
                taking.add(fact);
                if (++taken % Watch.EVERY_ROWS == 0 && progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            return taking.commit();
        }
    }

    private Arrival arrival(Reading reading) {
        Arrival arrival = Arrival.of(reading.path(), reading.sha256()).under(inForce);
        Arrival whole = choices.partial() ? arrival.inPart() : arrival;
        return choices.correction()
                .filter(c -> c.path().equals(reading.path()))
                .map(c -> whole.correcting(c.reason()))
                .orElse(whole);
    }

    private FileImport.Outcome became(Receipt receipt, boolean flawed) {
        if (!receipt.complete() && !choices.partial()) {
            return FileImport.Outcome.REFUSED;
        }
        if (flawed || !receipt.complete()) {
            return FileImport.Outcome.PARTLY;
        }
        return receipt.added() == 0 ? FileImport.Outcome.KNOWN : FileImport.Outcome.STORED;
    }

    private String message(Contradiction c) {
        return ProjectTexts.in(locale)
                .text(
                        choices.partial() ? "contradiction.partial" : "contradiction",
                        c.arriving().origin().file(),
                        String.valueOf(c.arriving().origin().row()),
                        c.stored().origin().file(),
                        String.valueOf(c.stored().origin().row()));
    }

    private static FileImport outcome(
            Reading reading, FileImport.Outcome outcome, Receipt receipt, List<String> messages) {
        return new FileImport(
                reading.path(),
                outcome,
                reading.rows(),
                receipt.added(),
                receipt.known(),
                messages);
    }
}

package org.verka.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verka.evidence.Contradiction;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Receipt;
import org.verka.intake.IntakeReader;
import org.verka.intake.Problem;
import org.verka.intake.Reading;
import org.verka.model.Intake;

/** Takes one file into a store: whole, or its sound rows only when the user asked for that. */
record FileIntake(Path project, EvidenceStore store, boolean partial, Locale locale) {

    FileImport take(Intake mapping) {
        Reading reading = new IntakeReader().read(mapping, project);
        List<String> messages = new ArrayList<>();
        reading.problems().forEach(p -> messages.add(p.message(locale)));
        boolean flawed = reading.problems().stream().anyMatch(Problem::isError);
        if (flawed && !partial || reading.sha256().isEmpty()) {
            return outcome(
                    reading, FileImport.Outcome.REFUSED, new Receipt(0, 0, List.of()), messages);
        }
        Receipt receipt = store.add(reading.path(), reading.sha256(), reading.facts());
        if (!receipt.complete()) {
            receipt.contradictions().forEach(c -> messages.add(message(c)));
            if (!partial) {
                return outcome(reading, FileImport.Outcome.REFUSED, receipt, messages);
            }
            receipt = store.add(reading.path(), reading.sha256(), without(receipt, reading));
            return outcome(reading, FileImport.Outcome.PARTLY, receipt, messages);
        }
        FileImport.Outcome whole =
                receipt.added() == 0 ? FileImport.Outcome.KNOWN : FileImport.Outcome.STORED;
        return outcome(reading, flawed ? FileImport.Outcome.PARTLY : whole, receipt, messages);
    }

    private static List<Fact> without(Receipt receipt, Reading reading) {
        Set<Object> contradicted = new HashSet<>();
        receipt.contradictions().forEach(c -> contradicted.add(c.arriving().key()));
        return reading.facts().stream().filter(f -> !contradicted.contains(f.key())).toList();
    }

    private String message(Contradiction c) {
        return ProjectTexts.in(locale)
                .text(
                        partial ? "contradiction.partial" : "contradiction",
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

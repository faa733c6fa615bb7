package org.verka.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.verka.evidence.Arrival;
import org.verka.evidence.Contradiction;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.Receipt;
import org.verka.intake.IntakeReader;
import org.verka.intake.Reading;
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
        IntakeReader reader =
                new IntakeReader(progress::stopAfterRows, choices.namesAreCodes(), pseudonyms);
        try (ArrivingFile arriving = new ArrivingFile(store, this::terms, progress)) {
            Reading reading = reader.read(mapping, file, project, choices.partial(), arriving);
            boolean wanted = reading.isSound() || choices.partial();
            boolean stored = wanted && !reading.sha256().isEmpty();
            Receipt receipt = stored ? arriving.commit() : new Receipt(0, 0, List.of());
            return new FileImport(
                    reading.path(),
                    stored ? became(receipt, !reading.isSound()) : FileImport.Outcome.REFUSED,
                    reading.rows(),
                    receipt.added(),
                    receipt.known(),
                    receipt.contradicting(),
                    messages(reading, receipt));
        }
    }

    private List<String> messages(Reading reading, Receipt receipt) {
        List<String> messages = new ArrayList<>();
        reading.problems().forEach(p -> messages.add(p.message(locale)));
        List<Contradiction> contradictions = receipt.contradictions();
        if (!contradictions.isEmpty()
                && contradictions.stream().allMatch(FileIntake::isScoredOtherwise)) {
            messages.add(ProjectTexts.in(locale).text("contradiction.scores", reading.path()));
            return messages;
        }
        contradictions.stream().limit(MOST_CONTRADICTIONS).forEach(c -> messages.add(message(c)));
        if (receipt.contradicting() > MOST_CONTRADICTIONS) {
            messages.add(
                    ProjectTexts.in(locale)
                            .text(
                                    "contradiction.more",
                                    reading.path(),
                                    receipt.contradicting() - MOST_CONTRADICTIONS));
        }
        return messages;
    }

    /** Whether the answers are the same, and only the rules of scoring have changed since. */
    private static boolean isScoredOtherwise(Contradiction c) {
        return c.stored() instanceof FormAnswer stored
                && c.arriving() instanceof FormAnswer arriving
                && !stored.items().isEmpty()
                && stored.items().equals(arriving.items())
                && stored.texts().equals(arriving.texts())
                && !stored.scores().equals(arriving.scores());
    }

    private Arrival terms(Arrival arriving) {
        Arrival arrival = arriving.under(inForce);
        Arrival whole = choices.partial() ? arrival.inPart() : arrival;
        return choices.correction()
                .filter(c -> c.path().equals(arriving.path()))
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
}

package org.verka.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.verka.dsl.LoadedTheories;
import org.verka.evidence.Arrival;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Import;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.LogEntry;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.SourceFile;
import org.verka.intake.NewScores;
import org.verka.intake.Watch;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Scale;
import org.verka.model.scoring.ScoringRules;
import org.verka.store.SqlStore;

/**
 * Knows by which rules stored forms were scored, and scores them again when the rules are others.
 * The store's log has the fingerprint of the rules, by instrument. New scores are corrections: the
 * earlier ones stay in the history, and can be had back by undoing the import.
 */
final class Rescoring {

    private final List<Instrument> instruments;
    private final SqlStore store;
    private final Locale locale;

    Rescoring(LoadedTheories theories, SqlStore store, Locale locale) {
        this.instruments = scored(theories);
        this.store = store;
        this.locale = locale;
    }

    /** The instruments that files bring item by item, each once. */
    private static List<Instrument> scored(LoadedTheories theories) {
        Map<String, Instrument> found = new LinkedHashMap<>();
        for (Intake intake : theories.intakes()) {
            Instrument instrument = intake.getInstrument();
            boolean items = intake.getColumns().stream().anyMatch(c -> !c.getItems().isEmpty());
            if (items
                    && instrument != null
                    && instrument.getScales().stream()
                            .map(Scale::getScore)
                            .anyMatch(Objects::nonNull)) {
                found.putIfAbsent(instrument.getName(), instrument);
            }
        }
        return List.copyOf(found.values());
    }

    /** The instruments whose stored forms were scored by other rules. */
    List<Instrument> stale() {
        List<LogEntry> log = store.log();
        List<ImportRecord> imports = store.imports();
        return instruments.stream().filter(i -> isStale(i, log, imports)).toList();
    }

    private static boolean isStale(
            Instrument instrument, List<LogEntry> log, List<ImportRecord> imports) {
        String rules = ScoringRules.fingerprint(instrument);
        Optional<String> used = used(instrument, log);
        return used.isPresent()
                && (!used.get().equals(rules) || isUndone(instrument, rules, imports));
    }

    private static Optional<String> used(Instrument instrument, List<LogEntry> log) {
        return log.stream()
                .filter(e -> e.event() == LogEntry.Event.SCORING)
                .filter(e -> e.what().equals(instrument.getName()))
                .map(LogEntry::reason)
                .reduce((first, later) -> later);
    }

    /** Whether the last scoring by these rules was undone, which brings the earlier one back. */
    private static boolean isUndone(
            Instrument instrument, String rules, List<ImportRecord> imports) {
        return imports.stream()
                .filter(each ->
                        each.arrival().path().equals(SourceFile.ofScoring(instrument.getName())))
                .filter(each -> each.arrival().sha256().equals(rules))
                .reduce((first, later) -> later)
                .filter(last -> last.undone().isPresent())
                .isPresent();
    }

    /** Notes by which rules the forms of files will be scored, where none have come before. */
    void begin() {
        List<LogEntry> log = store.log();
        for (Instrument instrument : instruments) {
            if (used(instrument, log).isEmpty()) {
                note(instrument, 0);
            }
        }
    }

    private void note(Instrument instrument, long forms) {
        String rules = ScoringRules.fingerprint(instrument);
        store.note(LogEntry.Event.SCORING, instrument.getName(), rules, forms);
    }

    /**
     * Scores again what was scored by other rules. Stopped, nothing of the instrument that was at
     * hand is changed.
     */
    List<ScoredAgain> run(
            List<FormAnswer> forms, List<ProgrammeVersion> inForce, Progress progress) {
        List<ScoredAgain> done = new ArrayList<>();
        for (Instrument instrument : stale()) {
            progress.step(instrument.getName());
            done.add(run(instrument, forms, inForce, progress));
        }
        return done;
    }

    private ScoredAgain run(
            Instrument instrument,
            List<FormAnswer> forms,
            List<ProgrammeVersion> inForce,
            Progress progress) {
        NewScores scores = new NewScores(instrument);
        int scored = 0;
        List<FormAnswer> changed = new ArrayList<>();
        for (FormAnswer form : forms) {
            if (form.instrument().equals(instrument.getName()) && !form.items().isEmpty()) {
                scored++;
                FormAnswer again = scores.of(form);
                if (!again.saysTheSameAs(form)) {
                    changed.add(again);
                }
            }
        }
        if (!changed.isEmpty()) {
            store(instrument, changed, inForce, progress);
        }
        note(instrument, changed.size());
        return new ScoredAgain(instrument.getName(), scored, changed.size());
    }

    private void store(
            Instrument instrument,
            List<FormAnswer> changed,
            List<ProgrammeVersion> inForce,
            Progress progress) {
        String reason = ProjectTexts.in(locale).text("rescoring.reason", instrument.getName());
        Arrival arrival =
                Arrival.of(
                                SourceFile.ofScoring(instrument.getName()),
                                ScoringRules.fingerprint(instrument))
                        .under(inForce)
                        .correcting(reason);
        try (Import taking = store.begin(arrival)) {
            int taken = 0;
            for (FormAnswer form : changed) {
                taking.add(form);
                if (++taken % Watch.EVERY_ROWS == 0 && progress.stopAfterRows(taken)) {
                    throw new CancellationException();
                }
            }
            taking.commit();
        }
    }
}

package org.verka.project;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.verka.evidence.Arrival;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Import;
import org.verka.evidence.Receipt;
import org.verka.intake.FactReceiver;
import org.verka.intake.ToldForm;
import org.verka.intake.Watch;

/**
 * Hands a file's facts on to the store while the file is read. Nothing of them is stored unless
 * that is asked for in the end.
 */
final class ArrivingFile implements FactReceiver, AutoCloseable {

    private final EvidenceStore store;
    private final Function<Arrival, Arrival> terms;
    private final Progress progress;
    private Optional<Arrival> arrival = Optional.empty();
    private Optional<Import> taking = Optional.empty();
    private int taken;

    /**
     * @param terms on what terms a file arrives, such as the programmes it is of
     */
    ArrivingFile(EvidenceStore store, Function<Arrival, Arrival> terms, Progress progress) {
        this.store = store;
        this.terms = terms;
        this.progress = progress;
    }

    @Override
    public void begin(String path, String sha256) {
        close();
        arrival = Optional.of(terms.apply(Arrival.of(path, sha256)));
    }

    @Override
    public void take(Fact fact) {
        going().add(fact);
        taken();
    }

    @Override
    public void take(ToldForm form) {
        form.tell(going());
        taken();
    }

    private void taken() {
        taken++;
        if (taken % Watch.EVERY_ROWS == 0 && progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private Import going() {
        if (taking.isEmpty()) {
            taking = Optional.of(store.begin(arrival.orElseThrow()));
        }
        return taking.get();
    }

    /** Stores what was taken. */
    Receipt commit() {
        return going().commit();
    }

    @Override
    public void close() {
        taking.ifPresent(Import::close);
        taking = Optional.empty();
    }
}

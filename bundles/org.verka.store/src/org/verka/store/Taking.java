package org.verka.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evidence.Arrival;
import org.verka.evidence.Contradiction;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.Receipt;

/** How an import goes: what was new, what was known, what contradicts. */
final class Taking {

    private final int number;
    private final Arrival arrival;
    private int added;
    private int known;
    private int contradicting;
    private final List<Contradiction> contradictions = new ArrayList<>();

    Taking(int number, Arrival arrival) {
        this.number = number;
        this.arrival = arrival;
    }

    int number() {
        return number;
    }

    Arrival arrival() {
        return arrival;
    }

    boolean correcting() {
        return arrival.correction().isPresent();
    }

    void added() {
        added++;
    }

    void known() {
        known++;
    }

    /** Counts a contradiction, and says whether it is one of those to be told. */
    boolean contradiction() {
        contradicting++;
        return contradicting <= Receipt.MOST_CONTRADICTIONS;
    }

    void contradiction(Contradiction contradiction) {
        contradictions.add(contradiction);
    }

    /** Whether nothing of the file will be stored. */
    boolean refused() {
        return contradicting > 0 && !arrival.partly();
    }

    /** What is remembered of the import. */
    ImportRecord record(Instant at, String by, int facts) {
        return new ImportRecord(number, arrival, at, by, facts, Optional.empty(), Optional.empty());
    }

    Receipt receipt() {
        return new Receipt(refused() ? 0 : added, known, contradicting, contradictions);
    }
}

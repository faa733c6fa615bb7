package org.verka.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.intake.FactReceiver;

/** What a file would add to what is there, said fact by fact while it is read. */
final class RehearsedFile implements FactReceiver {

    private final RehearsedEvidence there;
    private RehearsedEvidence added = new RehearsedEvidence();
    private final LongMap occasions = new LongMap();

    /** Those that it has forms of, by the hash of client and instrument. */
    private final Map<Long, String> clients = new HashMap<>();

    private int fresh;
    private int known;
    private int contradicting;

    /**
     * @param there what is stored, with the files before this one
     */
    RehearsedFile(RehearsedEvidence there) {
        this.there = there;
    }

    @Override
    public void begin(String path, String sha256) {
        added = new RehearsedEvidence();
        occasions.clear();
        clients.clear();
        fresh = 0;
        known = 0;
        contradicting = 0;
    }

    @Override
    public void take(Fact fact) {
        switch (there.of(fact)) {
            case NEW -> {
                fresh++;
                added.add(fact);
            }
            case SAME -> known++;
            case OTHER -> contradicting++;
        }
        if (fact instanceof FormAnswer form) {
            long client = RehearsedEvidence.client(form);
            clients.put(client, form.subject());
            occasions.merge(client, RehearsedEvidence.occasion(form), (a, b) -> a | b);
        }
    }

    int fresh() {
        return fresh;
    }

    int known() {
        return known;
    }

    int contradicting() {
        return contradicting;
    }

    /** The file is taken: what it adds is there now. */
    void taken() {
        there.addAll(added);
    }

    /**
     * The clients that this file has forms of and that have, in it and before it, only forms of one
     * sort.
     *
     * @param sort {@link RehearsedEvidence#BEFORE} or {@link RehearsedEvidence#LATER}
     */
    List<String> unpaired(long sort) {
        List<String> unpaired = new ArrayList<>();
        clients.forEach((client, subject) -> {
            if ((occasions.get(client) | there.occasions(client)) == sort) {
                unpaired.add(subject);
            }
        });
        unpaired.sort(null);
        return unpaired;
    }
}

package org.verka.store;

import java.util.List;

/**
 * What was carried from one store to another.
 *
 * @param sent what each table held where it came from
 * @param arrived what each table holds where it went, read back from there
 */
public record CopyReceipt(List<TableSum> sent, List<TableSum> arrived) {

    public CopyReceipt {
        sent = List.copyOf(sent);
        arrived = List.copyOf(arrived);
    }

    /** Whether everything arrived as it was sent. */
    public boolean complete() {
        return sent.equals(arrived);
    }

    /** How many rows were carried. */
    public long rows() {
        return sent.stream().mapToLong(TableSum::rows).sum();
    }
}

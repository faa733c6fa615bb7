package org.verka.project;

import java.util.List;

/**
 * What became of a package of aggregates that another project sent.
 *
 * @param sent the package
 * @param outcome what became of it
 * @param added how many figures were stored
 * @param known how many were there already
 * @param remarks what is worth knowing, in the user's language
 */
public record AggregateReceipt(
        AggregatePackage sent,
        FileImport.Outcome outcome,
        int added,
        int known,
        List<String> remarks) {

    public AggregateReceipt {
        remarks = List.copyOf(remarks);
    }
}

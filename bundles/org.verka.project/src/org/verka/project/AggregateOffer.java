package org.verka.project;

import java.util.List;

/**
 * What a package of another project would bring.
 *
 * @param sent the package
 * @param remarks what is worth knowing before it is taken in, in the user's language
 */
public record AggregateOffer(AggregatePackage sent, List<String> remarks) {

    public AggregateOffer {
        remarks = List.copyOf(remarks);
    }
}

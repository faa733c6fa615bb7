package org.verka.evaluation.chain;

import java.util.List;
import java.util.Optional;
import org.verka.model.Cause;

/**
 * What the evidence says of a way through a results chain, from what is done to a result that leads
 * no further. Its verdict is that of its first link that was not followed by change.
 *
 * @param start the activity or external cause that it begins with
 * @param links its links in order, at least one
 */
public record PathEvidence(Cause start, List<LinkEvidence> links) {

    public PathEvidence {
        links = List.copyOf(links);
    }

    /** The first link that was not followed by change; empty when all were. */
    public Optional<LinkEvidence> stopsAt() {
        return links.stream().filter(l -> l.verdict() != LinkVerdict.FOLLOWED).findFirst();
    }

    /** What the evidence says of the whole way. */
    public LinkVerdict verdict() {
        return stopsAt().map(LinkEvidence::verdict).orElse(LinkVerdict.FOLLOWED);
    }
}

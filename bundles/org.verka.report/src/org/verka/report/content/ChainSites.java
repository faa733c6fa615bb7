package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.Aside;
import org.verka.evaluation.chain.LinkEvidence.BySite;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Outcome;
import org.verka.model.Site;

/** Says of which sites something is known in a results chain. */
final class ChainSites {

    private static final int MOST = 6;

    private final Texts texts;

    ChainSites(Texts texts) {
        this.texts = texts;
    }

    static boolean differ(CauseEvidence cause) {
        return !cause.sites(Says.CHANGED).isEmpty() && !cause.sites(Says.NOT_CHANGED).isEmpty();
    }

    /** Sites by their names, the first of them when they are many. */
    String names(List<Site> sites) {
        String first =
                sites.stream().limit(MOST).map(texts::name).collect(Collectors.joining(", "));
        return sites.size() <= MOST
                ? first
                : texts.text("origin.more", first, Integer.toString(sites.size() - MOST));
    }

    /** Which sites say what of a link; empty when they say no more than all together. */
    Optional<String> of(LinkEvidence link) {
        BySite bySite = link.bySite();
        List<String> parts = new ArrayList<>();
        add(parts, "chain.sites.changed", bySite.changed());
        add(parts, "chain.sites.unchanged", bySite.unchanged());
        add(parts, "chain.sites.notthere." + doing(link), bySite.notThere());
        add(parts, "chain.sites.before", bySite.before());
        return bySite.tells() ? Optional.of(String.join("; ", parts)) : Optional.empty();
    }

    private void add(List<String> parts, String key, List<Site> sites) {
        if (!sites.isEmpty()) {
            parts.add(texts.text(key, names(sites)));
        }
    }

    /** Why nothing that was measured counts; empty when something does. */
    Optional<String> aside(LinkEvidence link) {
        return link.allAside()
                .map(why ->
                        texts.text(
                                "chain.why.aside."
                                        + (why == Aside.BEFORE
                                                ? why.name()
                                                : why.name() + "." + doing(link)),
                                texts.name(link.to().cause()),
                                texts.name(link.from().cause())));
    }

    private static String doing(LinkEvidence link) {
        return link.from().cause() instanceof Outcome ? "changed" : "done";
    }
}

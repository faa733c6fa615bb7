package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The sites that no log has an entry of, where others have. What they did is not known: anything
 * between nothing and their share of the plan, or where it is not shared out, what is left of it.
 */
public final class SilentSites {

    private final SiteTree tree;
    private final List<Site> level;
    private final List<Site> silent;

    /** The silent sites of what was evaluated. */
    public SilentSites(Evaluation evaluation) {
        this(
                new SiteTree(evaluation.programme()),
                site ->
                        evaluation.activities().stream()
                                .anyMatch(
                                        p -> p.site().equals(Optional.of(site)) && p.isRecorded()));
    }

    /**
     * Of the sites that stand {@link SiteTree#sideBySide}.
     *
     * @param hasSent whether any log has an entry of a site or a part of it
     */
    SilentSites(SiteTree tree, Predicate<Site> hasSent) {
        this.tree = tree;
        this.level = tree.sideBySide();
        this.silent =
                level.stream().anyMatch(hasSent)
                        ? level.stream().filter(hasSent.negate()).toList()
                        : List.of();
    }

    /** In the order of the theory; none where no site has sent anything. */
    public List<Site> all() {
        return silent;
    }

    /**
     * How much of an activity a site or all sites may have done besides what is recorded, if no
     * more was done in all than was planned. What is shared out to nobody may have been done by
     * anybody.
     *
     * @param recorded how much is recorded of all sites together
     * @return 0 where all have sent something; infinite where no amount is planned
     */
    double mostBesides(Activity activity, Optional<Site> site, Plan plan, double recorded) {
        List<Site> here = within(site);
        if (here.isEmpty()) {
            return 0;
        }
        double all = plan.at(Optional.empty()).orElse(Double.POSITIVE_INFINITY);
        if (activity.getPlannedShares().isEmpty()) {
            return Math.max(0, all - recorded);
        }
        boolean haveShares = here.stream().allMatch(s -> plan.at(Optional.of(s)).isPresent());
        return shares(here, plan) + (haveShares ? 0 : Math.max(0, all - shares(level, plan)));
    }

    private static double shares(List<Site> sites, Plan plan) {
        return sites.stream().mapToDouble(s -> plan.at(Optional.of(s)).orElse(0)).sum();
    }

    /** How much of an activity is planned, of all sites or of one; empty where nothing says. */
    interface Plan {
        OptionalDouble at(Optional<Site> site);
    }

    /** The silent sites of a whole, or a part of one. */
    private List<Site> within(Optional<Site> site) {
        if (site.isEmpty()) {
            return silent;
        }
        boolean isPart =
                silent.stream().anyMatch(s -> tree.belongs(site.get().getName(), Optional.of(s)));
        return isPart
                ? List.of(site.get())
                : silent.stream().filter(s -> tree.belongs(s.getName(), site)).toList();
    }
}

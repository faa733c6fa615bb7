package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * How much of an activity's planned amount is a site's. The amount is the plan of all sites
 * together, and of a site when the programme has no other, when the theory says the site's share of
 * it, or when it says the share of everything that is part of the site. A local theory that has
 * other sites than the one whose plan it takes over has only its own sites' shares of it.
 */
final class PlannedSites {

    private final Activity activity;
    private final SiteTree sites;

    PlannedSites(Activity activity, SiteTree sites) {
        this.activity = activity;
        this.sites = sites;
    }

    /** The amount as the theory writes it; empty when none is planned there. */
    Optional<BigDecimal> at(Optional<Site> site) {
        return site.isEmpty() || sites.sites().size() == 1 ? all() : share(site.get());
    }

    private Optional<BigDecimal> all() {
        boolean isAlsoOthers =
                activity.getPlannedShares().stream()
                        .anyMatch(s -> s.getSite() != null && !sites.has(s.getSite().getName()));
        return isAlsoOthers ? sum(sites.roots()) : Optional.ofNullable(activity.getPlanned());
    }

    private Optional<BigDecimal> share(Site site) {
        return activity.getPlannedShares().stream()
                .filter(s -> s.getSite() != null && s.getAmount() != null)
                .filter(s -> Objects.equals(s.getSite().getName(), site.getName()))
                .findFirst()
                .map(s -> s.getAmount())
                .or(() -> sum(sites.parts(site)));
    }

    private Optional<BigDecimal> sum(List<Site> parts) {
        List<BigDecimal> shares = parts.stream().flatMap(p -> share(p).stream()).toList();
        return parts.isEmpty() || shares.size() < parts.size()
                ? Optional.empty()
                : shares.stream().reduce(BigDecimal::add);
    }
}

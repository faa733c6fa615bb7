package org.verka.dsl.validation;

import static org.verka.model.ModelPackage.Literals.PLANNED_SHARE__AMOUNT;
import static org.verka.model.ModelPackage.Literals.PLANNED_SHARE__SITE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.verka.model.Activity;
import org.verka.model.Extensions;
import org.verka.model.PlannedShare;
import org.verka.model.Programme;
import org.verka.model.Site;

/**
 * What is planned at the sites is part of what is planned in all: each site is the programme's own
 * and stands once, neither with a site that it is part of, and together they are no more than all.
 */
final class SharesAddUp implements Rule<Activity> {

    @Override
    public String code() {
        return "S11";
    }

    @Override
    public Class<Activity> about() {
        return Activity.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(Activity activity, Report report) {
        List<Site> seen = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PlannedShare share : activity.getPlannedShares()) {
            Site site = share.getSite();
            if (site == null || site.eIsProxy() || share.getAmount() == null) {
                return;
            }
            if (!isOwn(site, activity)) {
                report.at(share, PLANNED_SHARE__SITE, "other", Written.called(site));
            }
            if (seen.stream().anyMatch(s -> isWithin(s, site) || isWithin(site, s))) {
                report.at(share, PLANNED_SHARE__SITE, "twice", Written.called(site));
            }
            seen.add(site);
            sum = sum.add(share.getAmount());
        }
        if (activity.getPlanned() != null && sum.compareTo(activity.getPlanned()) > 0) {
            report.at(
                    activity.getPlannedShares().getLast(),
                    PLANNED_SHARE__AMOUNT,
                    "sum",
                    sum,
                    activity.getPlanned());
        }
    }

    private static boolean isOwn(Site site, Activity activity) {
        return !(activity.eContainer() instanceof Programme programme)
                || site.eContainer() == withSites(programme);
    }

    /** A theory that names no sites has those of the one that it extends. */
    private static Programme withSites(Programme programme) {
        return Stream.concat(Stream.of(programme), Extensions.basesOf(programme).stream())
                .filter(p -> !p.getSites().isEmpty())
                .findFirst()
                .orElse(programme);
    }

    private static boolean isWithin(Site part, Site whole) {
        List<Site> seen = new ArrayList<>();
        Site at = part;
        while (at != null && !seen.contains(at)) {
            if (at == whole) {
                return true;
            }
            seen.add(at);
            at = at.getPartOf();
        }
        return false;
    }
}

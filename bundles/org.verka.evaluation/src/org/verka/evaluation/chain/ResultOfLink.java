package org.verka.evaluation.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.LinkEvidence.Aside;
import org.verka.evaluation.chain.LinkEvidence.BySite;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Cause;
import org.verka.model.Indicator;
import org.verka.model.Site;

/**
 * What the end of a link says of that link. Only what was measured where its beginning came about,
 * and after it had begun, counts; the figure of all sites together counts when each of them does.
 * Sites that went different ways are a contradiction whatever they come to together.
 */
final class ResultOfLink {

    private final Cause from;
    private final CauseEvidence to;
    private final Doing doing;
    private final Map<Movement, Aside> aside = new LinkedHashMap<>();

    ResultOfLink(Cause from, CauseEvidence to, Doing doing) {
        this.from = from;
        this.to = to;
        this.doing = doing;
        to.everywhere().forEach(m -> aside(m).ifPresent(why -> aside.put(m, why)));
        to.movements().stream().filter(m -> !aside.containsKey(m)).forEach(this::asItsSites);
    }

    private Optional<Aside> aside(Movement movement) {
        IndicatorStatus status = movement.status();
        Optional<Site> site = status.site();
        boolean several = doing.sites().sites().size() > 1;
        if (several && site.filter(s -> doing.isMissingAt(from, s)).isPresent()) {
            return Optional.of(Aside.NOT_THERE);
        }
        Optional<LocalDate> measured = status.figures().shown().flatMap(f -> f.latestAt());
        return measured.isPresent()
                        && doing.begins(from, site).filter(measured.get()::isBefore).isPresent()
                ? Optional.of(Aside.BEFORE)
                : Optional.empty();
    }

    private void asItsSites(Movement together) {
        if (together.status().site().isEmpty()) {
            ofSites(together.status().indicator())
                    .map(aside::get)
                    .filter(why -> why != null)
                    .findFirst()
                    .ifPresent(why -> aside.put(together, why));
        }
    }

    private Stream<Movement> ofSites(Indicator indicator) {
        return to.bySite().stream().filter(m -> m.status().indicator() == indicator);
    }

    /** Whether and how the result changed, by what counts. */
    Standing standing() {
        if (to.standing() == Standing.UNWATCHED) {
            return Standing.UNWATCHED;
        }
        Set<Says> everywhere = says(to.everywhere().filter(m -> !aside.containsKey(m)).toList());
        return CauseEvidence.standing(
                everywhere.containsAll(CauseEvidence.BOTH) ? everywhere : says(counted()));
    }

    /** The figures of all together that count, and in the place of the others those of sites. */
    private List<Movement> counted() {
        List<Movement> counted = new ArrayList<>();
        for (Movement movement : to.movements()) {
            if (!aside.containsKey(movement)) {
                counted.add(movement);
            } else {
                ofSites(movement.status().indicator())
                        .filter(m -> !aside.containsKey(m))
                        .forEach(counted::add);
            }
        }
        return counted;
    }

    private static Set<Says> says(List<Movement> movements) {
        Set<Says> says = EnumSet.noneOf(Says.class);
        movements.forEach(m -> says.add(m.kind().says()));
        return says;
    }

    /** Why nothing at all counts; empty when something does, or nothing was measured. */
    Optional<Aside> allAside() {
        return counted().isEmpty()
                ? aside.values().stream().min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** What the sites that can be told apart say. */
    BySite bySite() {
        Map<Site, Set<Says>> said = new LinkedHashMap<>();
        Map<Aside, Set<Site>> left = new LinkedHashMap<>();
        to.everywhere()
                .filter(m -> m.status().site().isPresent())
                .forEach(m -> {
                    Site site = m.status().site().orElseThrow();
                    if (aside.containsKey(m)) {
                        left.computeIfAbsent(aside.get(m), a -> new LinkedHashSet<>()).add(site);
                    } else {
                        said.computeIfAbsent(site, s -> EnumSet.noneOf(Says.class))
                                .add(m.kind().says());
                    }
                });
        return new BySite(
                CauseEvidence.sites(said, Says.CHANGED),
                CauseEvidence.sites(said, Says.NOT_CHANGED),
                List.copyOf(left.getOrDefault(Aside.NOT_THERE, Set.of())),
                List.copyOf(left.getOrDefault(Aside.BEFORE, Set.of())));
    }
}

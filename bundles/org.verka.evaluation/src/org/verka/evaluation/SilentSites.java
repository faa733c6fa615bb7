package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.model.Activity;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The sites that no log has an entry of, where others have. What they did is not known, and a plan
 * of all sites together cannot be held against what the others did.
 */
public final class SilentSites {

    private final Evaluation evaluation;
    private final List<Site> sent;
    private final List<Site> silent;

    /** Of the sites that are part of no other, or of the parts of the only such one. */
    public SilentSites(Evaluation evaluation) {
        this.evaluation = evaluation;
        SiteTree tree = new SiteTree(evaluation.programme());
        List<Site> level = tree.roots();
        while (level.size() == 1 && !tree.parts(level.get(0)).isEmpty()) {
            level = tree.parts(level.get(0));
        }
        this.sent = level.stream().filter(this::hasSent).toList();
        this.silent =
                sent.isEmpty() ? List.of() : level.stream().filter(s -> !sent.contains(s)).toList();
    }

    /** In the order of the theory; none where no site has sent anything. */
    public List<Site> all() {
        return silent;
    }

    /**
     * How great a part of their shares of the plan those did who have sent; empty when the plan is
     * not shared out among them, nothing of it was due, or what they did is withheld.
     */
    public OptionalDouble doneByOthers(Activity activity) {
        List<ActivityProgress> shares =
                evaluation.activities().stream()
                        .filter(p -> p.activity() == activity && p.planned().isPresent())
                        .filter(p -> p.site().filter(sent::contains).isPresent())
                        .toList();
        double due = shares.stream().mapToDouble(p -> p.planned().getAsDouble()).sum();
        return due == 0 || shares.stream().anyMatch(p -> p.amount().isEmpty())
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        shares.stream().mapToDouble(p -> p.amount().getAsDouble()).sum() / due);
    }

    private boolean hasSent(Site site) {
        return evaluation.activities().stream()
                .anyMatch(p -> p.site().equals(Optional.of(site)) && p.isRecorded());
    }
}

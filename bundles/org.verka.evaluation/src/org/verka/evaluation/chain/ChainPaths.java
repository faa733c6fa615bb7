package org.verka.evaluation.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verka.model.Cause;

/** The ways through a results chain; when there are too many, as many from each start. */
final class ChainPaths {

    /** The first ways from a start, and whether they are all of its ways. */
    private record Found(List<PathEvidence> paths, boolean all) {}

    private final Map<Cause, List<LinkEvidence>> ahead;
    private final Map<Cause, Found> found = new LinkedHashMap<>();
    private final int most;

    ChainPaths(List<Cause> starts, Map<Cause, List<LinkEvidence>> ahead, int most) {
        this.ahead = ahead;
        this.most = most;
        starts.forEach(s -> found.put(s, new Found(List.of(), false)));
        share();
    }

    List<PathEvidence> first() {
        return found.values().stream().flatMap(f -> f.paths().stream()).limit(most).toList();
    }

    boolean areAll() {
        return found.values().stream().allMatch(Found::all) && count() <= most;
    }

    private int count() {
        return found.values().stream().mapToInt(f -> f.paths().size()).sum();
    }

    /** What is left by starts of few ways is shared among those of many. */
    private void share() {
        int each = 0;
        long more = found.size();
        while (more > 0) {
            int room = most - count();
            if (each > 0 && room < more) {
                return;
            }
            each += Math.max(1, (int) (room / more));
            int enough = each;
            found.replaceAll((start, known) -> known.all() ? known : from(start, enough));
            more = found.values().stream().filter(f -> !f.all()).count();
        }
    }

    private Found from(Cause start, int enough) {
        List<PathEvidence> paths = new ArrayList<>();
        follow(start, start, new LinkedHashSet<>(), paths, enough + 1);
        return new Found(paths.stream().limit(enough).toList(), paths.size() <= enough);
    }

    private void follow(
            Cause start, Cause at, Set<LinkEvidence> behind, List<PathEvidence> paths, int enough) {
        boolean further = false;
        for (LinkEvidence link : ahead.getOrDefault(at, List.of())) {
            boolean circle = behind.stream().anyMatch(b -> b.to().cause() == link.to().cause());
            if (!circle && paths.size() < enough) {
                further = true;
                Set<LinkEvidence> path = new LinkedHashSet<>(behind);
                path.add(link);
                follow(start, link.to().cause(), path, paths, enough);
            }
        }
        if (!further && !behind.isEmpty() && paths.size() < enough) {
            paths.add(new PathEvidence(start, List.copyOf(behind)));
        }
    }
}

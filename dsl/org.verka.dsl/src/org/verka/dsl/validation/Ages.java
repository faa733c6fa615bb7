package org.verka.dsl.validation;

import java.util.List;
import org.verka.model.TargetGroup;

/**
 * From the youngest to the oldest age in years, both included.
 *
 * @param youngest 0 when everybody is old enough
 * @param oldest {@link Integer#MAX_VALUE} when nobody is too old
 */
record Ages(int youngest, int oldest) {

    /** Ages as authors write them; what is null has no limit. */
    static Ages of(Integer youngest, Integer oldest) {
        return new Ages(
                youngest == null ? 0 : youngest, oldest == null ? Integer.MAX_VALUE : oldest);
    }

    /** Whether nobody in the groups has such an age; false unless all groups say their ages. */
    boolean noneOf(List<TargetGroup> groups) {
        return !groups.isEmpty()
                && groups.stream().allMatch(group -> saysAges(group) && !overlaps(of(group)));
    }

    /** Whether the groups that say their ages have only such ages. */
    boolean allOf(List<TargetGroup> groups) {
        return groups.stream().filter(Ages::saysAges).map(Ages::of).allMatch(this::holds);
    }

    private boolean overlaps(Ages other) {
        return other.youngest <= oldest && other.oldest >= youngest;
    }

    private boolean holds(Ages other) {
        return other.youngest >= youngest && other.oldest <= oldest;
    }

    private static boolean saysAges(TargetGroup group) {
        return group.getYoungest() != null || group.getOldest() != null;
    }

    private static Ages of(TargetGroup group) {
        return of(group.getYoungest(), group.getOldest());
    }

    @Override
    public String toString() {
        if (oldest == Integer.MAX_VALUE) {
            return youngest + "–";
        }
        return youngest + "–" + oldest;
    }
}

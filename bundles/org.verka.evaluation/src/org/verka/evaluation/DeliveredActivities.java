package org.verka.evaluation;

import java.util.List;

/**
 * How all activities were delivered.
 *
 * @param deliveries each activity for all sites together and then site by site, where something is
 *     recorded
 * @param groups the target groups of which both counts are known, all sites together
 * @param unplanned what was done that the theory has no activity for
 */
public record DeliveredActivities(
        List<Delivery> deliveries,
        List<Delivery.GroupReach> groups,
        List<Delivery.Unplanned> unplanned) {

    public DeliveredActivities {
        deliveries = List.copyOf(deliveries);
        groups = List.copyOf(groups);
        unplanned = List.copyOf(unplanned);
    }
}

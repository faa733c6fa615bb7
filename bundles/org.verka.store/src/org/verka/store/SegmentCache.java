package org.verka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.store.SegmentTable.SegmentId;

/**
 * Segments that were decoded, for whoever sums up again. A segment never changes and its number is
 * never given to another, so that nothing here can be out of date; only which segments count is
 * asked for again after every change. When there is no more room, what was not used in this reading
 * and the one before gives way, and otherwise what comes later is not kept.
 */
final class SegmentCache {

    private final long room;
    private final Map<SegmentId, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private List<SegmentId> standing = List.of();
    private long standingAt = -1;
    private long used;
    private int reading;
    private int decoded;

    /** A segment and the number of the reading that used it last. */
    private record Kept(SummedSegment segment, int reading) {}

    /**
     * @param room how many bytes of memory it may take
     */
    SegmentCache(long room) {
        this.room = room;
    }

    /** A cache of a quarter of the memory that this process may have. */
    static SegmentCache ofHeap() {
        return new SegmentCache(Runtime.getRuntime().maxMemory() / 4);
    }

    /** Is given segments one by one. */
    @FunctionalInterface
    interface Visitor {
        void visit(SummedSegment segment);
    }

    /** Gives the segments that count to somebody, by site and then oldest first. */
    void read(Tables tables, Visitor visitor) throws SQLException {
        reading++;
        long now = tables.changes().seen();
        if (now != standingAt) {
            standing = tables.segments().standingIds();
            standingAt = now;
        }
        for (int from = 0; from < standing.size(); ) {
            int end = endOfSite(from);
            readSite(standing.subList(from, end), tables, visitor);
            from = end;
        }
    }

    private int endOfSite(int from) {
        int site = standing.get(from).site();
        int end = from + 1;
        while (end < standing.size() && standing.get(end).site() == site) {
            end++;
        }
        return end;
    }

    private void readSite(List<SegmentId> ids, Tables tables, Visitor visitor) throws SQLException {
        List<SummedSegment> known = new ArrayList<>();
        for (SegmentId id : ids) {
            Kept found = kept.get(id);
            if (found == null) {
                break;
            }
            kept.put(id, new Kept(found.segment(), reading));
            known.add(found.segment());
        }
        if (known.size() == ids.size()) {
            known.forEach(visitor::visit);
        } else {
            tables.segments()
                    .standing(
                            ids.getFirst().site(),
                            segment -> {
                                SummedSegment summed = SummedSegment.of(segment, tables.segments());
                                decoded++;
                                keep(segment.id(), summed);
                                visitor.visit(summed);
                            });
        }
    }

    private void keep(SegmentId id, SummedSegment segment) {
        if (kept.containsKey(id)) {
            return;
        }
        Iterator<Kept> oldest = kept.values().iterator();
        while (used + segment.bytes() > room && oldest.hasNext()) {
            Kept next = oldest.next();
            if (next.reading() >= reading - 1) {
                return;
            }
            used -= next.segment().bytes();
            oldest.remove();
        }
        if (used + segment.bytes() <= room) {
            used += segment.bytes();
            kept.put(id, new Kept(segment, reading));
        }
    }

    /** How many segments were decoded, because they were not here. */
    int decoded() {
        return decoded;
    }

    /** How many bytes it holds. */
    long used() {
        return used;
    }

    void clear() {
        kept.clear();
        used = 0;
        standingAt = -1;
    }
}

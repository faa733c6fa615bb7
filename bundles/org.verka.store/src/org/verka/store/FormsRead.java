package org.verka.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verka.evidence.FormAnswer;
import org.verka.store.SegmentTable.SegmentId;
import org.verka.store.Superseded.Place;

/**
 * The forms that were read, so that after a change only what is new is read. A segment never
 * changes and its number is never given to another; which segments and forms count is asked for
 * each time. A form that was read before comes back as the same object.
 */
final class FormsRead {

    private static final Comparator<FormAnswer> ORDER =
            Comparator.comparing(FormAnswer::instrument)
                    .thenComparing(FormAnswer::subject)
                    .thenComparing(FormAnswer::date)
                    .thenComparing(FormAnswer::occasion)
                    .thenComparing(FormAnswer::informant);

    private Map<Integer, Site> sites = new HashMap<>();

    /** A form and where it lies. */
    private record Lying(Place place, FormAnswer form) {}

    /**
     * What is known of a site.
     *
     * @param segments each segment's forms, without those that were withdrawn
     * @param corrected where the forms lie that a later import corrects
     * @param standing the forms that count, in their order
     */
    private record Site(
            Map<SegmentId, List<Lying>> segments, Set<Place> corrected, List<FormAnswer> standing) {

        static Site of(Map<SegmentId, List<Lying>> segments, Set<Place> corrected) {
            List<FormAnswer> standing = new ArrayList<>();
            for (List<Lying> forms : segments.values()) {
                for (Lying each : forms) {
                    if (!corrected.contains(each.place())) {
                        standing.add(each.form());
                    }
                }
            }
            standing.sort(ORDER);
            return new Site(segments, corrected, standing);
        }

        boolean isOf(Set<SegmentId> ids, Set<Place> gone) {
            return segments.keySet().equals(ids) && corrected.equals(gone);
        }
    }

    /** All forms that count: by site, instrument, subject, date, occasion and informant. */
    List<FormAnswer> standing(Tables tables, Set<Place> superseded) throws SQLException {
        Map<Integer, Set<SegmentId>> ids = new HashMap<>();
        for (SegmentId id : tables.segments().standingIds()) {
            ids.computeIfAbsent(id.site(), k -> new HashSet<>()).add(id);
        }
        Map<Integer, Set<Place>> corrected = new HashMap<>();
        for (Place place : superseded) {
            corrected.computeIfAbsent(place.site(), k -> new HashSet<>()).add(place);
        }
        Map<SegmentId, List<Lying>> decoded = new HashMap<>();
        if (sites.isEmpty()) {
            tables.segments().standing(s -> decoded.put(s.id(), decode(s, tables)));
        }
        Map<Integer, Site> now = new HashMap<>();
        for (Map.Entry<Integer, Set<SegmentId>> site : ids.entrySet()) {
            int number = site.getKey();
            Set<Place> gone = corrected.getOrDefault(number, Set.of());
            Site known = sites.get(number);
            boolean same = known != null && known.isOf(site.getValue(), gone);
            now.put(
                    number,
                    same
                            ? known
                            : Site.of(segments(number, site.getValue(), decoded, tables), gone));
        }
        sites = now;
        return together();
    }

    private List<FormAnswer> together() {
        List<FormAnswer> all = new ArrayList<>();
        sites.values().stream()
                .map(Site::standing)
                .filter(forms -> !forms.isEmpty())
                .sorted(Comparator.comparing(forms -> forms.getFirst().site()))
                .forEach(all::addAll);
        return all;
    }

    private Map<SegmentId, List<Lying>> segments(
            int site, Set<SegmentId> ids, Map<SegmentId, List<Lying>> decoded, Tables tables)
            throws SQLException {
        Map<SegmentId, List<Lying>> found = new HashMap<>();
        if (sites.containsKey(site)) {
            found.putAll(sites.get(site).segments());
            found.keySet().retainAll(ids);
        }
        ids.stream().filter(decoded::containsKey).forEach(id -> found.put(id, decoded.get(id)));
        if (found.size() < ids.size()) {
            tables.segments()
                    .standing(
                            site,
                            segment -> {
                                if (!found.containsKey(segment.id())) {
                                    found.put(segment.id(), decode(segment, tables));
                                }
                            });
        }
        return found;
    }

    private static List<Lying> decode(Segment segment, Tables tables) throws SQLException {
        List<Lying> forms = new ArrayList<>();
        Reader.forms(segment, tables, (place, form) -> forms.add(new Lying(place, form)));
        return forms;
    }
}

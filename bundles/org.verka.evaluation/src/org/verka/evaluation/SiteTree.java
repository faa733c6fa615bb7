package org.verka.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.model.Programme;
import org.verka.model.Site;

/**
 * The sites of a programme and which of them are part of which. What was collected at a part
 * belongs to the whole as well.
 */
public final class SiteTree {

    private final List<Site> sites;
    private final Map<Site, Set<String>> namesWithin = new HashMap<>();

    /** Looks through the sites of {@code programme}; those without a name are left out. */
    public SiteTree(Programme programme) {
        sites = programme.getSites().stream().filter(s -> s.getName() != null).toList();
        sites.forEach(s -> namesWithin.put(s, names(s)));
    }

    /** The sites, in the order of the theory. */
    public List<Site> sites() {
        return sites;
    }

    /** Whether the theory has a site of this name; a theory that names no site takes them all. */
    public boolean has(String name) {
        return sites.isEmpty() || sites.stream().anyMatch(s -> s.getName().equals(name));
    }

    /**
     * Whether what was collected at the site of this name belongs to {@code site}, empty for all.
     */
    public boolean belongs(String name, Optional<Site> site) {
        return site.isEmpty() || namesWithin.get(site.get()).contains(name);
    }

    /** The sites that are part of no other; those in a circle of parts are taken for such. */
    public List<Site> roots() {
        return sites.stream().filter(s -> whole(s).isEmpty()).toList();
    }

    /** The sites that are directly part of {@code site}. */
    public List<Site> parts(Site site) {
        return sites.stream().filter(s -> whole(s).filter(w -> w == site).isPresent()).toList();
    }

    private Set<String> names(Site site) {
        Set<String> names = new HashSet<>(Set.of(site.getName()));
        parts(site).forEach(part -> names.addAll(names(part)));
        return names;
    }

    private Optional<Site> whole(Site site) {
        return Optional.ofNullable(site.getPartOf())
                .filter(sites::contains)
                .filter(w -> ends(site));
    }

    private static boolean ends(Site site) {
        Set<Site> seen = new HashSet<>();
        Site at = site;
        while (at != null && seen.add(at)) {
            at = at.getPartOf();
        }
        return at == null;
    }
}

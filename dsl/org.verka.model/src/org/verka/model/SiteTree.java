package org.verka.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sites of a programme and which of them are part of which. What was collected at a part
 * belongs to the whole as well.
 */
public final class SiteTree {

    private final List<Site> sites;
    private final Set<String> names = new HashSet<>();
    private final Map<Site, List<Site>> parts = new HashMap<>();
    private final List<Site> roots = new ArrayList<>();
    private final Map<Site, Set<String>> namesWithin = new HashMap<>();

    /** Looks through the sites of {@code programme}; those without a name are left out. */
    public SiteTree(Programme programme) {
        sites = programme.getSites().stream().filter(s -> s.getName() != null).toList();
        Set<Site> known = new HashSet<>(sites);
        for (Site site : sites) {
            names.add(site.getName());
            whole(site, known)
                    .map(whole -> parts.computeIfAbsent(whole, k -> new ArrayList<>()))
                    .orElse(roots)
                    .add(site);
        }
        sites.forEach(s -> namesWithin.put(s, names(s)));
    }

    /** The sites, in the order of the theory. */
    public List<Site> sites() {
        return sites;
    }

    /** Whether the other was made of the very same sites, which are part of the same. */
    public boolean isSame(SiteTree other) {
        return sites.equals(other.sites) && parts.equals(other.parts);
    }

    /** Whether the theory has a site of this name; a theory that names no site takes them all. */
    public boolean has(String name) {
        return sites.isEmpty() || names.contains(name);
    }

    /**
     * Whether what was collected at the site of this name belongs to {@code site}, empty for all.
     */
    public boolean belongs(String name, Optional<Site> site) {
        return site.isEmpty() || namesWithin.get(site.get()).contains(name);
    }

    /** The names of a site and of everything that is part of it. */
    public Set<String> namesWithin(Site site) {
        return namesWithin.get(site);
    }

    /** The sites that are part of no other; those in a circle of parts are taken for such. */
    public List<Site> roots() {
        return List.copyOf(roots);
    }

    /**
     * The sites that can be held against each other: those that are part of no other, or where one
     * is the whole of all others, its parts.
     */
    public List<Site> sideBySide() {
        List<Site> level = roots();
        while (level.size() == 1 && !parts(level.getFirst()).isEmpty()) {
            level = parts(level.getFirst());
        }
        return level;
    }

    /** The sites that are directly part of {@code site}. */
    public List<Site> parts(Site site) {
        return List.copyOf(parts.getOrDefault(site, List.of()));
    }

    private Set<String> names(Site site) {
        Set<String> within = new LinkedHashSet<>(Set.of(site.getName()));
        parts(site).forEach(part -> within.addAll(names(part)));
        return within;
    }

    private static Optional<Site> whole(Site site, Set<Site> known) {
        return Optional.ofNullable(site.getPartOf())
                .filter(known::contains)
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

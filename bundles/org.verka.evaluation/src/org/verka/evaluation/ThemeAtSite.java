package org.verka.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.model.FactorKind;
import org.verka.model.Site;

/**
 * What is stated on a theme at a site, of all kinds.
 *
 * @param theme the theme in the author's words, or empty for what has none
 * @param site the site; empty for what names none
 * @param factors what is stated, at least one
 */
public record ThemeAtSite(String theme, Optional<Site> site, List<StatedFactor> factors) {

    public ThemeAtSite {
        factors = List.copyOf(factors);
    }

    private record Place(String theme, Optional<Site> site) {}

    /** Each theme at each site where something is stated on it, in the order of the groups. */
    public static List<ThemeAtSite> of(List<FactorGroup> groups) {
        Map<String, Map<Place, List<StatedFactor>>> themes = new LinkedHashMap<>();
        for (FactorGroup group : groups) {
            for (StatedFactor factor : group.factors()) {
                List<Optional<Site>> sites =
                        factor.sites().isEmpty()
                                ? List.of(Optional.empty())
                                : factor.sites().stream().map(Optional::of).toList();
                for (Optional<Site> site : sites) {
                    themes.computeIfAbsent(group.theme(), t -> new LinkedHashMap<>())
                            .computeIfAbsent(new Place(group.theme(), site), p -> new ArrayList<>())
                            .add(factor);
                }
            }
        }
        return themes.values().stream()
                .flatMap(t -> t.entrySet().stream())
                .map(e -> new ThemeAtSite(e.getKey().theme(), e.getKey().site(), e.getValue()))
                .toList();
    }

    /** How many statements are of a kind. */
    public int count(FactorKind kind) {
        return (int) factors.stream().filter(f -> f.kind() == kind).count();
    }

    /** How the theme is rated there; empty when none of the statements is rated. */
    public Optional<ThemeRating> rating() {
        return ThemeRating.of(factors);
    }
}

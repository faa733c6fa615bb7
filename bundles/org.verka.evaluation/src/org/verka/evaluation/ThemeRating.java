package org.verka.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a theme is rated at a site, by the rule for ratings of constructs of CFIR (Damschroder and
 * Lowery 2013). The sign says whether it hinders or helps. It is 2 where two voices or more told of
 * a strong effect, and else 1. Where some say that it hinders and some that it helps it is mixed: 1
 * on the side that more statements take, 0 where they are as many. A voice is a group on a day;
 * statements that name neither are one voice.
 *
 * @param value from −2, hinders much, over 0, neither, to 2, helps much
 * @param mixed whether statements go both ways
 * @param rated how many statements were rated, at least one
 */
public record ThemeRating(int value, boolean mixed, int rated) {

    private static final int STRONG = 2;
    private static final int FEWEST_VOICES = 2;

    private record Voice(String group, Optional<StatedFactor.When> when) {}

    /** The rating by these statements; empty when none of them is rated. */
    public static Optional<ThemeRating> of(Collection<StatedFactor> stated) {
        List<StatedFactor> rated = stated.stream().filter(f -> f.strength().isPresent()).toList();
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        long helping = rated.stream().filter(f -> strength(f) > 0).count();
        long hindering = rated.stream().filter(f -> strength(f) < 0).count();
        int sign = Long.signum(helping - hindering);
        boolean mixed = helping > 0 && hindering > 0;
        int size = !mixed && isStrong(rated) ? STRONG : 1;
        return Optional.of(new ThemeRating(sign * size, mixed, rated.size()));
    }

    private static int strength(StatedFactor factor) {
        return factor.strength().orElseThrow();
    }

    private static boolean isStrong(List<StatedFactor> rated) {
        return rated.stream()
                        .filter(f -> Math.abs(strength(f)) == STRONG)
                        .flatMap(ThemeRating::voices)
                        .distinct()
                        .count()
                >= FEWEST_VOICES;
    }

    private static Stream<Voice> voices(StatedFactor factor) {
        return factor.statedBy().isEmpty()
                ? Stream.of(new Voice("", factor.when()))
                : factor.statedBy().stream().map(g -> new Voice(g, factor.when()));
    }
}

package org.verka.dsl.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.verka.model.Band;
import org.verka.model.Informant;
import org.verka.model.ModelPackage;
import org.verka.model.Scale;

/**
 * For each informant and group, the bands of a scale follow on each other from its lowest score to
 * its highest. Scores go in steps of as many decimals as the bands are written with.
 */
final class BandsCoverScale implements Rule<Scale> {

    @Override
    public String code() {
        return "I05";
    }

    @Override
    public Class<Scale> about() {
        return Scale.class;
    }

    @Override
    public void check(Scale scale, Report report) {
        List<Band> bands =
                scale.getBands().stream()
                        .filter(band -> band.getMinimum() != null)
                        .filter(band -> band.getMinimum().compareTo(end(band)) <= 0)
                        .toList();
        Set<Band> told = new HashSet<>();
        for (Band band : bands) {
            if (isOutside(scale, band) && told.add(band)) {
                report.at(
                        band,
                        ModelPackage.Literals.BAND__MINIMUM,
                        "outside",
                        band.getLabel(),
                        scale.getMinimum(),
                        scale.getMaximum());
            }
        }
        for (Informant informant : informants(bands)) {
            for (String group : groups(bands)) {
                follow(scale, holding(bands, informant, group), told, report);
            }
        }
    }

    private static void follow(Scale scale, List<Band> bands, Set<Band> told, Report report) {
        BigDecimal step = step(bands);
        BigDecimal next = scale.getMinimum();
        Band before = null;
        for (Band band : bands) {
            int side = next == null ? 0 : band.getMinimum().compareTo(next);
            if (side > 0 && told.add(band)) {
                gap(band, next, band.getMinimum().subtract(step), report);
            } else if (side < 0 && before != null && told.add(band)) {
                report.at(
                        band,
                        ModelPackage.Literals.BAND__MINIMUM,
                        "overlap",
                        band.getLabel(),
                        before.getLabel());
            }
            before = band;
            next = end(band).add(step);
        }
        BigDecimal highest = scale.getMaximum();
        if (before != null && highest != null && next.compareTo(highest) <= 0 && told.add(before)) {
            gap(before, next, highest, report);
        }
    }

    private static void gap(Band at, BigDecimal from, BigDecimal to, Report report) {
        boolean one = from.compareTo(to) == 0;
        report.at(at, ModelPackage.Literals.BAND__MINIMUM, one ? "hole" : "gap", from, to);
    }

    private static boolean isOutside(Scale scale, Band band) {
        return scale.getMinimum() != null
                && scale.getMaximum() != null
                && (band.getMinimum().compareTo(scale.getMinimum()) < 0
                        || end(band).compareTo(scale.getMaximum()) > 0);
    }

    private static List<Band> holding(List<Band> bands, Informant informant, String group) {
        return bands.stream()
                .filter(band ->
                        band.getInformants().isEmpty() || band.getInformants().contains(informant))
                .filter(band -> band.getGroup() == null || band.getGroup().equals(group))
                .sorted(Comparator.comparing(Band::getMinimum))
                .toList();
    }

    /** The informants that bands differ by, or one null when they differ by none. */
    private static List<Informant> informants(List<Band> bands) {
        List<Informant> all =
                new ArrayList<>(
                        bands.stream()
                                .flatMap(b -> b.getInformants().stream())
                                .distinct()
                                .toList());
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    /** The groups that bands differ by, or one null when they differ by none. */
    private static List<String> groups(List<Band> bands) {
        List<String> all =
                new ArrayList<>(
                        bands.stream()
                                .map(Band::getGroup)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }

    private static BigDecimal step(List<Band> bands) {
        int decimals =
                bands.stream()
                        .flatMap(band -> Stream.of(band.getMinimum(), end(band)))
                        .mapToInt(bound -> Math.max(0, bound.stripTrailingZeros().scale()))
                        .max()
                        .orElse(0);
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private static BigDecimal end(Band band) {
        return band.getMaximum() == null ? band.getMinimum() : band.getMaximum();
    }
}

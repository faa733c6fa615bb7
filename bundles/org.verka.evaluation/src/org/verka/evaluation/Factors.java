package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.verka.evaluation.CollectedFactors.Themed;
import org.verka.model.Factor;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;
import org.verka.model.ModelPackage;
import org.verka.model.Named;
import org.verka.model.Programme;

/**
 * Groups the factors of a theory, and those that were collected, by kind and theme. How strong a
 * factor is does not depend on its sign: −2 and +2 are equally strong. Within a kind, the theme
 * with the strongest factor comes first, and of equally strong ones the one that stands first.
 */
final class Factors {

    private record Heading(FactorKind kind, String theme) {}

    private final Programme programme;
    private final ReleasedQuotes released;
    private final Audience audience;

    Factors(Programme programme, ReleasedQuotes released, Audience audience) {
        this.programme = programme;
        this.released = released;
        this.audience = audience;
    }

    /** The groups of the theory's factors and of those that were collected. */
    List<FactorGroup> of(List<Themed> collected) {
        Map<Heading, List<StatedFactor>> byHeading = new LinkedHashMap<>();
        Stream.concat(programme.getFactors().stream().map(this::stated), collected.stream())
                .forEach(f ->
                        byHeading
                                .computeIfAbsent(
                                        new Heading(f.factor().kind(), f.theme().strip()),
                                        h -> new ArrayList<>())
                                .add(f.factor()));
        Comparator<StatedFactor> strongest =
                Comparator.comparingInt(f -> -Math.abs(f.strength().orElse(0)));
        return byHeading.entrySet().stream()
                .map(e ->
                        new FactorGroup(
                                e.getKey().kind(),
                                e.getKey().theme(),
                                e.getValue().stream().sorted(strongest).toList()))
                .sorted(
                        Comparator.comparing(FactorGroup::kind)
                                .thenComparing(g -> g.factors().get(0), strongest))
                .toList();
    }

    private Themed stated(Factor factor) {
        Optional<FactorSort> sort = Optional.ofNullable(factor.getSort());
        List<String> statedBy =
                Stream.concat(
                                Stream.ofNullable(factor.getStatedBy()),
                                factor.getRespondents().stream().map(Factors::name))
                        .filter(text -> !text.isBlank())
                        .toList();
        return new Themed(
                text(factor.getTheme()),
                new StatedFactor(
                        kind(factor),
                        sort,
                        name(factor),
                        factor.getDomain(),
                        statedBy,
                        factor.getSites(),
                        Optional.ofNullable(factor.getWhen()).map(StatedFactor.When.Span::new),
                        strength(factor),
                        quote(factor),
                        factor.getTouches(),
                        StatedFactor.Source.THEORY));
    }

    private String quote(Factor factor) {
        return audience == Audience.INTERNAL || released.mayShow(factor)
                ? text(factor.getQuote())
                : "";
    }

    private static OptionalInt strength(Factor factor) {
        return factor.eIsSet(ModelPackage.Literals.FACTOR__STRENGTH)
                ? OptionalInt.of(factor.getStrength())
                : OptionalInt.empty();
    }

    /** The kind of its sort when the users have named one, else its own. */
    static FactorKind kind(Factor factor) {
        return factor.getSort() == null ? factor.getKind() : factor.getSort().getKind();
    }

    static String name(Named named) {
        return Stream.of(text(named.getLabel()), text(named.getName()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

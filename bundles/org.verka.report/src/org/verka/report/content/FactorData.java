package org.verka.report.content;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.verka.evaluation.FactorGroup;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.ThemeAtSite;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.model.Named;
import org.verka.report.document.DataTable;

/** What hindered and what helped as tables: each statement, and each theme at each site. */
final class FactorData {

    private final Texts texts;

    private record Themed(String theme, StatedFactor factor) {}

    FactorData(Texts texts) {
        this.texts = texts;
    }

    List<DataTable> of(List<FactorGroup> groups) {
        return List.of(statements(groups), themes(groups));
    }

    private DataTable statements(List<FactorGroup> groups) {
        return new DataColumns<Themed>(texts.locale(), "factors")
                .text("kind", t -> kind(t.factor()))
                .text("theme", Themed::theme)
                .text("factor", t -> t.factor().text())
                .text("domain", t -> domain(t.factor().domain()))
                .text("stated_by", t -> String.join("; ", t.factor().statedBy()))
                .text("site", t -> names(t.factor().sites()))
                .text("when", t -> t.factor().when().map(this::when).orElse(""))
                .number("strength", t -> strength(t.factor()))
                .text("quote", t -> t.factor().quote())
                .text("touches", t -> names(t.factor().touches()))
                .text("origin", t -> texts.text(t.factor().source()))
                .of(
                        groups.stream()
                                .flatMap(g ->
                                        g.factors().stream().map(f -> new Themed(g.theme(), f)))
                                .toList());
    }

    private DataTable themes(List<FactorGroup> groups) {
        return new DataColumns<ThemeAtSite>(texts.locale(), "themes")
                .text("theme", ThemeAtSite::theme)
                .text("site", t -> t.site().map(texts::name).orElse(""))
                .whole("hindering", t -> t.count(FactorKind.HINDERING))
                .whole("helping", t -> t.count(FactorKind.HELPING))
                .whole("to_develop", t -> t.count(FactorKind.TO_DEVELOP))
                .number("rating", FactorData::rating)
                .number("mixed", FactorData::mixed)
                .of(ThemeAtSite.of(groups));
    }

    private static OptionalDouble rating(ThemeAtSite theme) {
        return theme.rating().stream().mapToDouble(r -> r.value()).findFirst();
    }

    private static OptionalDouble mixed(ThemeAtSite theme) {
        return theme.rating().stream().mapToDouble(r -> r.mixed() ? 1 : 0).findFirst();
    }

    private static OptionalDouble strength(StatedFactor factor) {
        return factor.strength().stream().asDoubleStream().findAny();
    }

    private String kind(StatedFactor factor) {
        return factor.sort().map(texts::name).orElse(texts.text(factor.kind()));
    }

    private String domain(Domain domain) {
        return domain == Domain.UNSPECIFIED ? "" : texts.text(domain);
    }

    private String names(List<? extends Named> named) {
        return named.stream().map(texts::name).collect(Collectors.joining("; "));
    }

    private String when(StatedFactor.When when) {
        return switch (when) {
            case StatedFactor.When.Span span -> texts.span(span.span());
            case StatedFactor.When.Day day -> texts.date(day.day());
        };
    }
}

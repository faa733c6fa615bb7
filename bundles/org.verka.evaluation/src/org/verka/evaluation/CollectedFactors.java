package org.verka.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.verka.evidence.Evidence;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.model.Domain;
import org.verka.model.Element;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;

/**
 * The factors that stand in files and in the coded passages of interviews. A passage is a factor
 * when it was rated, hindering below 0 and helping above, or when its code is the name of a factor
 * or a sort of factor, or the theme of factors of one kind, in the theory. Others tell nothing of
 * what hinders or helps.
 */
final class CollectedFactors {

    /** A factor with its theme. */
    record Themed(String theme, StatedFactor factor) {}

    private final Programme programme;
    private final SiteTree sites;
    private final Options options;
    private final Map<String, FactorSort> sorts = new HashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    CollectedFactors(Programme programme, SiteTree sites, Options options) {
        this.programme = programme;
        this.sites = sites;
        this.options = options;
        programme.getFactorSorts().forEach(s -> sorts.put(s.getName(), s));
        programme
                .eAllContents()
                .forEachRemaining(o -> {
                    if (o instanceof Element e && e.getName() != null) {
                        elements.putIfAbsent(e.getName(), e);
                    }
                });
    }

    List<Themed> of(Evidence evidence) {
        Stream<Themed> stated =
                evidence.of(Factor.class).stream()
                        .filter(f -> sites.has(f.site()) && !f.date().isAfter(options.asOf()))
                        .flatMap(f -> factor(f).stream());
        Stream<Themed> said =
                evidence.of(InterviewNote.class).stream()
                        .filter(n -> sites.has(n.site()) && !n.date().isAfter(options.asOf()))
                        .flatMap(n ->
                                n.passagesOnce().stream().flatMap(p -> passage(n, p).stream()));
        return Stream.concat(stated, said).toList();
    }

    private Optional<Themed> factor(Factor fact) {
        Optional<FactorSort> sort = Optional.ofNullable(sorts.get(fact.kind()));
        return sort.map(FactorSort::getKind)
                .or(() -> Optional.ofNullable(FactorKind.getByName(fact.kind())))
                .map(kind ->
                        new Themed(
                                fact.theme(),
                                new StatedFactor(
                                        kind,
                                        sort,
                                        "",
                                        domain(fact.domain()),
                                        voice(fact.statedBy()),
                                        site(fact.site()),
                                        Optional.of(new StatedFactor.When.Day(fact.date())),
                                        fact.strength(),
                                        quote(fact.quote(), fact.quotable()),
                                        touched(fact.touches()),
                                        StatedFactor.Source.FILE)));
    }

    private Optional<Themed> passage(InterviewNote note, Passage passage) {
        Optional<FactorSort> sort = Optional.ofNullable(sorts.get(passage.code()));
        OptionalInt strength = passage.strength();
        String said = note.text().substring(passage.start(), passage.end()).strip();
        return kind(passage.code(), strength.orElse(0))
                .map(kind ->
                        new Themed(
                                theme(passage.code()),
                                new StatedFactor(
                                        kind,
                                        sort,
                                        coded(passage.code()).map(Factors::name).orElse(""),
                                        domain(passage.domain()),
                                        voice(note.respondents()),
                                        site(note.site()),
                                        Optional.of(new StatedFactor.When.Day(note.date())),
                                        strength,
                                        quote(said, passage.quotable()),
                                        touched(List.of(passage.code())),
                                        StatedFactor.Source.INTERVIEW)));
    }

    /** Whether a passage is a factor, and told as one. */
    boolean tells(Passage passage) {
        return kind(passage.code(), passage.strength().orElse(0)).isPresent();
    }

    private Optional<FactorKind> kind(String code, int strength) {
        if (strength != 0) {
            return Optional.of(strength < 0 ? FactorKind.HINDERING : FactorKind.HELPING);
        }
        if (sorts.containsKey(code)) {
            return Optional.of(sorts.get(code).getKind());
        }
        List<FactorKind> kinds =
                programme.getFactors().stream()
                        .filter(f -> code.equals(f.getName()) || isTheme(f, code))
                        .map(Factors::kind)
                        .distinct()
                        .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    private static boolean isTheme(org.verka.model.Factor factor, String code) {
        return factor.getTheme() != null && factor.getTheme().strip().equals(code);
    }

    /** The theme of the factor of this name, else the code itself. */
    private String theme(String code) {
        return coded(code).map(org.verka.model.Factor::getTheme).orElse(code);
    }

    private Optional<org.verka.model.Factor> coded(String code) {
        return programme.getFactors().stream().filter(f -> code.equals(f.getName())).findFirst();
    }

    private String quote(String quote, boolean quotable) {
        return quotable || options.audience() == Audience.INTERNAL ? quote : "";
    }

    private static Domain domain(String name) {
        return Optional.ofNullable(Domain.getByName(name.toUpperCase(Locale.ROOT)))
                .orElse(Domain.UNSPECIFIED);
    }

    private static List<String> voice(String group) {
        return group.isBlank() ? List.of() : List.of(group);
    }

    private List<Site> site(String name) {
        return sites.sites().stream().filter(s -> name.equals(s.getName())).toList();
    }

    /** The elements of these names; a factor of that name stands for what it touches itself. */
    private List<Element> touched(List<String> names) {
        return names.stream()
                .map(elements::get)
                .flatMap(e ->
                        e instanceof org.verka.model.Factor f
                                ? f.getTouches().stream()
                                : Stream.ofNullable(e))
                .distinct()
                .toList();
    }
}

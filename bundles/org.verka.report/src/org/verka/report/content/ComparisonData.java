package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verka.evaluation.Agreement;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Course;
import org.verka.evaluation.CourseTests;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.FormComparisons;
import org.verka.evaluation.OrderedChange;
import org.verka.evaluation.statistics.FriedmanTest;
import org.verka.model.Site;
import org.verka.report.document.DataTable;

/** Answers in ordered words, courses and agreement as tables to count on. */
final class ComparisonData {

    /** A cell of a table of shifts. */
    private record Shift(OrderedChange change, int from, int to, int n) {}

    /** A measurement of a course. */
    private record Measurement(Course course, Course.Figures figures, Course.Step step) {}

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final Audience audience;

    ComparisonData(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.audience = findings.evaluation().options().audience();
    }

    /** The tables, some of which may have no rows. */
    List<DataTable> build() {
        FormComparisons all = findings.evaluation().comparisons();
        return List.of(
                ordered(all.ordered()),
                shifts(all.ordered()),
                courses(all.courses()),
                measurements(all.courses()),
                agreements(all.agreements()));
    }

    private <T> DataColumns<T> table(String id) {
        return new DataColumns<>(texts.locale(), id);
    }

    private DataTable ordered(List<OrderedChange> all) {
        return this.<OrderedChange>table("ordered")
                .text("instrument", o -> texts.name(o.instrument()))
                .text("question", OrderedChange::name)
                .text("informant", o -> o.informant().map(texts::name).orElse(""))
                .text("site", o -> site(o.site()))
                .number("pairs", figure(f -> f.pairs()))
                .number("drop_out", figure(f -> f.onlyBefore()))
                .number("up", figure(f -> f.sign().up()))
                .number("same", figure(f -> f.same()))
                .number("down", figure(f -> f.sign().down()))
                .number(
                        "p",
                        o ->
                                o.figures()
                                        .shown()
                                        .filter(f -> f.cautions().isEmpty())
                                        .map(f -> OptionalDouble.of(f.sign().p()))
                                        .orElse(OptionalDouble.empty()))
                .number("p_together", findings.signTests()::corrected)
                .text(
                        "caution",
                        o ->
                                o.figures().shown().stream()
                                        .flatMap(f -> f.cautions().stream())
                                        .map(texts::text)
                                        .collect(Collectors.joining("; ")))
                .text("withheld", o -> withheld(o.figures()))
                .of(all);
    }

    private static Function<OrderedChange, OptionalDouble> figure(
            Function<OrderedChange.Figures, Integer> of) {
        return o ->
                o.figures()
                        .shown()
                        .map(f -> OptionalDouble.of(of.apply(f)))
                        .orElse(OptionalDouble.empty());
    }

    private DataTable shifts(List<OrderedChange> all) {
        List<Shift> shifts = new ArrayList<>();
        for (OrderedChange change : all) {
            change.figures()
                    .shown()
                    .flatMap(OrderedChange.Figures::table)
                    .ifPresent(table -> {
                        for (int i = 0; i < table.size(); i++) {
                            for (int j = 0; j < table.size(); j++) {
                                shifts.add(new Shift(change, i, j, table.get(i).get(j)));
                            }
                        }
                    });
        }
        return this.<Shift>table("shifts")
                .text("instrument", s -> texts.name(s.change().instrument()))
                .text("question", s -> s.change().name())
                .text("informant", s -> s.change().informant().map(texts::name).orElse(""))
                .text("site", s -> site(s.change().site()))
                .text("answer_before", s -> s.change().words().get(s.from()))
                .text("answer_after", s -> s.change().words().get(s.to()))
                .whole("n", Shift::n)
                .of(shifts);
    }

    private DataTable courses(List<Course> all) {
        return this.<Course>table("courses")
                .text("instrument", c -> texts.name(c.instrument()))
                .text("scale", c -> texts.name(c.scale()))
                .text("informant", c -> c.informant().map(texts::name).orElse(""))
                .text("site", c -> site(c.site()))
                .number("n", c -> shown(c, f -> OptionalDouble.of(f.complete())))
                .number("measured", c -> shown(c, f -> OptionalDouble.of(f.measured())))
                .measured(
                        audience,
                        DataTables.DIGITS,
                        "chi_squared",
                        c -> friedman(c, t -> t.chiSquared()))
                .number("df", c -> friedman(c, t -> (double) t.degreesOfFreedom()))
                .measured(audience, DataTables.OF_P, "p", c -> friedman(c, t -> t.p()))
                .measured(
                        audience, DataTables.OF_P, "p_together", findings.courseTests()::corrected)
                .measured(
                        audience,
                        DataTables.DIGITS,
                        "slope",
                        c -> slope(c, s -> OptionalDouble.of(s.mean())))
                .measured(audience, DataTables.DIGITS, "lower", c -> slope(c, Course.Slope::lower))
                .measured(audience, DataTables.DIGITS, "upper", c -> slope(c, Course.Slope::upper))
                .measured(audience, DataTables.OF_P, "slope_p", c -> slope(c, Course.Slope::p))
                .text("caution", this::caution)
                .text("withheld", c -> withheld(c.figures()))
                .of(all);
    }

    /** Why the tests are not told. */
    private String caution(Course course) {
        return course.figures()
                .shown()
                .filter(Course.Figures::misleads)
                .map(f ->
                        f.complete() < Caution.FEWEST_PAIRS
                                ? texts.text("caution.few")
                                : texts.text(Caution.MUCH_DROP_OUT))
                .orElse("");
    }

    private static OptionalDouble shown(
            Course course, Function<Course.Figures, OptionalDouble> of) {
        return course.figures().shown().map(of).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble friedman(Course course, Function<FriedmanTest, Double> of) {
        return CourseTests.test(course)
                .map(t -> OptionalDouble.of(of.apply(t)))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble slope(Course course, Function<Course.Slope, OptionalDouble> of) {
        return course.figures()
                .shown()
                .filter(f -> !f.misleads())
                .flatMap(Course.Figures::slope)
                .map(of)
                .orElse(OptionalDouble.empty());
    }

    private DataTable measurements(List<Course> all) {
        List<Measurement> measurements =
                all.stream()
                        .flatMap(c ->
                                c.figures().shown().stream()
                                        .flatMap(f ->
                                                f.steps().stream()
                                                        .map(s -> new Measurement(c, f, s))))
                        .toList();
        return this.<Measurement>table("measurements")
                .text("instrument", m -> texts.name(m.course().instrument()))
                .text("scale", m -> texts.name(m.course().scale()))
                .text("informant", m -> m.course().informant().map(texts::name).orElse(""))
                .text("site", m -> site(m.course().site()))
                .whole("number", m -> m.step().number())
                .text("occasion", m -> m.step().occasion().map(texts::text).orElse(""))
                .whole("n", m -> m.figures().complete())
                .measured(audience, DataTables.DIGITS, "mean", m -> m.step().group().mean())
                .measured(audience, DataTables.DIGITS, "sd", m -> m.step().group().sd())
                .measured(audience, DataTables.DIGITS, "median", m -> m.step().group().median())
                .of(measurements);
    }

    private DataTable agreements(List<Agreement> all) {
        return this.<Agreement>table("agreements")
                .text("instrument", a -> texts.name(a.instrument()))
                .text("question", Agreement::name)
                .text("informant", a -> texts.name(a.one()))
                .text("second_informant", a -> texts.name(a.other()))
                .text("occasion", a -> texts.text(a.occasion()))
                .number("n", a -> agreement(a, f -> (double) f.n()))
                .number("alike", a -> agreement(a, f -> (double) f.same()))
                .number("second_higher", ComparisonData::higher)
                .measured(audience, DataTables.DIGITS, "kappa", kappa(f -> f.equal().kappa()))
                .measured(
                        audience, DataTables.DIGITS, "kappa_linear", kappa(f -> f.linear().kappa()))
                .measured(
                        audience,
                        DataTables.DIGITS,
                        "kappa_quadratic",
                        kappa(f -> f.quadratic().kappa()))
                .text(
                        "caution",
                        a -> a.figures().shown().map(new KappaWords(texts)::why).orElse(""))
                .text("withheld", a -> withheld(a.figures()))
                .of(all);
    }

    private static OptionalDouble higher(Agreement agreement) {
        return agreement.figures().shown().stream()
                .flatMapToInt(f -> f.higher().stream())
                .asDoubleStream()
                .findFirst();
    }

    private static OptionalDouble agreement(
            Agreement agreement, Function<Agreement.Figures, Double> of) {
        return agreement
                .figures()
                .shown()
                .map(f -> OptionalDouble.of(of.apply(f)))
                .orElse(OptionalDouble.empty());
    }

    private static Function<Agreement, OptionalDouble> kappa(
            Function<Agreement.Figures, OptionalDouble> of) {
        return a ->
                a.figures()
                        .shown()
                        .filter(f -> !f.misleads())
                        .map(of)
                        .orElse(OptionalDouble.empty());
    }

    private String site(Optional<Site> site) {
        return site.map(texts::name).orElse("");
    }

    private String withheld(Disclosed<?> figures) {
        return figures.shown().isPresent()
                ? ""
                : phrases.withheld(figures, findings.evaluation().options().threshold());
    }
}

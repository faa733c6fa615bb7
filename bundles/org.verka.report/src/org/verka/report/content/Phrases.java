package org.verka.report.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Caution;
import org.verka.evaluation.Change;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Disclosed.Reason;
import org.verka.evaluation.DropOut;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.IndicatorStatus;
import org.verka.evaluation.Options;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.WordTarget;
import org.verka.model.Comparison;
import org.verka.model.Count;
import org.verka.model.Indicator;
import org.verka.model.Measure;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.document.Block;

/** Says the parts of an evaluation in words. */
final class Phrases {

    private static final int FEW_PLANNED = 10;

    private final Texts texts;
    private final Predicate<IndicatorStatus> marked;

    Phrases(Texts texts) {
        this(texts, status -> false);
    }

    /** Phrases that mark the site of some indicators as one that sent its figures. */
    Phrases(Texts texts, Predicate<IndicatorStatus> marked) {
        this.texts = texts;
        this.marked = marked;
    }

    String opening(Evaluation evaluation) {
        Programme programme = evaluation.programme();
        String sites =
                programme.getSites().stream().map(texts::name).collect(Collectors.joining(", "));
        return texts.text(
                "summary.lead",
                sites.isEmpty() ? Texts.NONE : sites,
                texts.span(programme.getPeriod()),
                texts.date(evaluation.options().asOf()));
    }

    String withheld(Evaluation evaluation) {
        if (evaluation.options().audience() == Audience.INTERNAL) {
            return texts.text("withheld.internal");
        }
        String threshold = Integer.toString(evaluation.options().threshold());
        long withheld = evaluation.withheld();
        return withheld == 0
                ? texts.text("withheld.none", threshold)
                : texts.text("withheld.some", Long.toString(withheld), threshold);
    }

    /** The same where tables follow. */
    String withheldInTables(Evaluation evaluation) {
        boolean any =
                evaluation.options().audience() != Audience.INTERNAL && evaluation.withheld() > 0;
        return withheld(evaluation) + (any ? " " + texts.text("withheld.cells") : "");
    }

    /**
     * Why a test is not shown where it would mislead: the message {@code warning.NAME}.
     *
     * @param most the greatest part, 0 to 1, of what makes it mislead that is let pass
     */
    Block.Note warning(String name, double most) {
        return new Block.Note(
                Block.Note.Kind.WARNING,
                texts.text("warning.title"),
                texts.text("warning." + name, Caution.FEWEST_PAIRS, texts.percent(most)));
    }

    /** A site that sent its figures and no forms. */
    String sent(String site) {
        return texts.text("sites.sent", site);
    }

    /** What stands in a cell whose figures are withheld. */
    String withheld(Disclosed<?> figures, int threshold) {
        Reason reason = figures instanceof Disclosed.Withheld<?> w ? w.reason() : Reason.TOO_FEW;
        return switch (reason) {
            case WOULD_REVEAL -> texts.text("withheld.cell");
            case NOT_SENT -> texts.text("withheld.not.sent");
            case TOO_FEW -> texts.text("withheld.short", Integer.toString(threshold));
        };
    }

    /** What is withheld, each by its name; empty when nothing is. */
    Optional<Block> withheld(List<String> names, Options options) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(
                                texts.text(
                                        "withheld.list",
                                        Integer.toString(options.threshold()),
                                        String.join("; ", names)),
                                Block.Paragraph.Style.SMALL));
    }

    String of(long part, long all) {
        return texts.text("of", Long.toString(part), Long.toString(all));
    }

    /** What was done out of what was planned, in the activity's unit, unless it is withheld. */
    String amount(ActivityProgress a) {
        String unit = a.activity().getPlannedUnit();
        return unit == null || a.amount().isEmpty() ? bare(a) : (bare(a) + " " + unit).strip();
    }

    /** The same without the unit. */
    String bare(ActivityProgress a) {
        if (a.amount().isEmpty()) {
            return texts.text("withheld.cell");
        }
        String done = texts.number(a.amount().getAsDouble());
        return a.planned().isPresent()
                ? texts.text("of", done, planned(a.planned().getAsDouble()))
                : done;
    }

    /** An amount that was planned by a day; only of few does a part tell anything. */
    String planned(double amount) {
        return texts.number(
                amount < FEW_PLANNED ? Math.round(10 * amount) / 10.0 : Math.round(amount));
    }

    String inBrackets(ActivityProgress a) {
        return switch (a.status()) {
            case NOT_YET, WITHHELD -> "";
            default -> " (" + amount(a) + ")";
        };
    }

    String site(Optional<Site> site) {
        return site.map(texts::name).orElseGet(() -> texts.text("all.sites"));
    }

    /** A site, or all of them, after what is told of it; nothing where there is but one. */
    String place(Optional<Site> site, Programme programme) {
        return programme.getSites().size() < 2
                ? ""
                : ", " + site.map(texts::name).orElseGet(() -> texts.text("all.sites.within"));
    }

    String name(Change change, Programme programme) {
        String what = texts.name(change.instrument()) + ", " + texts.name(change.scale());
        String who = change.informant().map(i -> ", " + texts.name(i)).orElse("");
        return what + who + place(change.site(), programme);
    }

    /** An indicator with its latest value beside its target, its n and its drop-out. */
    String indicator(IndicatorStatus status) {
        String where = nameAndSite(status);
        return status.figures()
                .shown()
                .map(f ->
                        texts.text(
                                f.isUntold() ? "summary.indicator.untold" : "summary.indicator",
                                where,
                                latest(status, f),
                                goal(status.indicator()),
                                Long.toString(f.n()),
                                lost(f)))
                .orElse(where);
    }

    /** How many did not answer again, and the part that is; a dash for what is counted. */
    String dropOut(IndicatorStatus.Figures figures) {
        return figures.dropOut().map(this::lost).orElse(Texts.NONE);
    }

    /** How many did not answer again, and the part that is. */
    String lost(DropOut dropOut) {
        return dropOut.lost() == 0
                ? "0"
                : dropOut.lost() + "\u00a0(" + texts.percent(dropOut.share()) + ")";
    }

    /** The same after n in a sentence; nothing for what is counted. */
    private String lost(IndicatorStatus.Figures figures) {
        return figures.dropOut()
                .map(d ->
                        d.lost() == 0
                                ? texts.text("summary.lost.nobody")
                                : texts.text("summary.lost", d.lost(), texts.percent(d.share())))
                .orElse("");
    }

    /** An indicator, or else what it measures, with its site where the name does not tell it. */
    String nameAndSite(IndicatorStatus status) {
        String name = own(status.indicator());
        String site = status.site().map(texts::name).orElse("");
        String both = name.contains(site) ? name : name + ", " + site;
        return marked.test(status) ? sent(both) : both;
    }

    /** An indicator without a target: its latest value, the first one, and its n. */
    String untargeted(IndicatorStatus status) {
        IndicatorStatus.Figures f = status.figures().shown().orElseThrow();
        String name = nameAndSite(status);
        String latest = value(status.indicator(), f.latest());
        String n = Long.toString(f.n());
        return f.baseline().isEmpty()
                ? texts.text("summary.first", name, latest, n)
                : texts.text(
                        "summary.untargeted",
                        name,
                        latest,
                        value(status.indicator(), f.baseline()),
                        n);
    }

    /** How an indicator stands to its target, with a sign that tells it without its colour. */
    String verdict(IndicatorStatus.Verdict verdict) {
        String mark =
                switch (verdict) {
                    case MET -> "● ";
                    case NOT_MET -> "○ ";
                    case ON_THE_WAY -> "▲ ";
                    case NOT_YET -> "▼ ";
                    case UNSURE -> "? ";
                    case NO_DATA, NO_TARGET, WITHHELD -> "";
                };
        return mark + texts.text(verdict);
    }

    /** An indicator's own name, or else what it measures. */
    String own(Indicator indicator) {
        String own = texts.name(indicator);
        return own.equals(Texts.NONE) ? measure(indicator) : own;
    }

    /** The target with its date, or a dash. */
    String target(Indicator indicator) {
        return indicator.getDeadline() == null
                ? goal(indicator)
                : texts.text("target.by", goal(indicator), texts.span(indicator.getDeadline()));
    }

    /** The target without its date, or a dash. */
    String goal(Indicator indicator) {
        if (!hasTarget(indicator)) {
            return Texts.NONE;
        }
        Optional<WordTarget> words = WordTarget.of(indicator);
        if (words.isPresent()) {
            return goal(words.get());
        }
        return bounded(
                indicator.getComparison(),
                in(indicator.getTargetUnit(), texts.number(indicator.getTarget())));
    }

    private String goal(WordTarget target) {
        return target.isShare()
                ? texts.text(
                        "target.share",
                        bounded(target.comparison(), in("%", texts.number(target.percent()))),
                        word(target))
                : texts.text("target.half", word(target));
    }

    /** The word of a target, with which way from it counts. */
    String word(WordTarget target) {
        return bounded(
                target.above() ? Comparison.AT_LEAST : Comparison.AT_MOST,
                texts.text("target.word", target.word()));
    }

    private String bounded(Comparison comparison, String value) {
        return texts.text(comparison == Comparison.AT_MOST ? "at.most" : "at.least", value);
    }

    /** Whether the theory states a target that values can be held against. */
    static boolean hasTarget(Indicator indicator) {
        return WordTarget.isInWords(indicator)
                ? WordTarget.of(indicator).isPresent()
                : indicator.getTarget() != null;
    }

    /** A value in its unit; of a scale of words a share, or the median word without a target. */
    String value(Indicator indicator, OptionalDouble value) {
        if (value.isEmpty()) {
            return Texts.NONE;
        }
        if (WordTarget.isInWords(indicator) && WordTarget.of(indicator).isEmpty()) {
            return ((Scale) indicator.getMeasure()).getLevels().get((int) value.getAsDouble());
        }
        boolean whole = value.getAsDouble() == Math.rint(value.getAsDouble());
        if (whole && indicator.getMeasure() instanceof Count && !percent(indicator)) {
            return texts.number(value.getAsDouble());
        }
        return in(percent(indicator) ? "%" : "", texts.fixed(value, 1));
    }

    /** The latest value, or that it is not told. */
    String latest(IndicatorStatus status, IndicatorStatus.Figures figures) {
        return figures.isUntold()
                ? texts.text("withheld.cell")
                : value(status.indicator(), figures.latest());
    }

    private static boolean percent(Indicator indicator) {
        if (WordTarget.isInWords(indicator)) {
            return true;
        }
        Measure measure = indicator.getMeasure();
        String unit = indicator.getUnit();
        if (unit == null || unit.isBlank()) {
            unit = measure == null ? "" : measure.getUnit();
        }
        return "%".equals(unit);
    }

    private String in(String unit, String value) {
        if ("%".equals(unit)) {
            return texts.text("percent", value);
        }
        return unit == null || unit.isBlank() ? value : value + "\u00a0" + unit;
    }

    /** What is measured, by which instrument. */
    String measure(Indicator indicator) {
        Measure measure = indicator.getMeasure();
        if (measure instanceof Scale scale && scale.eContainer() instanceof Named i) {
            return texts.name(i) + ", " + texts.name(scale);
        }
        return texts.name(measure);
    }

    /** A year, half a year, a month, weeks or a day as such, others by first and last day. */
    String period(StaffTime.Period period) {
        LocalDate from = period.from();
        if (from.equals(period.to())) {
            return texts.date(from);
        }
        boolean month =
                from.getDayOfMonth() == 1
                        && period.to().equals(YearMonth.from(from).atEndOfMonth());
        if (month) {
            return texts.text("month." + from.getMonthValue()) + " " + from.getYear();
        }
        boolean half =
                from.getDayOfMonth() == 1
                        && from.getMonthValue() % 6 == 1
                        && period.to().equals(from.plusMonths(6).minusDays(1));
        if (half) {
            String term = from.getMonthValue() == 1 ? "period.spring" : "period.autumn";
            return texts.text(term, Integer.toString(from.getYear()));
        }
        if (isOfWeeks(period)) {
            return weeks(period);
        }
        boolean year =
                from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1).minusDays(1));
        return year
                ? Integer.toString(from.getYear())
                : texts.text("period.span", texts.date(from), texts.date(period.to()));
    }

    /** Whole weeks of one year, fewer than all of them. */
    private static boolean isOfWeeks(StaffTime.Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return from.getDayOfWeek() == DayOfWeek.MONDAY
                && to.getDayOfWeek() == DayOfWeek.SUNDAY
                && from.get(IsoFields.WEEK_BASED_YEAR) == to.get(IsoFields.WEEK_BASED_YEAR);
    }

    private String weeks(StaffTime.Period period) {
        int first = period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = period.to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String year = Integer.toString(period.from().get(IsoFields.WEEK_BASED_YEAR));
        return first == last
                ? texts.text("period.week", Integer.toString(first), year)
                : texts.text("period.weeks", Integer.toString(first), Integer.toString(last), year);
    }
}

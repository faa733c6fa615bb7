package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.model.Count;
import org.verka.model.FollowUpPlan;
import org.verka.model.Measurement;
import org.verka.model.Site;
import org.verka.model.TargetGroup;

/**
 * How many of those who were asked answered a survey. How many were asked is what a count says that
 * stands beside the survey in the follow-up plan, when its words say that it is of those asked;
 * without such a count it is how many are eligible in the target groups that the plan says the
 * survey is of.
 *
 * @param site the site, or empty for all sites together
 * @param respondents how many answered anything in the form
 * @param asked how many were asked, at least {@code respondents}
 * @param eligible whether it is those eligible, of whom some may not have been asked
 */
public record ResponseRate(Optional<Site> site, int respondents, long asked, boolean eligible) {

    private static final Pattern ASKED =
            words("tillfråga|frågad|inbju|utskick|utdela|asked|invited|sent\\b|handed out");
    private static final Pattern ANSWERED = words("svar|besvar|answer|respon|repl(y|ied)");

    private static Pattern words(String beginnings) {
        return Pattern.compile(
                "\\b(" + beginnings + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The part that answered, 0 to 1. */
    public double share() {
        return (double) respondents / asked;
    }

    /**
     * The rates of a survey, site by site as its answers are told; nothing where it is not known
     * how many were asked, or more answered than were.
     */
    public static List<ResponseRate> of(Evaluation evaluation, Survey survey) {
        List<Measurement> planned =
                Optional.ofNullable(evaluation.programme().getFollowUp())
                        .map(FollowUpPlan::getMeasurements)
                        .stream()
                        .flatMap(List::stream)
                        .filter(m -> m.getMeasures().contains(survey.instrument()))
                        .toList();
        List<Count> asked =
                planned.stream()
                        .flatMap(m -> m.getMeasures().stream())
                        .filter(Count.class::isInstance)
                        .map(Count.class::cast)
                        .filter(ResponseRate::isOfThoseAsked)
                        .distinct()
                        .toList();
        List<Count> eligible =
                planned.stream()
                        .flatMap(m -> m.getTargetGroups().stream())
                        .map(TargetGroup::getEligible)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        List<ResponseRate> rates = new ArrayList<>();
        respondents(survey)
                .forEach((site, n) ->
                        Stream.concat(
                                        rate(evaluation, asked, site, n, false).stream(),
                                        rate(evaluation, eligible, site, n, true).stream())
                                .findFirst()
                                .ifPresent(rates::add));
        return rates;
    }

    /**
     * Whether a count is of those who were asked: its denominator says so and its numerator says
     * that they answered, or it has neither and its name says so.
     */
    static boolean isOfThoseAsked(Count count) {
        if (count.getDenominator() != null) {
            return ASKED.matcher(count.getDenominator()).find()
                    && count.getNumerator() != null
                    && ANSWERED.matcher(count.getNumerator()).find();
        }
        return count.getNumerator() == null
                && Stream.of(count.getName(), count.getLabel())
                        .filter(Objects::nonNull)
                        .anyMatch(said -> ASKED.matcher(said).find());
    }

    private static Map<Optional<Site>, Integer> respondents(Survey survey) {
        Map<Optional<Site>, Integer> all = new LinkedHashMap<>();
        survey.questions().stream()
                .flatMap(q -> q.places().stream())
                .forEach(place ->
                        place.answers()
                                .shown()
                                .ifPresent(
                                        a -> all.merge(place.site(), a.respondents(), Math::max)));
        return all;
    }

    private static Optional<ResponseRate> rate(
            Evaluation evaluation,
            List<Count> counts,
            Optional<Site> site,
            int respondents,
            boolean eligible) {
        List<Share.Figures> figures =
                counts.stream().flatMap(c -> last(evaluation, c, site).stream()).toList();
        long asked =
                figures.stream().mapToLong(f -> eligible ? f.numerator() : f.denominator()).sum();
        return figures.size() < counts.size() || asked == 0 || asked < respondents
                ? Optional.empty()
                : Optional.of(new ResponseRate(site, respondents, asked, eligible));
    }

    private static Optional<Share.Figures> last(
            Evaluation evaluation, Count count, Optional<Site> site) {
        return evaluation.shares().stream()
                .filter(s -> s.count() == count && s.unit().isEmpty() && s.site().equals(site))
                .flatMap(s -> s.points().stream())
                .max(Comparator.comparing(Share.Point::to))
                .flatMap(p -> p.figures().shown());
    }
}

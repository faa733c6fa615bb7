package org.verka.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.verka.evaluation.SurveyTable.Told;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Instrument;
import org.verka.model.ItemValue;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;

/**
 * The answers that sites reported of a group without raw data, to a question by its name or by a
 * scale that is that question alone. The whole group counts where it was reported, else the groups
 * together.
 */
final class ReportedAnswers {

    private final Instrument instrument;
    private final List<ReportedAggregate> reported;
    private final Map<String, Integer> respondents = new HashMap<>();

    ReportedAnswers(Instrument instrument, List<ReportedAggregate> all) {
        this.instrument = instrument;
        Map<String, LocalDate> last =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        ReportedAggregate::site,
                                        ReportedAggregate::to,
                                        (a, b) -> a.isAfter(b) ? a : b));
        reported =
                all.stream()
                        .filter(a -> a.to().equals(last.get(a.site())))
                        .sorted(Comparator.comparing(ReportedAggregate::from))
                        .toList();
        all.stream()
                .map(ReportedAggregate::scale)
                .distinct()
                .forEach(scale ->
                        of(scale)
                                .forEach((site, mine) ->
                                        respondents.merge(site, n(mine), Math::max)));
    }

    /** By site. */
    Map<String, Told> of(Question question) {
        Map<String, Told> told = new HashMap<>();
        int many = OptionsOf.of(question).labels().size();
        of(scale(question))
                .forEach((site, mine) -> {
                    int[] counts = new int[many];
                    mine.forEach(a -> count(question, a, counts));
                    int answered = many == 0 ? n(mine) : sum(counts);
                    told.put(site, new Told(respondents.get(site), answered, counts));
                });
        return told;
    }

    private static void count(Question question, ReportedAggregate aggregate, int[] counts) {
        aggregate
                .counts()
                .forEach((words, n) -> {
                    int place = OptionsOf.of(question).place(words);
                    if (place >= 0) {
                        counts[place] += n;
                    }
                });
    }

    private Map<String, List<ReportedAggregate>> of(String scale) {
        Map<String, List<ReportedAggregate>> bySite =
                reported.stream()
                        .filter(a -> a.scale().equals(scale))
                        .collect(Collectors.groupingBy(ReportedAggregate::site));
        bySite.replaceAll((site, mine) -> {
            List<ReportedAggregate> whole = mine.stream().filter(a -> a.group().isEmpty()).toList();
            return whole.isEmpty() ? mine : whole;
        });
        return bySite;
    }

    /** The name under which a question's answers are reported: its own, or a scale's. */
    private String scale(Question question) {
        String code = question.code().text();
        return instrument.getScales().stream()
                .filter(s -> s.getScore() instanceof ItemValue value && is(value, code))
                .map(Scale::getName)
                .filter(name -> reported.stream().anyMatch(a -> tells(a, question, name)))
                .findFirst()
                .orElse(code);
    }

    /** A mean alone tells nothing of who chose which option. */
    private static boolean tells(ReportedAggregate aggregate, Question question, String scale) {
        return aggregate.scale().equals(scale)
                && (!aggregate.counts().isEmpty() || OptionsOf.of(question).labels().isEmpty());
    }

    private static boolean is(ItemValue value, String code) {
        return value.getItem() == null
                ? value.getNumber() != null && ItemCode.of(value.getNumber()).text().equals(code)
                : ItemCode.of(value.getItem()).text().equals(code);
    }

    private static int n(List<ReportedAggregate> mine) {
        return mine.stream().mapToInt(ReportedAggregate::n).sum();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}

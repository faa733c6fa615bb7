package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.Count;
import org.verka.model.FollowUpPlan;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ItemValue;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Scale;
import org.verka.model.SiteTree;
import org.verka.model.TargetGroup;

/** A survey's answers, as those of the users in Linköping: seed 002, chapter 8. */
class SurveysTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final String[] OPTIONS = {"Inga positiva", "Endast små", "En del", "Stora"};
    private final Theory theory = new Theory("Linkoping", "Berga", "Lambohov");
    private final List<FormAnswer> forms = new ArrayList<>();
    private final List<Fact> others = new ArrayList<>();
    private final Instrument survey;

    SurveysTest() {
        theory.partOf("Berga", "Linkoping").partOf("Lambohov", "Linkoping");
        survey = theory.instrument("Enkat", List.of());
        survey.getItems().add(choice(5, "Positiva förändringar", false, OPTIONS));
        Item open = NEW.createItem();
        open.setName("Egna");
        open.setLabel("Med egna ord");
        open.setAnswers(NEW.createAnswers());
        open.getAnswers().setKind(AnswerKind.TEXT);
        survey.getItems().add(open);
    }

    private static Item choice(int number, String label, boolean several, String... options) {
        Item item = NEW.createItem();
        item.setFirst(number);
        item.setLabel(label);
        Answers answers = NEW.createAnswers();
        answers.setKind(AnswerKind.CHOICE);
        answers.setSeveral(several);
        for (int i = 0; i < options.length; i++) {
            AnswerOption option = NEW.createAnswerOption();
            option.setValue(BigDecimal.valueOf(i + 1L));
            option.setLabel(options[i]);
            answers.getOptions().add(option);
        }
        item.setAnswers(answers);
        return item;
    }

    private static SortedMap<String, Integer> counts(int... counts) {
        SortedMap<String, Integer> told = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            told.put(OPTIONS[i], counts[i]);
        }
        return told;
    }

    private void reported(
            String site, String scale, String period, int n, SortedMap<String, Integer> counts) {
        var span = Theory.span(period);
        others.add(
                new ReportedAggregate(
                        site,
                        "Enkat",
                        scale,
                        "",
                        Occasion.AFTER,
                        "",
                        span.first(),
                        span.last(),
                        n,
                        Optional.empty(),
                        Optional.empty(),
                        counts,
                        new Origin("svar.csv", others.size() + 2)));
    }

    private void form(String site, String who, String day, Integer answer, String words) {
        SortedMap<String, BigDecimal> items = new TreeMap<>();
        if (answer != null) {
            items.put("5", BigDecimal.valueOf(answer));
        }
        SortedMap<String, String> texts = new TreeMap<>();
        if (words != null) {
            texts.put("Egna", words);
        }
        forms.add(
                new FormAnswer(
                        site,
                        who,
                        "Enkat",
                        "",
                        Occasion.AFTER,
                        LocalDate.parse(day),
                        new TreeMap<>(),
                        items,
                        texts,
                        new Origin("svar.csv", forms.size() + 2)));
    }

    private void forms(String site, int... answers) {
        for (int i = 0; i < answers.length; i++) {
            for (int j = 0; j < answers[i]; j++) {
                form(site, site + i + "-" + j, "2019-05-01", i + 1, null);
            }
        }
    }

    private List<String> shared() {
        return told(Options.shared(DAY));
    }

    /** A line for each question and place: of so many, so many answered, and how. */
    private List<String> told(Options options) {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), others, List.of());
        return new Evaluator()
                .evaluate(theory.programme, evidence, options).surveys().stream()
                        .flatMap(s -> s.questions().stream())
                        .flatMap(q -> q.places().stream().map(p -> line(q, p)))
                        .toList();
    }

    private static String line(Survey.Question question, Survey.Place place) {
        String site = place.site().map(Named::getName).orElse("all");
        return question.name()
                + ", "
                + site
                + ": "
                + place.answers()
                        .shown()
                        .map(a ->
                                a.answered()
                                        + " of "
                                        + a.respondents()
                                        + IntStream.range(0, a.counts().size())
                                                .mapToObj(i ->
                                                        ", "
                                                                + question.options().get(i)
                                                                + " "
                                                                + a.counts().get(i))
                                                .collect(Collectors.joining()))
                        .orElse("withheld");
    }

    @Test
    void whatASiteReportedOfItsUsersIsToldByOption() {
        Scale scale = NEW.createScale();
        scale.setName("Forandring");
        ItemValue value = NEW.createItemValue();
        value.setNumber(5);
        scale.setScore(value);
        survey.getScales().add(scale);
        reported("Lambohov", "Forandring", "2018-12 – 2019-10", 21, counts(0, 0, 15, 6));
        reported("Lambohov", "Egna", "2018-12 – 2019-10", 19, counts());
        assertEquals(
                List.of(
                        "Positiva förändringar, Lambohov: 21 of 21, Inga positiva 0,"
                                + " Endast små 0, En del 15, Stora 6",
                        "Med egna ord, Lambohov: 19 of 21"),
                shared());
    }

    /** The count of those asked stands beside the survey in the follow-up plan. */
    @Test
    void theResponseRateIsOfThoseThatACountSaysWereAsked() {
        forms("Berga", 1, 2, 2, 1);
        Measurement measurement = NEW.createMeasurement();
        Count asked = theory.count("Utskick");
        measurement.getMeasures().addAll(List.of(survey, asked));
        FollowUpPlan plan = NEW.createFollowUpPlan();
        plan.getMeasurements().add(measurement);
        theory.programme.setFollowUp(plan);
        Facts counts = new Facts().count("Utskick", "Berga", "", "2019", 6, 15);
        Evidence evidence =
                new Evidence(forms, counts.evidence().counts(), List.of(), List.of(), List.of());
        Evaluation evaluation =
                new Evaluator().evaluate(theory.programme, evidence, Options.internal(DAY));
        ResponseRate rate = ResponseRate.of(evaluation, evaluation.surveys().get(0)).get(0);
        assertEquals(6, rate.respondents());
        assertEquals(15, rate.asked());
        assertEquals(0.4, rate.share(), 1e-12);
        measurement.getMeasures().remove(asked);
        assertEquals(List.of(), ResponseRate.of(evaluation, evaluation.surveys().get(0)));
        TargetGroup users = NEW.createTargetGroup();
        users.setEligible(asked);
        measurement.getTargetGroups().add(users);
        assertTrue(ResponseRate.of(evaluation, evaluation.surveys().get(0)).get(0).eligible());
    }

    @Test
    void theLastReportOfASiteCounts() {
        reported("Berga", "5", "VT 2018", 30, counts(5, 5, 10, 10));
        reported("Berga", "5", "VT 2019", 20, counts(0, 0, 10, 10));
        assertEquals(
                List.of(
                        "Positiva förändringar, Berga: 20 of 20, Inga positiva 0, Endast små 0,"
                                + " En del 10, Stora 10"),
                shared());
    }

    @Test
    void formsAreCountedOnceForEachPersonAndSitesAreAddedUp() {
        forms("Berga", 5, 0, 5, 0);
        forms("Lambohov", 0, 0, 6, 5);
        form("Berga", "Berga0-0", "2019-06-01", 3, "Tack!");
        form("Berga", "tyst", "2019-06-01", null, "Bra");
        assertEquals(
                List.of(
                        "Positiva förändringar, Berga: 10 of 11, Inga positiva 4, Endast små 0,"
                                + " En del 6, Stora 0",
                        "Positiva förändringar, Lambohov: 11 of 11, Inga positiva 0,"
                                + " Endast små 0, En del 6, Stora 5",
                        "Positiva förändringar, all: 21 of 22, Inga positiva 4,"
                                + " Endast små 0, En del 12, Stora 5",
                        "Med egna ord, Berga: 2 of 11",
                        "Med egna ord, Lambohov: 0 of 11",
                        "Med egna ord, all: 2 of 22"),
                told(Options.internal(DAY)));
    }

    @Test
    void neighboursThatFewHaveChosenAreToldTogether() {
        forms("Lambohov", 2, 3, 10, 6);
        assertEquals(
                List.of(
                        "Positiva förändringar, Lambohov: 21 of 21,"
                                + " Inga positiva / Endast små 5, En del 10, Stora 6"),
                shared());
    }

    @Test
    void theLastOptionGoesTogetherWithTheOneBeforeIt() {
        forms("Lambohov", 6, 0, 10, 1);
        assertEquals(
                List.of(
                        "Positiva förändringar, Lambohov: 17 of 17, Inga positiva 6,"
                                + " Endast små 0, En del / Stora 11"),
                shared());
    }

    @Test
    void whatWouldAllBeOneAnswerIsWithheld() {
        forms("Lambohov", 17, 1, 0, 0);
        assertEquals(List.of("Positiva förändringar, Lambohov: withheld"), shared());
    }

    @Test
    void whereAMeanIsShownTooNothingIsToldTogetherButWithheld() {
        survey.getScales().add(NEW.createScale());
        forms("Lambohov", 2, 3, 10, 6);
        assertEquals(List.of("Positiva förändringar, Lambohov: withheld"), shared());
    }

    @Test
    void aSiteWithFewIsWithheldAndSoIsTheSumThatWouldTellOfIt() {
        forms("Berga", 0, 0, 2, 6);
        forms("Lambohov", 0, 0, 10, 6);
        assertEquals(
                List.of(
                        "Positiva förändringar, Berga: withheld",
                        "Positiva förändringar, Lambohov: 16 of 16, Inga positiva 0,"
                                + " Endast små 0, En del 10, Stora 6",
                        "Positiva förändringar, all: withheld"),
                shared());
    }

    @Test
    void severalAnswersAreCountedEachAndThoseWhoDidNotChooseAreProtectedToo() {
        survey.getItems().clear();
        survey.getItems().add(choice(5, "Vad fick du?", true, "Samtal", "Grupp"));
        for (int i = 0; i < 12; i++) {
            SortedMap<String, String> texts = new TreeMap<>();
            texts.put("5", i < 7 ? "Samtal; Grupp" : "Samtal");
            forms.add(
                    new FormAnswer(
                            "Berga",
                            "p" + i,
                            "Enkat",
                            "",
                            Occasion.AFTER,
                            DAY,
                            new TreeMap<>(),
                            new TreeMap<>(),
                            texts,
                            new Origin("svar.csv", i + 2)));
        }
        assertEquals(List.of("Vad fick du?, Berga: 12 of 12, Samtal 12, Grupp 7"), shared());
        forms.remove(11);
        assertEquals(List.of("Vad fick du?, Berga: withheld"), shared());
    }

    /** Whoever adds and subtracts all that is shown learns of no group of one to four people. */
    @Test
    void addingAndSubtractingWhatIsShownRecoversNothing() {
        int[] told = new int[2];
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Map<String, int[]> people = new TreeMap<>();
            forms.clear();
            for (String site : List.of("Berga", "Lambohov", "Linkoping")) {
                int[] answers = random.ints(4, 0, 14).map(n -> n < 3 ? 0 : n - 2).toArray();
                people.put(site, answers);
                forms(site, answers);
            }
            Survey.Question question = question();
            for (Survey.Place place : question.places()) {
                told[place.answers().shown().isPresent() ? 1 : 0]++;
            }
            assertEquals(List.of(), recovered(attack(question, people), people), "seed " + seed);
        }
        assertTrue(told[1] > 30 && told[0] > 30, told[1] + " shown, " + told[0] + " withheld");
    }

    private Survey.Question question() {
        Evidence evidence = new Evidence(forms, List.of(), List.of(), List.of(), List.of());
        Options options = Options.shared(DAY);
        return new Evaluator()
                .evaluate(theory.programme, evidence, options)
                .surveys()
                .get(0)
                .questions()
                .get(0);
    }

    private Attack attack(Survey.Question question, Map<String, int[]> people) {
        Attack attack = new Attack();
        SiteTree tree = new SiteTree(theory.programme);
        for (Survey.Place place : question.places()) {
            for (int i = 0; i < question.options().size(); i++) {
                if (place.answers().shown().isPresent()) {
                    String together = question.options().get(i);
                    Map<String, Integer> sum = new TreeMap<>();
                    people.forEach((site, answers) -> {
                        for (int o = 0; o < OPTIONS.length; o++) {
                            boolean within = List.of(together.split(" / ")).contains(OPTIONS[o]);
                            if (within && answers[o] > 0 && tree.belongs(site, place.site())) {
                                sum.put(site + o, 1);
                            }
                        }
                    });
                    attack.learn(sum);
                }
            }
        }
        return attack;
    }

    private static List<String> recovered(Attack attack, Map<String, int[]> people) {
        List<String> names = List.copyOf(people.keySet());
        List<String> found = new ArrayList<>();
        for (int sites = 1; sites < 1 << names.size(); sites++) {
            for (int options = 1; options < 1 << OPTIONS.length; options++) {
                Map<String, Integer> sum = new TreeMap<>();
                int n = 0;
                for (int s = 0; s < names.size(); s++) {
                    for (int o = 0; o < OPTIONS.length; o++) {
                        int here = people.get(names.get(s))[o];
                        if ((sites >> s & 1) == 1 && (options >> o & 1) == 1 && here > 0) {
                            sum.put(names.get(s) + o, 1);
                            n += here;
                        }
                    }
                }
                boolean few = n > 0 && n < Options.DEFAULT_THRESHOLD;
                found.addAll(few && attack.recovers(sum) ? List.of(sum.toString()) : List.of());
            }
        }
        return found;
    }
}

package org.verka.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.SourceFile;
import org.verka.evidence.TimeLog;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Count;
import org.verka.model.Crossing;
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.CountAttack.People;

/**
 * A random project with small sites: a survey of two questions that are crossed, a scale of whole
 * numbers and one of words before and after, a count by unit, and enrolments.
 */
final class ProjectUnderAttack {

    static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    static final List<String> OPTIONS = List.of("few", "some", "many");
    static final List<String> WORDS = List.of("low", "middle", "high");
    static final List<String> SEXES = List.of("woman", "man");
    static final List<String> REASONS = List.of("own wish", "school", "notified");
    static final int VALUES = 4;

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    final Programme programme = NEW.createProgramme();
    final Map<People, Integer> people = new LinkedHashMap<>();
    final Document document = NEW.createDocument();
    final List<CaseCount> counts = new ArrayList<>();
    final List<ActivityRecord> records = new ArrayList<>();
    final List<Fact> others = new ArrayList<>();
    final Instrument instrument;
    private final List<FormAnswer> forms = new ArrayList<>();
    private final Map<String, Integer> facts = new TreeMap<>();
    private final Random random;

    ProjectUnderAttack(long seed) {
        random = new Random(seed);
        programme.setName("Prov");
        document.getElements().add(programme);
        int sites = 1 + random.nextInt(4);
        for (int i = 0; i < sites; i++) {
            Site site = NEW.createSite();
            site.setName("s" + i);
            if (i > 0 && random.nextInt(4) == 0) {
                site.setPartOf(programme.getSites().get(random.nextInt(i)));
            }
            programme.getSites().add(site);
        }
        instrument = survey();
        scales();
        Count count = NEW.createCount();
        count.setName("C");
        document.getElements().add(count);
        programme.getSites().forEach(this::collect);
        FurtherUnderAttack further = new FurtherUnderAttack(this, seed);
        programme.getSites().forEach(further::collect);
    }

    Instrument instrument(String name) {
        Instrument instrument = NEW.createInstrument();
        instrument.setName(name);
        document.getElements().add(instrument);
        return instrument;
    }

    private Instrument survey() {
        Instrument survey = instrument("E");
        List.of("A", "B").forEach(name -> choice(survey, name, OPTIONS));
        Crossing crossing = NEW.createCrossing();
        crossing.setRows(NEW.createCrossedQuestion());
        crossing.getRows().setSource(survey.getItems().get(0));
        crossing.setColumns(NEW.createCrossedQuestion());
        crossing.getColumns().setSource(survey.getItems().get(1));
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.setLabel("Do they go together?");
        question.getCrossings().add(crossing);
        programme.getQuestions().add(question);
        return survey;
    }

    /** A question with options, which are numbered from 0. */
    static void choice(Instrument instrument, String name, List<String> options) {
        Item item = NEW.createItem();
        item.setName(name);
        item.setLabel(name);
        item.setAnswers(NEW.createAnswers());
        item.getAnswers().setKind(AnswerKind.CHOICE);
        for (int i = 0; i < options.size(); i++) {
            AnswerOption option = NEW.createAnswerOption();
            option.setValue(BigDecimal.valueOf(i));
            option.setLabel(options.get(i));
            item.getAnswers().getOptions().add(option);
        }
        instrument.getItems().add(item);
    }

    private void scales() {
        Scale numbers = NEW.createScale();
        numbers.setName("S");
        numbers.setMinimum(BigDecimal.ZERO);
        numbers.setMaximum(BigDecimal.valueOf(VALUES - 1));
        numbers.setDesired(Direction.DECREASE);
        numbers.setReliableChange(BigDecimal.valueOf(2));
        instrument("F").getScales().add(numbers);
        Scale words = NEW.createScale();
        words.setName("W");
        words.getLevels().addAll(WORDS);
        instrument("G").getScales().add(words);
        Outcome outcome = NEW.createOutcome();
        outcome.setName("R");
        Indicator indicator = NEW.createIndicator();
        indicator.setName("I");
        indicator.setMeasure(numbers);
        outcome.getIndicators().add(indicator);
        programme.getOutcomes().add(outcome);
    }

    private void collect(Site site) {
        String name = site.getName();
        answers("E", name, OPTIONS.size(), OPTIONS.size());
        answers("F", name, VALUES, VALUES);
        answers("G", name, WORDS.size(), WORDS.size());
        for (int unit = 0; unit < 3; unit++) {
            int part = random.nextInt(3) == 0 ? 0 : random.nextInt(9);
            int rest = random.nextInt(20);
            people.put(new People("C", name, List.of(unit, 0)), part);
            people.put(new People("C", name, List.of(unit, 1)), rest);
            counts.add(
                    new CaseCount(
                            "C",
                            name,
                            "u" + unit,
                            LocalDate.of(2014, 1, 1),
                            LocalDate.of(2014, 12, 31),
                            part,
                            part + rest,
                            origin("C", name)));
        }
        for (int sex = 0; sex < SEXES.size(); sex++) {
            for (int reason = 0; reason < REASONS.size(); reason++) {
                int n = random.nextInt(6);
                people.put(new People("N", name, List.of(sex, reason)), n);
                IntStream.range(0, n).forEach(i -> enrol(name, others.size()));
                int from = others.size() - n;
                for (int i = from; i < others.size(); i++) {
                    others.set(i, enrolment(name, i, SEXES.get(sex), REASONS.get(reason)));
                }
            }
        }
    }

    private void enrol(String site, int number) {
        others.add(enrolment(site, number, "", ""));
        facts.merge("N-" + site + ".csv", 1, Integer::sum);
    }

    private static Enrolment enrolment(String site, int number, String sex, String reason) {
        return new Enrolment(
                site,
                "n" + number,
                "",
                LocalDate.of(2014, 1, 1),
                Optional.empty(),
                sex,
                OptionalInt.empty(),
                reason,
                "",
                new Origin("N-" + site + ".csv", number + 2));
    }

    /** Two answers each, or one; the greatest number is for none. */
    private void answers(String family, String site, int first, int second) {
        boolean none = random.nextInt(3) > 0;
        boolean empty = random.nextInt(7) == 0;
        int common = random.nextInt(first);
        for (int a = 0; a <= first; a++) {
            for (int b = 0; b <= second; b++) {
                boolean missing = a == first || b == second;
                if (a == first && b == second) {
                    continue;
                }
                int most = a == common ? 14 : missing ? 4 : 7;
                boolean nobody = empty || missing && !none || random.nextInt(5) < 2;
                int n = nobody ? 0 : random.nextInt(most);
                people.put(new People(family, site, List.of(a, b)), n);
                for (int i = 0; i < n; i++) {
                    forms(family, site, a + "-" + b + "-" + i, a, b, first);
                }
            }
        }
    }

    private void forms(String family, String site, String who, int a, int b, int none) {
        if (family.equals("E")) {
            SortedMap<String, BigDecimal> items = new TreeMap<>();
            value(a, none).ifPresent(v -> items.put("A", v));
            value(b, none).ifPresent(v -> items.put("B", v));
            form(family, site, who, "", Occasion.AFTER, new TreeMap<>(), items);
            return;
        }
        String scale = family.equals("F") ? "S" : "W";
        value(a, none)
                .ifPresent(v -> form(family, site, who, "", Occasion.BEFORE, scored(scale, v)));
        value(b, none)
                .ifPresent(v -> form(family, site, who, "", Occasion.AFTER, scored(scale, v)));
    }

    private static Optional<BigDecimal> value(int answer, int none) {
        return answer == none ? Optional.empty() : Optional.of(BigDecimal.valueOf(answer));
    }

    private static Map<String, BigDecimal> scored(String scale, BigDecimal value) {
        return Map.of(scale, value);
    }

    /** Somebody's form of which only the scales are known. */
    void form(
            String instrument,
            String site,
            String who,
            String informant,
            Occasion occasion,
            Map<String, BigDecimal> scores) {
        SortedMap<String, BigDecimal> sorted = new TreeMap<>(scores);
        form(instrument, site, who, informant, occasion, sorted, new TreeMap<>());
    }

    /** Somebody's form of which only the answers are known. */
    void answer(
            String instrument,
            String site,
            String who,
            Occasion occasion,
            Map<String, BigDecimal> items) {
        form(instrument, site, who, "", occasion, new TreeMap<>(), new TreeMap<>(items));
    }

    private void form(
            String instrument,
            String site,
            String who,
            String informant,
            Occasion occasion,
            SortedMap<String, BigDecimal> scores,
            SortedMap<String, BigDecimal> items) {
        forms.add(
                new FormAnswer(
                        site,
                        who,
                        instrument,
                        informant,
                        occasion,
                        LocalDate.of(2014, 1 + 5 * occasion.ordinal(), 10),
                        scores,
                        items,
                        new TreeMap<>(),
                        origin(instrument, site)));
    }

    /** How many answers there are to choose from: the number that stands for none. */
    static int none(String family) {
        return switch (family) {
            case "F" -> VALUES;
            case "G", "A" -> WORDS.size();
            case "K" -> FurtherUnderAttack.STEPS;
            default -> OPTIONS.size();
        };
    }

    /** Whether the staff's time is logged in per cent. */
    boolean logsPercent() {
        return others.stream()
                .anyMatch(f -> f instanceof TimeLog log && log.unit() == TimeLog.Unit.PER_CENT);
    }

    /** A row of the file of a family at a site. */
    Origin origin(String family, String site) {
        String file = family + "-" + site + ".csv";
        return new Origin(file, 1 + facts.merge(file, 1, Integer::sum));
    }

    Evaluation evaluate(Options options) {
        List<SourceFile> sources =
                facts.entrySet().stream()
                        .map(e ->
                                new SourceFile(
                                        e.getKey(),
                                        "0".repeat(64),
                                        Instant.parse("2014-12-01T00:00:00Z"),
                                        "somebody",
                                        e.getValue()))
                        .collect(Collectors.toList());
        return new Evaluator()
                .evaluate(
                        programme, new Evidence(forms, counts, records, others, sources), options);
    }
}

package org.verka.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Occasion;
import org.verka.evidence.TimeLog;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Count;
import org.verka.model.Crossing;
import org.verka.model.Direction;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.CountAttack.People;

/**
 * A random project with small sites: a survey of two questions that are crossed, a scale of whole
 * numbers and one of words before and after, a count by unit, and enrolments.
 */
final class ProjectUnderAttack extends UnderAttack {

    static final List<String> OPTIONS = List.of("few", "some", "many");
    static final List<String> WORDS = List.of("low", "middle", "high");
    static final List<String> SEXES = List.of("woman", "man");
    static final List<String> REASONS = List.of("own wish", "school", "notified");
    static final int VALUES = 4;

    final Instrument instrument;
    private final Random random;

    ProjectUnderAttack(long seed) {
        random = new Random(seed);
        sites(random);
        instrument = survey();
        scales();
        Count count = NEW.createCount();
        count.setName("C");
        document.getElements().add(count);
        programme.getSites().forEach(this::collect);
        FurtherUnderAttack further = new FurtherUnderAttack(this, seed);
        programme.getSites().forEach(further::collect);
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
        indicator(numbers("F", VALUES - 1, Direction.DECREASE, 2));
        Scale words = NEW.createScale();
        words.setName("W");
        words.getLevels().addAll(WORDS);
        instrument("G").getScales().add(words);
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
                for (int i = 0; i < n; i++) {
                    enrol(
                            name,
                            "n" + others.size(),
                            DAY.minusYears(1),
                            SEXES.get(sex),
                            OptionalInt.empty(),
                            REASONS.get(reason));
                }
            }
        }
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
            answer(family, site, who, Occasion.AFTER, items);
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

    /** How many answers there are to choose from: the number that stands for none. */
    static int none(String family) {
        return switch (family) {
            case "F" -> VALUES;
            case "G", "A" -> WORDS.size();
            case "K" -> FurtherUnderAttack.STEPS;
            case "O" -> AgesUnderAttack.NONE;
            default -> OPTIONS.size();
        };
    }

    /** Whether the staff's time is logged in per cent. */
    boolean logsPercent() {
        return others.stream()
                .anyMatch(f -> f instanceof TimeLog log && log.unit() == TimeLog.Unit.PER_CENT);
    }
}

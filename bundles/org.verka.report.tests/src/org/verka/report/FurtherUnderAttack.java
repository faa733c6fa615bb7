package org.verka.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.Occasion;
import org.verka.evidence.TimeLog;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.DateSpan;
import org.verka.model.Direction;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Level;
import org.verka.model.Measurement;
import org.verka.model.ModelFactory;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.TargetGroup;
import org.verka.report.CountAttack.People;

/**
 * What a random project has besides: a scale that is measured three times, the same rated by two
 * informants, a count over several years, how many were asked, eligible and reached, an activity
 * with those who took part and one that is done with so many people, and the time of the staff.
 */
final class FurtherUnderAttack {

    /** How many values the scale has that is measured three times. */
    static final int STEPS = 2;

    static final int YEARS = 4;
    static final int FIRST_YEAR = 2011;

    /** Who answers a question that is asked twice: both times, first alone, later alone, never. */
    static final int BOTH = 0;

    static final int FIRST = 1;
    static final int LATER = 2;
    static final int NEVER = 3;

    /** Who answers it in another form as well. */
    static final int ELSEWHERE = 1;

    private static final int NESTED = 1;
    private static final int ANYBODY = 2;

    static final List<String> RATERS = List.of("one", "other");
    static final List<String> USES = List.of("meetings", "travel", "writing");

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private final ProjectUnderAttack project;
    private final Random random;
    private final boolean hours;
    private final boolean joined;
    private final int elsewhere;

    FurtherUnderAttack(ProjectUnderAttack project, long seed) {
        this.project = project;
        this.random = new Random(~seed);
        this.hours = random.nextBoolean();
        this.joined = random.nextBoolean();
        this.elsewhere = random.nextInt(3);
        repeated();
        rated();
        List.of("B", "H").forEach(this::backgroundForm);
        List.of("P", "Q", "L", "M").forEach(this::count);
        activity();
        clients();
        plan();
    }

    private void repeated() {
        Scale scale = NEW.createScale();
        scale.setName("S");
        scale.setMinimum(BigDecimal.ZERO);
        scale.setMaximum(BigDecimal.valueOf(STEPS - 1));
        scale.setDesired(Direction.INCREASE);
        project.instrument("K").getScales().add(scale);
    }

    private void rated() {
        Instrument instrument = project.instrument("A");
        Scale words = NEW.createScale();
        words.setName("W");
        words.getLevels().addAll(ProjectUnderAttack.WORDS);
        instrument.getScales().add(words);
        for (String name : RATERS) {
            Informant informant = NEW.createInformant();
            informant.setName(name);
            instrument.getInformants().add(informant);
        }
    }

    private Count count(String name) {
        Count count = NEW.createCount();
        count.setName(name);
        project.document.getElements().add(count);
        return count;
    }

    private Count named(String name) {
        return project.document.getElements().stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void activity() {
        TargetGroup group = NEW.createTargetGroup();
        group.setName("T");
        group.setEligible(named("L"));
        group.setReached(named("M"));
        project.programme.getTargetGroups().add(group);
        Activity activity = NEW.createActivity();
        activity.setName("D");
        activity.setPlanned(BigDecimal.valueOf(40));
        activity.setPlannedUnit("meetings");
        activity.getTargetGroups().add(group);
        activity.setWhen(DateSpan.parse("2014-01 – 2014-09").orElseThrow());
        project.programme.getActivities().add(activity);
    }

    /** An activity whose amounts are people. */
    private void clients() {
        Activity activity = NEW.createActivity();
        activity.setName("W");
        activity.setLabel("W");
        activity.setPlanned(BigDecimal.valueOf(30));
        activity.setPlannedUnit("clients");
        activity.setLevel(Level.INDIVIDUAL);
        activity.setWhen(DateSpan.parse("2014-02 – 2014-09").orElseThrow());
        project.programme.getActivities().add(activity);
    }

    private void plan() {
        Measurement measurement = NEW.createMeasurement();
        measurement.setWhen(DateSpan.parse("2014-06").orElseThrow());
        measurement.getMeasures().addAll(List.of(project.instrument, named("Q")));
        project.programme.setFollowUp(NEW.createFollowUpPlan());
        project.programme.getFollowUp().getMeasurements().add(measurement);
    }

    /** What was collected at a site. */
    void collect(Site site) {
        measured(site.getName());
        rated(site.getName());
        background(site.getName());
        for (int year = 0; year < YEARS; year++) {
            counted("P", site.getName(), year, 8, 30);
        }
        counted("Q", site.getName(), YEARS - 1, 12, 14);
        counted("L", site.getName(), YEARS - 1, 30, 6);
        counted("M", site.getName(), YEARS - 1, 16, 10);
        done(site.getName());
        served(site.getName());
        logged(site.getName());
        said(site.getName());
    }

    private int some(int most) {
        return random.nextInt(5) < 2 ? 0 : random.nextInt(most);
    }

    private void measured(String site) {
        boolean complete = random.nextInt(3) == 0;
        int all = STEPS + 1;
        for (int i = 0; i < all * all * all - 1; i++) {
            List<Integer> answers = List.of(i / all / all, i / all % all, i % all);
            int n = answers.contains(STEPS) ? complete ? 0 : some(4) : some(12);
            project.people.put(new People("K", site, answers), n);
            for (int who = 0; who < n; who++) {
                measured(site, i + "-" + who, answers);
            }
        }
    }

    private void measured(String site, String who, List<Integer> answers) {
        for (Occasion occasion : Occasion.values()) {
            int answer = answers.get(occasion.ordinal());
            if (answer < STEPS) {
                project.form("K", site, who, "", occasion, scored("S", answer));
            }
        }
    }

    private static Map<String, BigDecimal> scored(String scale, int answer) {
        return Map.of(scale, BigDecimal.valueOf(answer));
    }

    private void rated(String site) {
        int words = ProjectUnderAttack.WORDS.size();
        boolean agree = random.nextInt(3) == 0;
        for (int a = 0; a <= words; a++) {
            for (int b = 0; b <= words; b++) {
                if (a < words || b < words) {
                    int n = agree && a != b ? 0 : some(a == b ? 16 : 7);
                    project.people.put(new People("A", site, List.of(a, b)), n);
                    for (int who = 0; who < n; who++) {
                        String name = a + "-" + b + "-" + who;
                        rated(site, name, RATERS.get(0), a);
                        rated(site, name, RATERS.get(1), b);
                    }
                }
            }
        }
    }

    private void rated(String site, String who, String rater, int answer) {
        if (answer < ProjectUnderAttack.WORDS.size()) {
            project.form("A", site, who, rater, Occasion.BEFORE, scored("W", answer));
        }
    }

    /** A form that asks of one's sex, in the same words as the other. */
    private void backgroundForm(String name) {
        ProjectUnderAttack.choice(project.instrument(name), "S", ProjectUnderAttack.SEXES);
    }

    /**
     * Everybody's sex, which nobody answers otherwise the second time or in another form. In every
     * second project it is known that nobody comes to it later; there is another form in two of
     * three, and in one of these it is known that only those answer it who answered at first.
     */
    private void background(String site) {
        for (int sex = 0; sex < ProjectUnderAttack.SEXES.size(); sex++) {
            for (int when = BOTH; when <= NEVER; when++) {
                boolean first = when == BOTH || when == FIRST;
                if (first || joined && when == LATER) {
                    background(site, List.of(sex, when, 0));
                }
                if (elsewhere == NESTED && first
                        || elsewhere == ANYBODY && (joined || when != LATER)) {
                    background(site, List.of(sex, when, ELSEWHERE));
                }
            }
        }
    }

    private void background(String site, List<Integer> answers) {
        int when = answers.get(1);
        boolean many = when == BOTH && (elsewhere == 0 || answers.get(2) == ELSEWHERE);
        int n = many ? 5 + random.nextInt(10) : some(when == FIRST && elsewhere == 0 ? 12 : 6);
        project.people.put(new People("B", site, answers), n);
        Map<String, BigDecimal> chosen = Map.of("S", BigDecimal.valueOf(answers.get(0)));
        for (int who = 0; who < n; who++) {
            String name = answers + "-" + who;
            if (when == BOTH || when == FIRST) {
                project.answer("B", site, name, Occasion.BEFORE, chosen);
            }
            if (when == BOTH || when == LATER) {
                project.answer("B", site, name, Occasion.AFTER, chosen);
            }
            if (answers.get(2) == ELSEWHERE) {
                project.answer("H", site, name, Occasion.BEFORE, chosen);
            }
        }
    }

    private void counted(String count, String site, int year, int most, int mostBesides) {
        int part = some(most);
        int rest = random.nextInt(mostBesides);
        project.people.put(new People(count, site, List.of(year, 0)), part);
        project.people.put(new People(count, site, List.of(year, 1)), rest);
        project.counts.add(
                new CaseCount(
                        count,
                        site,
                        "u",
                        LocalDate.of(FIRST_YEAR + year, 1, 1),
                        LocalDate.of(FIRST_YEAR + year, 12, 31),
                        part,
                        part + rest,
                        project.origin(count, site)));
    }

    private void done(String site) {
        int all = 0;
        for (int month = 1 + random.nextInt(6); month < 12; month += 3) {
            int took = some(5);
            all += took;
            project.records.add(
                    new ActivityRecord(
                            "D",
                            site,
                            LocalDate.of(2014, month, 5),
                            1 + random.nextInt(12),
                            OptionalInt.of(took),
                            "",
                            "",
                            project.origin("D", site)));
        }
        project.people.put(new People("D", site, List.of(0)), all);
    }

    /** One entry for each month, by which the people are told apart. */
    private void served(String site) {
        boolean often = random.nextBoolean();
        for (int month = 1; month <= 12; month++) {
            int served = random.nextInt(3) > 0 ? 0 : often ? 4 + random.nextInt(9) : some(6);
            project.people.put(new People("W", site, List.of(month)), served);
            if (served > 0) {
                project.records.add(
                        new ActivityRecord(
                                "W",
                                site,
                                LocalDate.of(2014, month, 20),
                                served,
                                OptionalInt.empty(),
                                "",
                                "",
                                project.origin("W", site)));
            }
        }
    }

    /** In hours, or in per cent that are a hundred for each of the staff. */
    private void logged(String site) {
        int staff = random.nextInt(6);
        for (int who = 0; who < staff; who++) {
            int left = 100;
            for (int use = 0; use < USES.size(); use++) {
                boolean last = use == USES.size() - 1;
                int amount = hours ? random.nextInt(30) : last ? left : random.nextInt(left + 1);
                left -= amount;
                project.people.put(new People("T", site, List.of(who, use)), amount);
                project.others.add(
                        new TimeLog(
                                site,
                                USES.get(use),
                                "p" + who,
                                LocalDate.of(2014, 1, 1),
                                LocalDate.of(2014, 1, 31),
                                BigDecimal.valueOf(amount),
                                hours ? TimeLog.Unit.HOURS : TimeLog.Unit.PER_CENT,
                                project.origin("T", site)));
            }
        }
    }

    private void said(String site) {
        String text = "It helped us.";
        List<InterviewNote.Passage> passages = new ArrayList<>();
        passages.add(
                new InterviewNote.Passage(
                        0, text.length(), "help", "", OptionalInt.empty(), random.nextBoolean()));
        project.others.add(
                new InterviewNote(
                        site,
                        "group",
                        "parents",
                        LocalDate.of(2014, 5, 5),
                        text,
                        passages,
                        project.origin("V", site)));
    }
}

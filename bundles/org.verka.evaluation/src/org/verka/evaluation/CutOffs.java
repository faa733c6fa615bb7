package org.verka.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.evaluation.InstrumentForms.Person;
import org.verka.evidence.Enrolment;
import org.verka.model.CutOff;
import org.verka.model.Instrument;
import org.verka.model.Scale;

/**
 * Which cut-off of a scale holds for whom: the one without a group, or that of the group of ages
 * that a person belongs to, such as "vuxna" (18 years and older) or "13–17 år". A person's age is
 * the one reached in the year of the first form.
 *
 * @param birthYears by person, where enrolments tell
 */
record CutOffs(Map<Person, Integer> birthYears) {

    private static final int ADULT = 18;
    private static final Pattern ADULTS = Pattern.compile("vuxna|adults", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGES =
            Pattern.compile(
                    "(\\d{1,3})\\s*[–-]\\s*(\\d{1,3})(\\s*(år|years))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLDER =
            Pattern.compile(
                    "(\\d{1,3})\\s*(år|years)?\\s*(\\+|och äldre|and older)",
                    Pattern.CASE_INSENSITIVE);

    private record Ages(int youngest, int oldest, BigDecimal cutOff) {

        static Optional<Ages> of(CutOff cutOff) {
            String group = cutOff.getGroup() == null ? "" : cutOff.getGroup().strip();
            Matcher ages = AGES.matcher(group);
            Matcher older = OLDER.matcher(group);
            if (cutOff.getValue() == null) {
                return Optional.empty();
            }
            if (ages.matches()) {
                int youngest = Integer.parseInt(ages.group(1));
                int oldest = Integer.parseInt(ages.group(2));
                return Optional.of(new Ages(youngest, oldest, cutOff.getValue()));
            }
            if (older.matches()) {
                int youngest = Integer.parseInt(older.group(1));
                return Optional.of(new Ages(youngest, Integer.MAX_VALUE, cutOff.getValue()));
            }
            return ADULTS.matcher(group).matches()
                    ? Optional.of(new Ages(ADULT, Integer.MAX_VALUE, cutOff.getValue()))
                    : Optional.empty();
        }

        boolean holdFor(int age) {
            return age >= youngest && age <= oldest;
        }
    }

    CutOffs {
        birthYears = Map.copyOf(birthYears);
    }

    /** Without ages where no cut-off of the instrument goes by them. */
    static CutOffs of(Instrument instrument, List<Enrolment> enrolments) {
        return new CutOffs(
                instrument.getScales().stream().anyMatch(CutOffs::isByAge)
                        ? birthYears(enrolments)
                        : Map.of());
    }

    /** Nobody has two years of birth: whose enrolments tell of two has none. */
    private static Map<Person, Integer> birthYears(List<Enrolment> enrolments) {
        Map<Person, Integer> years = new HashMap<>();
        Set<Person> unsure = new HashSet<>();
        for (Enrolment enrolment : enrolments) {
            Person person = new Person(enrolment.site(), enrolment.subject());
            enrolment
                    .birthYear()
                    .ifPresent(year -> {
                        Integer known = years.putIfAbsent(person, year);
                        if (known != null && known != year) {
                            unsure.add(person);
                        }
                    });
        }
        years.keySet().removeAll(unsure);
        return years;
    }

    /** Whether a scale has no cut-off for everybody, but one for each of some groups of ages. */
    static boolean isByAge(Scale scale) {
        return forAll(scale).isEmpty() && !ages(scale).isEmpty();
    }

    /** The one cut-off that holds for everybody. */
    static Optional<BigDecimal> forAll(Scale scale) {
        List<BigDecimal> all =
                scale.getCutOffs().stream()
                        .filter(c -> c.getGroup() == null && c.getValue() != null)
                        .map(CutOff::getValue)
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * The cut-off of everybody who answered both times, in the order of the pairs; empty when the
     * scale states none for somebody, or somebody's age is not known.
     */
    Optional<List<BigDecimal>> of(Scale scale, TwoOccasions both) {
        Optional<BigDecimal> forAll = forAll(scale);
        if (forAll.isPresent()) {
            return Optional.of(Collections.nCopies(both.paired(), forAll.get()));
        }
        List<Ages> groups = ages(scale);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> each = new ArrayList<>(both.paired());
        for (SiteOccasions.First first : both.firsts()) {
            Optional<BigDecimal> own = cutOff(groups, first);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            each.add(own.get());
        }
        return Optional.of(each);
    }

    /**
     * The same, but in a shared evaluation of a scale of few values only the one for everybody:
     * what is told of such values is tried without anybody's age (decision 0014).
     */
    Optional<List<BigDecimal>> told(Scale scale, TwoOccasions both, Options options) {
        boolean few = options.audience() == Audience.SHARED && FewValues.isOfClasses(scale);
        return few && isByAge(scale) ? Optional.empty() : of(scale, both);
    }

    private Optional<BigDecimal> cutOff(List<Ages> groups, SiteOccasions.First first) {
        Integer year = birthYears.get(first.person());
        if (year == null) {
            return Optional.empty();
        }
        int age = first.date().getYear() - year;
        List<Ages> own = groups.stream().filter(g -> g.holdFor(age)).toList();
        return own.size() == 1 ? Optional.of(own.get(0).cutOff()) : Optional.empty();
    }

    /** The groups of ages; none when a cut-off is for a group of something else. */
    private static List<Ages> ages(Scale scale) {
        List<Ages> ages = scale.getCutOffs().stream().flatMap(c -> Ages.of(c).stream()).toList();
        return ages.size() == scale.getCutOffs().size() ? ages : List.of();
    }
}

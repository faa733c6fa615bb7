package org.verka.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.evidence.ActivityRecord;
import org.verka.model.Activity;
import org.verka.model.Count;

/** What the amounts of an activity count. */
enum Counted {
    /**
     * People, or cases that are about people: a few of them are told of as little as a few who
     * answered. It is so when the unit of the plan is a word for people or cases, or is what a
     * count of the theory counts; or when the logs note as many participants as the amount in each
     * entry, so that one tells the other.
     */
    PEOPLE,
    /** Meetings, hours, days of training and other things, of which any number may be told. */
    THINGS;

    /** Words for people and cases, in Swedish and English, in one and in several. */
    private static final Set<String> PEOPLE_AND_CASES =
            words(
                    "person personer individ individer klient klienter brukare deltagare",
                    "barn ungdom ungdomar unga elev elever förälder föräldrar vuxen vuxna äldre",
                    "familj familjer hushåll par patient patienter boende anhörig anhöriga",
                    "kvinna kvinnor man män flicka flickor pojke pojkar syskon",
                    "sökande medlem medlemmar respondent respondenter besökare",
                    "anställd anställda medarbetare handläggare chef chefer personal",
                    "ärende ärenden fall akter inskrivning inskrivningar inskriven inskrivna",
                    "nybesök aktualisering aktualiseringar remiss remisser placering placeringar",
                    "people client clients user users participant participants individual",
                    "individuals child children youth youths adolescent adolescents student",
                    "students pupil pupils parent parents adult adults family families household",
                    "households couple couples patient patients resident residents relative",
                    "relatives carer carers woman women men girl girls boy boys sibling siblings",
                    "persons applicant applicants member members respondents visitor visitors",
                    "employee employees staff worker workers manager managers",
                    "case cases enrolment enrolments admission admissions referral referrals",
                    "placement placements");

    /** What follows says more of the unit: talks with clients are talks. */
    private static final Pattern MORE =
            Pattern.compile("(?U)\\b(med|för|av|per|i|till|om|with|for|of|per|in|to|about)\\b.*");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * What an activity's amounts count.
     *
     * @param records its own entries
     * @param counts the counts of the theory
     */
    static Counted of(Activity activity, List<ActivityRecord> records, Collection<Count> counts) {
        return isPeople(activity.getPlannedUnit(), counts) || areParticipants(records)
                ? PEOPLE
                : THINGS;
    }

    /** Whether the logs note as many participants as the amount wherever they note them. */
    static boolean areParticipants(List<ActivityRecord> records) {
        List<ActivityRecord> noted =
                records.stream()
                        .filter(r -> r.participants().isPresent() && r.amount() > 0)
                        .toList();
        return !noted.isEmpty()
                && noted.stream().allMatch(r -> r.participants().getAsInt() == r.amount());
    }

    private static boolean isPeople(String unit, Collection<Count> counts) {
        if (unit == null || unit.isBlank()) {
            return false;
        }
        String first = MORE.matcher(unit.strip().toLowerCase(Locale.ROOT)).replaceFirst("").strip();
        return BETWEEN.splitAsStream(first).anyMatch(PEOPLE_AND_CASES::contains)
                || counts.stream().anyMatch(count -> counts(count, first));
    }

    private static boolean counts(Count count, String unit) {
        return !unit.isEmpty()
                && Stream.of(count.getUnit(), count.getNumerator(), count.getDenominator())
                        .filter(said -> said != null)
                        .map(said -> said.toLowerCase(Locale.ROOT))
                        .anyMatch(said -> BETWEEN.splitAsStream(said).toList().contains(unit));
    }

    private static Set<String> words(String... lines) {
        return Set.copyOf(
                Arrays.stream(lines)
                        .flatMap(line -> Stream.of(line.split(" ")))
                        .distinct()
                        .toList());
    }
}

package org.verka.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.Origin;

/**
 * Finds who may be known by what is shown of them: a role such as "enhetschef" that stands for one
 * interviewee at a site. A role does when nobody with it was heard twice within a half-year, since
 * one person is often heard once a round; not when it names a group in so many words, nor when
 * several informants of that name answered forms there.
 */
final class SoleVoices {

    private record Role(String name, String site) {
        static final Comparator<Role> BY_SITE =
                Comparator.comparing(Role::site).thenComparing(Role::name);

        static Role of(String name, String site) {
            return new Role(name.strip().toLowerCase(Locale.ROOT), site);
        }
    }

    private record Heard(String title, LocalDate day) {
        LocalDate half() {
            return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
        }
    }

    private static final Pattern GROUP =
            Pattern.compile(
                    "^([2-9]|\\d{2,}) |( och | and |&)"
                            + "|(na|personer|grupp|gruppen|grupper|groups?|teams?|staff)$");

    private final Kept kept;
    private final CollectedFactors factors;
    private final Map<Role, Set<Heard>> heard = new HashMap<>();
    private final Map<Role, SoleVoice> told = new TreeMap<>(Role.BY_SITE);

    SoleVoices(Kept kept, CollectedFactors factors) {
        this.kept = kept;
        this.factors = factors;
    }

    /** Those of whom a report to be shared shows something, by site and role. */
    List<SoleVoice> all() {
        kept.of(InterviewNote.class, InterviewNote::date).forEach(this::hear);
        kept.of(Factor.class, Factor::date).forEach(this::hear);
        told.keySet().removeIf(r -> GROUP.matcher(r.name()).find() || isHeardTwice(heard.get(r)));
        if (!told.isEmpty()) {
            told.keySet().removeAll(several());
        }
        return List.copyOf(told.values());
    }

    private static boolean isHeardTwice(Set<Heard> times) {
        return times.stream().map(Heard::half).distinct().count() < times.size();
    }

    private void hear(InterviewNote note) {
        hear(note.respondents(), note.site(), new Heard(note.title(), note.date()));
        if (note.passagesOnce().stream().anyMatch(p -> p.quotable() || factors.tells(p))) {
            tell(note.respondents(), note.site(), note.origin());
        }
    }

    private void hear(Factor factor) {
        hear(factor.statedBy(), factor.site(), new Heard("", factor.date()));
        tell(factor.statedBy(), factor.site(), factor.origin());
    }

    private void hear(String respondents, String site, Heard time) {
        heard.computeIfAbsent(Role.of(respondents, site), k -> new HashSet<>()).add(time);
    }

    private void tell(String respondents, String site, Origin origin) {
        if (!respondents.isBlank()) {
            told.merge(
                    Role.of(respondents, site),
                    new SoleVoice(respondents.strip(), site, List.of(origin)),
                    SoleVoice::and);
        }
    }

    /** The roles of informants of whom more than one answered. */
    private Set<Role> several() {
        Set<Role> several = new HashSet<>();
        Map<Role, String> first = new HashMap<>();
        kept.formsBySite().values().stream()
                .flatMap(bySite -> bySite.values().stream())
                .flatMap(List::stream)
                .forEach(form -> {
                    Role role = Role.of(form.informant(), form.site());
                    String before = first.putIfAbsent(role, form.subject());
                    if (before != null && !before.equals(form.subject())) {
                        several.add(role);
                    }
                });
        kept.reported().stream()
                .filter(r -> r.n() > 1)
                .forEach(r -> several.add(Role.of(r.informant(), r.site())));
        return several;
    }
}

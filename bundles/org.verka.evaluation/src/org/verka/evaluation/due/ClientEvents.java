package org.verka.evaluation.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.model.EventKind;
import org.verka.model.FollowUpEvent;
import org.verka.model.Instrument;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Programme;

/**
 * What follow-up plans want of each client, counted from something in the client's way: an
 * enrolment, its end, or the first form of an instrument, such as six months after the base
 * interview. A form of the measured instrument that comes later than that counts for the line of
 * the plan that it comes nearest to; so a follow-up a week too early is not late.
 */
final class ClientEvents {

    private final Programme programme;
    private final LocalDate asOf;
    private final List<Enrolment> enrolments;
    private final Map<String, Map<Client, List<FormAnswer>>> forms = new HashMap<>();

    ClientEvents(Programme programme, Evidence evidence, LocalDate asOf) {
        this.programme = programme;
        this.asOf = asOf;
        enrolments = evidence.of(Enrolment.class);
        for (FormAnswer form : evidence.forms()) {
            forms.computeIfAbsent(form.instrument(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Client(form.site(), form.subject()), client -> new ArrayList<>())
                    .add(form);
        }
    }

    /** A client of a site. */
    record Client(String site, String pseudonym) {}

    /**
     * What is wanted of a client.
     *
     * @param first the day it is due
     * @param last the last day that is not late
     * @param arrived how many forms have come in for it
     */
    record Wanted(Client client, LocalDate first, LocalDate last, int arrived) {}

    /** Why nothing can be said of a line; empty when something can. */
    Optional<Untold.Reason> untold(Measurement line) {
        FollowUpEvent event = line.getEvent();
        if (line.getMeasures().stream().noneMatch(m -> Arrivals.source(m) instanceof Instrument)) {
            return Optional.of(Untold.Reason.NOT_IN_FILES);
        }
        boolean fromEnrolments = event != null && event.getKind() != EventKind.UNSPECIFIED;
        if ((line.isOfEnrolments() || fromEnrolments) && enrolments.isEmpty()) {
            return Optional.of(Untold.Reason.NO_ENROLMENTS);
        }
        if (event == null || fromEnrolments) {
            return Optional.empty();
        }
        if (event.getElement() == null) {
            return Optional.of(Untold.Reason.WORDS);
        }
        if (!(Arrivals.source(event.getElement()) instanceof Instrument)) {
            return Optional.of(Untold.Reason.NOT_A_FORM);
        }
        return days(line).isEmpty() ? Optional.of(Untold.Reason.NO_FORMS) : Optional.empty();
    }

    /** What a line wants of each client that its event has happened to, by site and pseudonym. */
    List<Wanted> wanted(Measurement line, Named measured) {
        if (!(Arrivals.source(measured) instanceof Instrument instrument)) {
            return List.of();
        }
        List<Measurement> rivals =
                programme.getFollowUp().getMeasurements().stream()
                        .filter(other -> isRival(line, other, instrument))
                        .toList();
        List<Wanted> wanted = new ArrayList<>();
        days(line)
                .forEach((client, day) -> {
                    LocalDate due = due(line, day);
                    int arrived = 0;
                    for (FormAnswer form : of(instrument).getOrDefault(client, List.of())) {
                        boolean isLater =
                                line.getEvent().getDelay() == null
                                        ? !form.date().isBefore(day)
                                        : form.date().isAfter(day);
                        if (isLater && nearest(rivals, day, form.date()) == line) {
                            arrived++;
                        }
                    }
                    wanted.add(new Wanted(client, due, new Times(line).later(due), arrived));
                });
        return wanted;
    }

    /** What a line wants at a time of each client whom it concerns and who is enrolled then. */
    List<Wanted> wanted(Measurement line, Named measured, Times.Time time) {
        if (!(Arrivals.source(measured) instanceof Instrument instrument)) {
            return List.of();
        }
        Set<Client> clients = new LinkedHashSet<>();
        for (Enrolment each : concerned(line)) {
            if (!each.from().isAfter(time.last())
                    && !each.to().orElse(LocalDate.MAX).isBefore(time.first())) {
                clients.add(client(each));
            }
        }
        return clients.stream()
                .map(client ->
                        new Wanted(
                                client,
                                time.first(),
                                time.last(),
                                (int)
                                        of(instrument).getOrDefault(client, List.of()).stream()
                                                .filter(form -> isIn(form.date(), time))
                                                .count()))
                .toList();
    }

    private static boolean isIn(LocalDate day, Times.Time time) {
        return !day.isBefore(time.first()) && !day.isAfter(time.last());
    }

    private List<Enrolment> concerned(Measurement line) {
        Population population = new Population(line, programme, asOf);
        return enrolments.stream()
                .filter(each -> !line.isOfEnrolments() || population.holds(each))
                .toList();
    }

    private static Client client(Enrolment enrolment) {
        return new Client(enrolment.site(), enrolment.subject());
    }

    private static boolean isRival(Measurement line, Measurement other, Instrument instrument) {
        return other.getEvent() != null
                && isSame(line.getEvent(), other.getEvent())
                && other.getMeasures().stream().anyMatch(m -> Arrivals.source(m) == instrument);
    }

    private static boolean isSame(FollowUpEvent one, FollowUpEvent other) {
        return one.getKind() == other.getKind() && one.getElement() == other.getElement();
    }

    private static Measurement nearest(List<Measurement> lines, LocalDate event, LocalDate form) {
        Measurement nearest = null;
        long least = Long.MAX_VALUE;
        for (Measurement line : lines) {
            long away = Math.abs(ChronoUnit.DAYS.between(due(line, event), form));
            if (away < least) {
                least = away;
                nearest = line;
            }
        }
        return nearest;
    }

    private static LocalDate due(Measurement line, LocalDate event) {
        FollowUpEvent when = line.getEvent();
        return when.getDelay() == null
                ? event
                : Times.after(event, when.getDelay(), when.getDelayUnit());
    }

    private Map<Client, List<FormAnswer>> of(Instrument instrument) {
        return forms.getOrDefault(instrument.getName(), Map.of());
    }

    /**
     * The day that a line's event happened to each client whom it concerns; the first, when it
     * happened more often.
     */
    private Map<Client, LocalDate> days(Measurement line) {
        FollowUpEvent event = line.getEvent();
        List<Enrolment> concerned = concerned(line);
        Map<Client, LocalDate> days = new LinkedHashMap<>();
        if (event.getKind() == EventKind.UNSPECIFIED) {
            Set<Client> clients = new HashSet<>();
            concerned.forEach(each -> clients.add(client(each)));
            Instrument instrument = (Instrument) Arrivals.source(event.getElement());
            of(instrument)
                    .forEach((client, answered) -> {
                        if (!line.isOfEnrolments() || clients.contains(client)) {
                            answered.forEach(form -> note(days, client, form.date()));
                        }
                    });
        } else {
            for (Enrolment enrolment : concerned) {
                Optional<LocalDate> day =
                        event.getKind() == EventKind.ENROLMENT
                                ? Optional.of(enrolment.from())
                                : enrolment.to();
                day.ifPresent(d -> note(days, client(enrolment), d));
            }
        }
        return days;
    }

    private static void note(Map<Client, LocalDate> days, Client client, LocalDate day) {
        days.merge(client, day, (a, b) -> a.isBefore(b) ? a : b);
    }
}

package org.verka.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.model.SiteTree;

/** What was collected at the sites of a theory until the evaluation's day. */
final class Kept {

    private final Evidence evidence;
    private final SiteTree sites;
    private final LocalDate day;
    private final Map<String, Map<String, List<FormAnswer>>> forms = new HashMap<>();

    Kept(Evidence evidence, SiteTree sites, LocalDate day) {
        this.evidence = evidence;
        this.sites = sites;
        this.day = day;
        sort(evidence.forms());
    }

    /** In one walk, since there may be a million of them. */
    private void sort(List<FormAnswer> all) {
        boolean ours = false;
        FormAnswer last = null;
        List<FormAnswer> beside = new ArrayList<>();
        for (FormAnswer form : all) {
            if (last == null || !isBeside(last, form)) {
                ours = sites.has(form.site());
                beside = List.of();
            }
            last = form;
            if (ours && !form.date().isAfter(day)) {
                if (beside.isEmpty()) {
                    beside =
                            forms.computeIfAbsent(form.instrument(), k -> new LinkedHashMap<>())
                                    .computeIfAbsent(form.site(), k -> new ArrayList<>());
                }
                beside.add(form);
            }
        }
    }

    SiteTree sites() {
        return sites;
    }

    LocalDate day() {
        return day;
    }

    /** The forms by instrument and then site. */
    Map<String, Map<String, List<FormAnswer>>> formsBySite() {
        return forms;
    }

    private static boolean isBeside(FormAnswer one, FormAnswer next) {
        return one.site().equals(next.site()) && one.instrument().equals(next.instrument());
    }

    List<ReportedAggregate> reported() {
        return of(ReportedAggregate.class, ReportedAggregate::from);
    }

    Provenance provenance() {
        ProvenanceCount count = new ProvenanceCount();
        forms.values().forEach(bySite -> bySite.values().forEach(count::add));
        count.add(of(evidence.counts(), CaseCount::from));
        count.add(of(evidence.activities(), ActivityRecord::date));
        count.add(reported());
        count.add(of(Enrolment.class, Enrolment::from));
        count.add(of(TimeLog.class, TimeLog::from));
        count.add(of(Factor.class, Factor::date));
        count.add(of(InterviewNote.class, InterviewNote::date));
        return count.counted();
    }

    <F extends Fact> List<F> of(Class<F> kind, Function<F, LocalDate> date) {
        return of(evidence.of(kind), date);
    }

    <F extends Fact> List<F> of(List<F> facts, Function<F, LocalDate> date) {
        List<F> own = new ArrayList<>(facts.size());
        String site = "";
        boolean ours = sites.has(site);
        for (F fact : facts) {
            if (!fact.site().equals(site)) {
                site = fact.site();
                ours = sites.has(site);
            }
            if (ours && !date.apply(fact).isAfter(day)) {
                own.add(fact);
            }
        }
        return own;
    }
}

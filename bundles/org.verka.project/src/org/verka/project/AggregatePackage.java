package org.verka.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Fact;
import org.verka.evidence.ReportedAggregate;

/**
 * What one site tells another of its results: what a report to be shared shows of it, and nothing
 * else. No person, no form and no pseudonym is in it.
 *
 * @param programme the name of the programme theory
 * @param version its version, or empty
 * @param theory the hash of the text of the theory
 * @param site the name of the site
 * @param label what the site is called
 * @param from the first day that the figures tell of
 * @param to the last
 * @param threshold the smallest number of people that they tell of
 * @param measures the fingerprints of how each instrument and count is defined, by its name
 * @param aggregates means and counts of answers
 * @param counts shares
 */
public record AggregatePackage(
        String programme,
        String version,
        String theory,
        String site,
        String label,
        LocalDate from,
        LocalDate to,
        int threshold,
        SortedMap<String, String> measures,
        List<ReportedAggregate> aggregates,
        List<CaseCount> counts) {

    public AggregatePackage {
        measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        aggregates = List.copyOf(aggregates);
        counts = List.copyOf(counts);
    }

    /** How many figures it holds. */
    public int size() {
        return aggregates.size() + counts.size();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(aggregates);
        facts.addAll(counts);
        return List.copyOf(facts);
    }
}

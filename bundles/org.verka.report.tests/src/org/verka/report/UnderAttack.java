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
import org.verka.model.Direction;
import org.verka.model.Document;
import org.verka.model.Indicator;
import org.verka.model.Instrument;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.report.CountAttack.People;

/**
 * A project whose report is attacked: its theory, what was collected, and how many people there are
 * of each kind in truth.
 */
abstract class UnderAttack {

    static final LocalDate DAY = LocalDate.of(2015, 1, 1);

    static final ModelFactory NEW = ModelFactory.eINSTANCE;

    final Programme programme = NEW.createProgramme();
    final Map<People, Integer> people = new LinkedHashMap<>();
    final Document document = NEW.createDocument();
    final List<CaseCount> counts = new ArrayList<>();
    final List<ActivityRecord> records = new ArrayList<>();
    final List<Fact> others = new ArrayList<>();
    private final List<FormAnswer> forms = new ArrayList<>();
    private final Map<String, Integer> facts = new TreeMap<>();

    UnderAttack() {
        programme.setName("Prov");
        document.getElements().add(programme);
    }

    /** One to four, of which some may be parts of others. */
    final void sites(Random random) {
        int sites = 1 + random.nextInt(4);
        for (int i = 0; i < sites; i++) {
            Site site = NEW.createSite();
            site.setName("s" + i);
            if (i > 0 && random.nextInt(4) == 0) {
                site.setPartOf(programme.getSites().get(random.nextInt(i)));
            }
            programme.getSites().add(site);
        }
    }

    /** The names of one site, or of several, in all ways. */
    final List<List<String>> placesTogether() {
        List<String> sites = programme.getSites().stream().map(Site::getName).toList();
        return IntStream.range(1, 1 << sites.size())
                .mapToObj(bits ->
                        IntStream.range(0, sites.size())
                                .filter(i -> (bits >> i & 1) == 1)
                                .mapToObj(sites::get)
                                .toList())
                .toList();
    }

    final Instrument instrument(String name) {
        Instrument instrument = NEW.createInstrument();
        instrument.setName(name);
        document.getElements().add(instrument);
        return instrument;
    }

    /**
     * A scale S of whole numbers from 0.
     *
     * @param change the smallest reliable one
     */
    final Scale numbers(String instrument, int maximum, Direction desired, int change) {
        Scale numbers = NEW.createScale();
        numbers.setName("S");
        numbers.setMinimum(BigDecimal.ZERO);
        numbers.setMaximum(BigDecimal.valueOf(maximum));
        numbers.setDesired(desired);
        numbers.setReliableChange(BigDecimal.valueOf(change));
        instrument(instrument).getScales().add(numbers);
        return numbers;
    }

    final void indicator(Scale scale) {
        Outcome outcome = NEW.createOutcome();
        outcome.setName("R");
        Indicator indicator = NEW.createIndicator();
        indicator.setName("I");
        indicator.setMeasure(scale);
        outcome.getIndicators().add(indicator);
        programme.getOutcomes().add(outcome);
    }

    /** Somebody's enrolment, which goes on. */
    final void enrol(
            String site, String who, LocalDate from, String sex, OptionalInt born, String reason) {
        others.add(
                new Enrolment(
                        site,
                        who,
                        "",
                        from,
                        Optional.empty(),
                        sex,
                        born,
                        reason,
                        "",
                        origin("N", site)));
    }

    /** Somebody's form of which only the scales are known. */
    final void form(
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
    final void answer(
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

    /** A row of the file of a family at a site. */
    final Origin origin(String family, String site) {
        String file = family + "-" + site + ".csv";
        return new Origin(file, 1 + facts.merge(file, 1, Integer::sum));
    }

    final Evaluation evaluate(Options options) {
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

package org.verka.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.verka.evidence.Evidence;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.intake.FactReceiver;
import org.verka.intake.IntakeReader;
import org.verka.intake.Problem;
import org.verka.intake.Reading;
import org.verka.model.Intake;

/** Goes through an import without storing anything. */
final class Rehearsal {

    private final Path project;
    private final ImportChoices choices;
    private final UnaryOperator<String> pseudonyms;
    private final Locale locale;
    private final Map<Object, Fact> there = new HashMap<>();

    /**
     * @param stored what is stored
     * @param pseudonyms what the store calls a client, by what a file does
     */
    Rehearsal(
            Path project,
            Evidence stored,
            ImportChoices choices,
            UnaryOperator<String> pseudonyms,
            Locale locale) {
        this.project = project;
        this.choices = choices;
        this.pseudonyms = pseudonyms;
        this.locale = locale;
        Stream.of(stored.forms(), stored.counts(), stored.activities(), stored.others())
                .flatMap(List::stream)
                .forEach(f -> there.put(f.key(), f));
    }

    /** What would become of a file; those before it are counted as stored. */
    FilePreview of(Intake mapping, String file, Progress progress) {
        List<Fact> facts = new ArrayList<>();
        Reading reading =
                new IntakeReader(progress::stopAfterRows, choices.namesAreCodes(), pseudonyms)
                        .read(
                                mapping,
                                file,
                                project,
                                true,
                                new FactReceiver() {
                                    @Override
                                    public void begin(String path, String sha256) {
                                        facts.clear();
                                    }

                                    @Override
                                    public void take(Fact fact) {
                                        facts.add(fact);
                                    }
                                });
        if (reading.sha256().isEmpty()) {
            facts.clear();
        }
        int known = 0;
        List<Fact> added = new ArrayList<>();
        int contradicting = 0;
        for (Fact fact : facts) {
            Optional<Fact> stored = Optional.ofNullable(there.get(fact.key()));
            if (stored.isEmpty() || fact.continues(stored.get())) {
                added.add(fact);
            } else if (stored.get().saysTheSameAs(fact)) {
                known++;
            } else {
                contradicting++;
            }
        }
        boolean corrects =
                choices.correction().filter(c -> c.path().equals(reading.path())).isPresent();
        boolean taken =
                !reading.sha256().isEmpty()
                        && (choices.partial()
                                || reading.isSound() && (contradicting == 0 || corrects));
        if (taken) {
            added.forEach(f -> there.put(f.key(), f));
        }
        return preview(reading, facts, taken, added.size(), known, contradicting);
    }

    private FilePreview preview(
            Reading reading,
            List<Fact> facts,
            boolean taken,
            int added,
            int known,
            int contradicting) {
        Map<Boolean, List<String>> unpaired = unpaired(facts);
        return new FilePreview(
                reading.path(),
                taken,
                reading.rows(),
                added,
                known,
                contradicting,
                (int) reading.problems().stream().filter(p -> p.row() > 0).count(),
                (int)
                        reading.problems().stream()
                                .filter(p -> p.code() == Problem.Code.DUPLICATE_ANSWER)
                                .count(),
                unpaired.get(true),
                unpaired.get(false),
                reading.problems().stream()
                        .anyMatch(p ->
                                p.code() == Problem.Code.NAME_AS_CODE
                                        || p.code() == Problem.Code.NAME_AS_GROUP),
                reading.problems().stream().map(p -> p.message(locale)).toList());
    }

    private record Client(String site, String subject, String instrument) {}

    /** The clients of a file who lack an occasion: true those only before, false only after. */
    private Map<Boolean, List<String>> unpaired(List<Fact> facts) {
        Map<Client, Set<Boolean>> seen = new HashMap<>();
        Set<Client> arriving = new HashSet<>();
        Stream.concat(there.values().stream(), facts.stream())
                .filter(FormAnswer.class::isInstance)
                .map(FormAnswer.class::cast)
                .forEach(f ->
                        seen.computeIfAbsent(client(f), c -> new HashSet<>())
                                .add(f.occasion() == Occasion.BEFORE));
        facts.stream()
                .filter(FormAnswer.class::isInstance)
                .forEach(f -> arriving.add(client((FormAnswer) f)));
        Map<Boolean, List<String>> unpaired = new TreeMap<>();
        for (boolean before : List.of(true, false)) {
            unpaired.put(
                    before,
                    arriving.stream()
                            .filter(c -> seen.get(c).equals(Set.of(before)))
                            .map(Client::subject)
                            .sorted()
                            .toList());
        }
        return unpaired;
    }

    private static Client client(FormAnswer form) {
        return new Client(form.site(), form.subject(), form.instrument());
    }
}

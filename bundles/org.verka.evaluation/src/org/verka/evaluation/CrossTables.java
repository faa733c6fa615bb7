package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evidence.Occasion;
import org.verka.model.Background;
import org.verka.model.Crossing;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Programme;
import org.verka.model.SiteTree;
import org.verka.model.scoring.Crossed;
import org.verka.model.scoring.Questions;

/**
 * Holds the answers to two questions against each other, or to one against sites or occasions, for
 * each pair that the theory crosses, informant by informant and occasion by occasion. A pair is
 * told once, whichever way round it is crossed first.
 */
final class CrossTables {

    /** A question as one informant answered it on one occasion. */
    private record Asked(
            Instrument instrument, String code, Optional<Informant> informant, Occasion occasion) {}

    private final Map<Instrument, InstrumentForms> forms = new HashMap<>();
    private final Surveys surveys;
    private final SiteTree sites;
    private final Options options;
    private final Map<Asked, Asked> linked = new HashMap<>();

    CrossTables(Collection<InstrumentForms> all, Surveys surveys, SiteTree sites, Options options) {
        all.forEach(f -> forms.put(f.instrument(), f));
        this.surveys = surveys;
        this.sites = sites;
        this.options = options;
    }

    /** The pairs that the evaluation questions of a theory cross, in their order. */
    List<CrossTable> of(Programme programme) {
        List<CrossTable> tables = new ArrayList<>();
        List<Crossing> crossings =
                programme.getQuestions().stream().flatMap(q -> q.getCrossings().stream()).toList();
        for (Crossing crossing : crossings) {
            Optional<Side> rows = Side.of(crossing.getRows()).filter(this::fits);
            Optional<Side> columns = Side.of(crossing.getColumns()).filter(this::fits);
            boolean pair = rows.isPresent() && columns.filter(rows.get()::isSameAs).isEmpty();
            boolean told = tables.stream().anyMatch(t -> rows.isPresent() && t.isOf(rows, columns));
            if (pair && columns.isPresent() && !told) {
                tables.addAll(tables(rows.get(), columns.get()));
            }
        }
        return tables;
    }

    /** The tables of one pair, told after those of a theory, or as they are told there. */
    List<CrossTable> of(Programme programme, Side rows, Side columns) {
        List<CrossTable> told =
                of(programme).stream()
                        .filter(t -> t.isOf(Optional.of(rows), Optional.of(columns)))
                        .toList();
        return told.isEmpty() ? tables(rows, columns) : told;
    }

    private boolean fits(Side side) {
        return side.asked()
                .map(q -> q.hasOptions() && q.hasOneAnswer() && forms.containsKey(q.instrument()))
                .orElse(true);
    }

    /** Of two that are known of people there is no table. */
    private List<CrossTable> tables(Side rows, Side columns) {
        if (rows.asked().isPresent() && columns.asked().isPresent()) {
            return tables(rows.asked().get(), columns.asked().get());
        }
        if (columns.asked().isPresent()) {
            return background(rows.known().orElseThrow(), columns.asked().get());
        }
        return rows.asked().stream()
                .flatMap(q -> background(columns.known().orElseThrow(), q).stream())
                .map(CrossTable::turned)
                .toList();
    }

    private List<CrossTable> background(Background background, Crossed question) {
        return new BackgroundTables(surveys, sites)
                .of(background, question, forms.get(question.instrument()));
    }

    private List<CrossTable> tables(Crossed rows, Crossed columns) {
        List<CrossTable> tables = new ArrayList<>();
        for (Optional<Informant> rowInformant : forms.get(rows.instrument()).informants()) {
            for (Optional<Informant> columnInformant :
                    forms.get(columns.instrument()).informants()) {
                if (same(rowInformant, columnInformant)) {
                    for (Occasion occasion : Occasion.values()) {
                        table(rows, rowInformant, columns, columnInformant, occasion)
                                .ifPresent(tables::add);
                    }
                }
            }
        }
        return tables;
    }

    /** Whether two forms may be of one informant; a form without a choice is of anybody. */
    private static boolean same(Optional<Informant> one, Optional<Informant> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().getName().equals(other.get().getName());
    }

    private Optional<CrossTable> table(
            Crossed rows,
            Optional<Informant> rowInformant,
            Crossed columns,
            Optional<Informant> columnInformant,
            Occasion occasion) {
        CrossedAnswers ofRows = answers(rows, rowInformant, occasion);
        CrossedAnswers ofColumns = answers(columns, columnInformant, occasion);
        CrossedPeople people = new CrossedPeople(ofRows, ofColumns);
        if (people.both() == 0) {
            return Optional.empty();
        }
        boolean closes =
                closesCircle(
                        new Asked(rows.instrument(), code(rows), rowInformant, occasion),
                        new Asked(columns.instrument(), code(columns), columnInformant, occasion));
        return Optional.of(
                new CrossTable(
                        new Side.Asked(rows),
                        new Side.Asked(columns),
                        rowInformant.or(() -> columnInformant),
                        Optional.of(occasion),
                        words(rows),
                        words(columns),
                        ofRows.labels(),
                        ofColumns.labels(),
                        new CrossedPlaces(people, sites, options)
                                .of(closes, isScored(rows, columns))));
    }

    private CrossedAnswers answers(
            Crossed crossed, Optional<Informant> informant, Occasion occasion) {
        InstrumentForms own = forms.get(crossed.instrument());
        return CrossedAnswers.of(
                own.at(informant, Optional.empty()).parts(),
                occasion,
                crossed.question(),
                surveys.table(own, informant, occasion, crossed.question()),
                Questions.of(crossed.instrument()).size());
    }

    /** Means and deviations of a scale may tell how the answers to its questions go together. */
    private static boolean isScored(Crossed rows, Crossed columns) {
        return rows.instrument() == columns.instrument()
                && !rows.instrument().getScales().isEmpty();
    }

    private static String words(Crossed crossed) {
        return new QuestionWords(crossed.instrument()).of(crossed.question()).orElse(code(crossed));
    }

    private static String code(Crossed crossed) {
        return crossed.question().code().text();
    }

    /**
     * Whether two questions hang together already by other tables: three questions crossed two by
     * two tell more of each other than each table does.
     */
    private boolean closesCircle(Asked one, Asked other) {
        Asked first = end(one);
        Asked second = end(other);
        linked.put(first, second);
        return first.equals(second);
    }

    private Asked end(Asked asked) {
        Asked at = asked;
        while (linked.containsKey(at) && !linked.get(at).equals(at)) {
            at = linked.get(at);
        }
        return at;
    }
}

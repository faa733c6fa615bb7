package org.verka.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.intake.Problem.Code;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.ColumnRole;
import org.verka.model.DateSpan;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Questions;

/**
 * Rows of filled-in forms: one scale in each column, or one scale in each row, or both occasions on
 * one row in columns that say which occasion they are of.
 */
final class FormRows implements RowReader {

    private final Forms forms;
    private final Instrument instrument;
    private final Places places;
    private final Bound subject;
    private final FormWords words;
    private final AnswerCodes codes = new AnswerCodes();
    private final ToldForm.Shape shape;
    private final Problems problems;
    private final Map<String, Integer> scales = new LinkedHashMap<>();
    private final Map<Occasion, Part> parts = new EnumMap<>(Occasion.class);

    /** The occasions that columns are of. */
    private final Set<Occasion> named = EnumSet.noneOf(Occasion.class);

    private FormRows(MappedFile file, FormWords words, boolean scattered) {
        instrument = file.mapping().getInstrument();
        places = file.places();
        subject = file.column(ColumnRole.SUBJECT);
        this.words = words;
        problems = file.problems();
        instrument.getScales().forEach(s -> scales.putIfAbsent(s.getName(), scales.size()));
        Columns all = columns(file.layout());
        all.bound().forEach(b -> occasionOf(b).ifPresent(named::add));
        List<ItemCode> items =
                all.items().stream().map(ItemColumns.Answered::item).distinct().toList();
        for (Occasion at : Occasion.values()) {
            parts.put(at, part(all.of(at), items));
        }
        shape =
                new ToldForm.Shape(
                        file.path(),
                        List.copyOf(scales.keySet()),
                        items.stream().map(ItemCode::text).toList());
        Forms.Rows manyRows = scattered ? Forms.Rows.SCATTERED : Forms.Rows.SIDE_BY_SIDE;
        forms =
                new Forms(
                        words.hasScale() ? manyRows : Forms.Rows.ONE,
                        new FormScores(instrument, scales, items, problems),
                        file.facts(),
                        problems);
    }

    /**
     * @param scattered whether the rows of a form may lie anywhere in the file
     */
    static Optional<RowReader> of(MappedFile file, boolean scattered) {
        Intake mapping = file.mapping();
        file.needs("INSTRUMENT", mapping.getInstrument())
                .needs(ColumnRole.SUBJECT, ColumnRole.DATE);
        if (mapping.getInstrument() != null
                && mapping.getInstrument().getInformants().size() > 1
                && mapping.getInformant() == null) {
            file.needs(ColumnRole.INFORMANT);
        }
        if (file.layout().all(ColumnRole.SCORE).isEmpty() && file.layout().items().isEmpty()) {
            file.needs(ColumnRole.SCALE, ColumnRole.VALUE);
        }
        if (!file.needs().met()) {
            return Optional.empty();
        }
        FormWords words = new FormWords(mapping, file.layout());
        FormRows rows = new FormRows(file, words, scattered);
        file.needs().that("OCCASION", words.hasOccasion() || !rows.named.isEmpty());
        return file.readBy(its -> rows);
    }

    /** The columns that answers and their dates stand in. */
    private record Columns(
            List<Bound> dates, List<Bound> answers, List<ItemColumns.Answered> items) {

        Stream<Bound> bound() {
            return Stream.of(
                            dates.stream(),
                            answers.stream(),
                            items.stream().map(ItemColumns.Answered::bound))
                    .flatMap(s -> s);
        }

        /**
         * Those of an occasion; of the dates the one that is, else one that is of none in
         * particular.
         */
        Columns of(Occasion at) {
            Optional<Bound> date =
                    dates.stream()
                            .filter(d -> occasionOf(d).equals(Optional.of(at)))
                            .findFirst()
                            .or(() ->
                                    dates.stream().filter(d -> occasionOf(d).isEmpty()).findFirst())
                            .or(() -> dates.stream().findFirst());
            return new Columns(
                    date.stream().toList(),
                    answers.stream().filter(a -> isOf(a, at)).toList(),
                    items.stream().filter(i -> isOf(i.bound(), at)).toList());
        }
    }

    /** How what a row tells of one occasion is read. */
    private record Part(
            Columns columns, Optional<Bound> date, List<Scaled> scaled, ItemAnswers items) {

        boolean isAnswered(Cells cells) {
            return columns.answers().stream().anyMatch(a -> !cells.missing(a))
                    || columns.items().stream().anyMatch(i -> !cells.missing(i.bound()));
        }
    }

    /** A column of answers to the scale that it names, or else the row. */
    private record Scaled(Bound at, ScaleValues values) {}

    private Part part(Columns its, List<ItemCode> items) {
        return new Part(
                its,
                its.dates().stream().findFirst(),
                its.answers().stream().map(a -> new Scaled(a, new ScaleValues(a, codes))).toList(),
                new ItemAnswers(its.items(), Questions.of(instrument), items, codes));
    }

    private Columns columns(Layout layout) {
        List<Bound> answers = new ArrayList<>(layout.all(ColumnRole.SCORE));
        if (words.hasScale()) {
            answers.addAll(layout.all(ColumnRole.VALUE));
        }
        List<ItemColumns.Answered> items = layout.items().stream().filter(this::isOffered).toList();
        return new Columns(layout.all(ColumnRole.DATE), answers, items);
    }

    /** Whether a column that is about one answer names one that may be given with others. */
    private boolean isOffered(ItemColumns.Answered column) {
        AnswerOption named = column.bound().column().getAnswer();
        if (named == null) {
            return true;
        }
        Answers answers =
                Questions.of(instrument)
                        .find(column.item())
                        .map(q -> q.item().getAnswers())
                        .orElse(null);
        List<AnswerOption> offered = answers == null ? List.of() : answers.getOptions();
        if (answers != null && answers.isSeveral() && SeveralAnswers.place(named, offered) >= 0) {
            return true;
        }
        problems.cell(
                Code.OPTION_COLUMN,
                0,
                column.bound(),
                "",
                SeveralAnswers.name(named),
                column.item(),
                offered.stream().map(SeveralAnswers::name).collect(Collectors.joining(", ")));
        return false;
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> client = cells.client(subject);
        Optional<String> who = words.informant(cells);
        Optional<Scale> onRow = words.hasScale() ? words.scale(cells) : Optional.empty();
        List<ToldForm> told = new ArrayList<>(1);
        Collection<Occasion> occasions =
                words.hasOccasion()
                        ? words.occasion(cells).map(List::of).orElseGet(List::of)
                        : named;
        for (Occasion at : occasions) {
            Part part = parts.get(at);
            if (words.hasOccasion() || part.isAnswered(cells)) {
                LocalDate day = part.date().flatMap(cells::date).map(DateSpan::first).orElse(null);
                FormAnswer.Key key =
                        new FormAnswer.Key(
                                site.orElse(""),
                                client.orElse(""),
                                instrument.getName(),
                                who.orElse(""),
                                at,
                                day);
                told.add(told(key, cells, part, onRow));
            }
        }
        if (site.isPresent() && client.isPresent() && who.isPresent()) {
            take(cells, told);
        }
    }

    private ToldForm told(FormAnswer.Key key, Cells cells, Part part, Optional<Scale> onRow) {
        ToldForm told = new ToldForm(shape, key, cells.row());
        for (Scaled each : part.scaled()) {
            Scale named = each.at().column().getScale();
            Scale scale = named == null ? onRow.orElse(null) : named;
            if (scale != null) {
                told.give(
                        scales.get(scale.getName()),
                        each.values().read(cells, scale).orElse(null),
                        new ToldForm.Given(cells.row(), each.at()));
            }
        }
        ItemAnswer[] answers = new ItemAnswer[shape.items().size()];
        if (part.items().read(cells, answers)) {
            told.answer(answers);
        }
        return told;
    }

    private void take(Cells cells, List<ToldForm> told) {
        int first = 0;
        for (ToldForm each : told) {
            int before = forms.before(each);
            first = first == 0 ? before : first;
        }
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, words.hasScale() ? words.place() : subject, first);
        }
        for (ToldForm each : told) {
            if (cells.sound()) {
                forms.add(each);
            } else {
                forms.spoil(each);
            }
        }
        forms.endRow(told);
    }

    @Override
    public void end() {
        codes.report(problems);
        forms.end();
    }

    private static boolean isOf(Bound column, Occasion at) {
        return occasionOf(column).map(o -> o == at).orElse(true);
    }

    private static Optional<Occasion> occasionOf(Bound column) {
        return Vocabulary.occasion(column.column().getOccasion());
    }
}

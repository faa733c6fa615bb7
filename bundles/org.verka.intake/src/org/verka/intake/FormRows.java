package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evidence.Fact;
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
import org.verka.model.scoring.Questions;

/**
 * Rows of filled-in forms: one scale in each column, or one scale in each row, or both occasions on
 * one row in columns that say which occasion they are of.
 */
final class FormRows implements RowReader {

    private final Forms forms;
    private final Problems problems;
    private final Instrument instrument;
    private final Places places;
    private final Bound subject;
    private final FormWords words;
    private final List<Bound> dates;
    private final List<Bound> answers;
    private final List<ItemColumns.Answered> items;
    private final AnswerCodes codes = new AnswerCodes();
    private final ItemAnswers itemAnswers;
    private final Set<Occasion> named;

    private FormRows(String path, Intake mapping, Layout layout, Places places, Problems problems) {
        instrument = mapping.getInstrument();
        forms = new Forms(path, instrument);
        this.problems = problems;
        this.places = places;
        subject = layout.first(ColumnRole.SUBJECT).orElseThrow();
        words = new FormWords(mapping, layout);
        dates = layout.all(ColumnRole.DATE);
        answers = new ArrayList<>(layout.all(ColumnRole.SCORE));
        if (words.hasScale()) {
            answers.addAll(layout.all(ColumnRole.VALUE));
        }
        items = layout.items().stream().filter(this::isOffered).toList();
        itemAnswers = new ItemAnswers(Questions.of(instrument), codes);
        named = EnumSet.noneOf(Occasion.class);
        dates.forEach(d -> occasionOf(d).ifPresent(named::add));
        answers.forEach(a -> occasionOf(a).ifPresent(named::add));
        items.forEach(i -> occasionOf(i.bound()).ifPresent(named::add));
    }

    static Optional<RowReader> of(
            String path,
            Intake mapping,
            Layout layout,
            Vocabulary vocabulary,
            Needs needs,
            Problems problems) {
        Places places = new Places(mapping, layout, vocabulary);
        Instrument instrument = mapping.getInstrument();
        needs.that("INSTRUMENT", instrument != null && instrument.getName() != null);
        needs.that("SITE", places.known());
        needs.column(layout, ColumnRole.SUBJECT);
        needs.column(layout, ColumnRole.DATE);
        if (instrument != null
                && instrument.getInformants().size() > 1
                && mapping.getInformant() == null) {
            needs.column(layout, ColumnRole.INFORMANT);
        }
        boolean scores = !layout.all(ColumnRole.SCORE).isEmpty();
        if (!scores && layout.items().isEmpty()) {
            needs.column(layout, ColumnRole.SCALE);
            needs.column(layout, ColumnRole.VALUE);
        }
        if (!needs.met()) {
            return Optional.empty();
        }
        FormRows rows = new FormRows(path, mapping, layout, places, problems);
        needs.that("OCCASION", rows.words.hasOccasion() || !rows.named.isEmpty());
        return needs.met() ? Optional.of(rows) : Optional.empty();
    }

    @Override
    public void read(Cells cells) {
        Optional<String> site = places.of(cells);
        Optional<String> client = cells.client(subject);
        Optional<String> who = words.informant(cells);
        Optional<Scale> onRow = words.hasScale() ? words.scale(cells) : Optional.empty();
        List<Answer> read = new ArrayList<>();
        Map<Occasion, List<ItemAnswers.Answer>> single = new HashMap<>();
        Map<Occasion, Optional<DateSpan>> when = new HashMap<>();
        for (Occasion at : occasions(cells)) {
            if (words.hasOccasion() || isAnswered(cells, at)) {
                when.put(at, date(cells, at));
                read.addAll(answers(cells, at, onRow));
                single.put(at, items(cells, at));
            }
        }
        if (site.isEmpty() || client.isEmpty() || who.isEmpty()) {
            return;
        }
        Set<FormAnswer.Key> keys = new HashSet<>();
        when.forEach((at, day) ->
                keys.add(
                        new FormAnswer.Key(
                                site.get(),
                                client.get(),
                                instrument.getName(),
                                who.get(),
                                at,
                                day.map(DateSpan::first).orElse(null))));
        take(cells, keys, read);
        if (cells.sound()) {
            keys.forEach(key -> forms.items(key, single.get(key.occasion()), cells.row()));
        }
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

    private List<ItemAnswers.Answer> items(Cells cells, Occasion at) {
        return itemAnswers.read(
                cells, items.stream().filter(item -> isOf(item.bound(), at)).toList());
    }

    private record Answer(Occasion occasion, Scale scale, Bound at, Optional<BigDecimal> value) {}

    private boolean isAnswered(Cells cells, Occasion at) {
        return Stream.concat(answers.stream(), items.stream().map(ItemColumns.Answered::bound))
                .anyMatch(a -> isOf(a, at) && !cells.missing(a));
    }

    private void take(Cells cells, Set<FormAnswer.Key> keys, List<Answer> read) {
        int first = 0;
        for (FormAnswer.Key key : keys) {
            for (Answer answer : of(key, read)) {
                int before = forms.answered(key, answer.scale().getName());
                first = first == 0 ? before : first;
            }
        }
        if (first > 0) {
            cells.report(Code.DUPLICATE_ANSWER, words.hasScale() ? words.place() : subject, first);
        }
        for (FormAnswer.Key key : keys) {
            if (!cells.sound()) {
                forms.spoil(key);
            } else {
                of(key, read)
                        .forEach(a -> forms.answer(key, a.scale(), a.value(), a.at(), cells.row()));
            }
        }
    }

    private static List<Answer> of(FormAnswer.Key key, List<Answer> read) {
        return read.stream().filter(a -> a.occasion() == key.occasion()).toList();
    }

    /** The row's own occasion, or all that its columns are of. */
    private Set<Occasion> occasions(Cells cells) {
        if (!words.hasOccasion()) {
            return named;
        }
        return words.occasion(cells).map(Set::of).orElse(Set.of());
    }

    private List<Answer> answers(Cells cells, Occasion at, Optional<Scale> onRow) {
        List<Answer> read = new ArrayList<>();
        for (Bound answer : answers) {
            Optional<Scale> answered =
                    Optional.ofNullable(answer.column().getScale()).or(() -> onRow);
            if (answered.isPresent() && isOf(answer, at)) {
                Optional<BigDecimal> value = ScaleValues.read(cells, answer, answered.get(), codes);
                read.add(new Answer(at, answered.get(), answer, value));
            }
        }
        return read;
    }

    /** The date column that is of this occasion, else the one that is of none in particular. */
    private Optional<DateSpan> date(Cells cells, Occasion at) {
        Optional<Bound> own =
                dates.stream().filter(d -> occasionOf(d).equals(Optional.of(at))).findFirst();
        return own.or(() -> dates.stream().filter(d -> occasionOf(d).isEmpty()).findFirst())
                .or(() -> dates.stream().findFirst())
                .flatMap(cells::date);
    }

    private static boolean isOf(Bound column, Occasion at) {
        return occasionOf(column).map(o -> o == at).orElse(true);
    }

    private static Optional<Occasion> occasionOf(Bound column) {
        return Vocabulary.occasion(column.column().getOccasion());
    }

    @Override
    public List<Fact> facts() {
        codes.report(problems);
        return forms.facts(problems);
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.DivergingBars;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.Survey;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Column;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.References;
import org.verka.report.document.Section;

/** How surveys were answered, question by question, with how many answered each. */
final class SurveysSection {

    private final Texts texts;
    private final Phrases phrases;
    private final Evaluation evaluation;
    private final FigureOrigins origins;
    private final RowOrigins single;
    private final DivergingBars bars;
    private final NotedInTheory notes;

    SurveysSection(Texts texts, Findings findings, DivergingBars bars) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.evaluation = findings.evaluation();
        this.origins = findings.origins();
        this.single = findings.rows();
        this.bars = bars;
        this.notes = new NotedInTheory(findings);
    }

    /** Empty when no question with options was answered. */
    Optional<Section> build() {
        if (evaluation.surveys().isEmpty()) {
            return Optional.empty();
        }
        List<Section> parts = new ArrayList<>();
        for (Survey survey : evaluation.surveys()) {
            parts.add(part(survey, "surveys-" + (parts.size() + 1)));
        }
        return Optional.of(
                new Section(
                        "surveys",
                        texts.text("surveys"),
                        List.of(new Paragraph(texts.text("surveys.lead"), Paragraph.Style.LEAD)),
                        parts));
    }

    private Section part(Survey survey, String id) {
        String name = texts.name(survey.instrument());
        String title = survey.informant().map(i -> name + ", " + texts.name(i)).orElse(name);
        Map<List<String>, List<Survey.Question>> alike = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (Survey.Question question : survey.questions()) {
            if (question.options().isEmpty()) {
                question.places().forEach(place -> open.add(open(question, place)));
            } else {
                alike.computeIfAbsent(key(question), k -> new ArrayList<>()).add(question);
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(texts.text("surveys.occasion." + survey.occasion().name())));
        blocks.add(Paragraph.of(responses(survey)).from(origins.survey(survey.instrument())));
        blocks.addAll(notes(survey));
        for (List<Survey.Question> questions : alike.values()) {
            String named = alike.size() == 1 ? title : title + ", " + name(questions);
            blocks.addAll(together(named, survey, questions));
        }
        if (!open.isEmpty()) {
            blocks.add(Paragraph.of(texts.text("surveys.open")));
            blocks.add(Block.Bullets.of(open).from(origins.survey(survey.instrument())));
        }
        return Section.of(id, title, blocks);
    }

    /** How many of those asked answered, site by site, or that it is not known. */
    private String responses(Survey survey) {
        Map<Boolean, List<ResponseRate>> rates =
                ResponseRate.of(evaluation, survey).stream()
                        .collect(Collectors.partitioningBy(ResponseRate::eligible));
        String asked = rates("surveys.rate", "surveys.rate.asked", rates.get(false));
        String eligible = rates("surveys.rate.group", "surveys.rate.eligible", rates.get(true));
        return asked.isEmpty() && eligible.isEmpty()
                ? texts.text("surveys.rate.unknown")
                : (asked + " " + eligible).strip();
    }

    private String rates(String all, String each, List<ResponseRate> rates) {
        return rates.isEmpty()
                ? ""
                : texts.text(
                        all,
                        rates.stream().map(r -> rate(each, r)).collect(Collectors.joining("; ")));
    }

    private String rate(String key, ResponseRate rate) {
        return texts.text(
                key,
                phrases.site(rate.site()),
                Integer.toString(rate.respondents()),
                Long.toString(rate.asked()),
                texts.percent(rate.share()));
    }

    /** What the follow-up plan and the form themselves say to the reader, once for each form. */
    private List<Block> notes(Survey survey) {
        Instrument instrument = survey.instrument();
        boolean told =
                evaluation.surveys().stream()
                        .takeWhile(s -> s != survey)
                        .anyMatch(s -> s.instrument() == instrument);
        return told ? List.of() : notes.measuring(instrument);
    }

    /** Questions that look alike are shown together; one may answer several or not. */
    private static List<String> key(Survey.Question question) {
        List<String> key = new ArrayList<>(question.options());
        key.add(Boolean.toString(question.several()));
        key.add(Boolean.toString(question.ordered()));
        return key;
    }

    /** What tells some questions from the others of a survey. */
    private String name(List<Survey.Question> questions) {
        String first = References.called(questions.get(0).name());
        int left = questions.size() - 1;
        return left == 0 ? first : texts.text("origin.more", first, left);
    }

    private List<Block> together(String title, Survey survey, List<Survey.Question> questions) {
        Origin origin = origins.survey(survey.instrument());
        List<Block> blocks = new ArrayList<>();
        String caption = texts.text("surveys.figure", title);
        blocks.addAll(new Figures(texts).of(caption, bars.draw(questions), origin));
        blocks.add(table(title, survey.instrument(), questions).from(origin));
        return blocks;
    }

    private Block.Table table(
            String title, Instrument instrument, List<Survey.Question> questions) {
        List<String> options = questions.get(0).options();
        List<Column> columns = new ArrayList<>();
        columns.add(Cells.words(texts.text("column.site"), 22));
        options.forEach(option -> columns.add(Cells.numbers(option, 60.0 / options.size())));
        columns.add(Cells.numbers(texts.text("column.answered"), 18));
        List<Row> rows = new ArrayList<>();
        for (Survey.Question question : questions) {
            rows.add(new Row.Group(question.name()));
            for (Survey.Place place : question.places()) {
                Origin origin = single.asked(instrument, question.name(), place.site(), "survey");
                rows.add(row(place, options.size()).from(origin));
            }
        }
        return new Block.Table(
                texts.text("surveys.table", title), columns, rows, remark(questions));
    }

    private String remark(List<Survey.Question> questions) {
        StringBuilder remark = new StringBuilder(texts.text("surveys.remark"));
        if (questions.get(0).several()) {
            remark.append(' ').append(texts.text("surveys.remark.several"));
        }
        if (questions.get(0).options().stream().anyMatch(o -> o.contains(" / "))) {
            remark.append(' ').append(texts.text("surveys.remark.together"));
        }
        boolean withheld =
                questions.stream()
                        .flatMap(q -> q.places().stream())
                        .anyMatch(p -> p.answers().shown().isEmpty());
        if (withheld) {
            String threshold = Integer.toString(evaluation.options().threshold());
            remark.append(' ').append(texts.text("surveys.remark.withheld", threshold));
        }
        return remark.toString();
    }

    private Row row(Survey.Place place, int options) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.heading(phrases.site(place.site())));
        Optional<Survey.Answers> shown = place.answers().shown();
        for (int i = 0; i < options; i++) {
            int option = i;
            cells.add(shown.map(a -> Cell.of(count(a, option))).orElseGet(this::withheld));
        }
        cells.add(shown.map(a -> Cell.of(answered(a))).orElseGet(this::withheld));
        return Cells.row(cells);
    }

    /** Which of the answers are too few is not said. */
    private Cell withheld() {
        return Cells.withheld(texts.text("surveys.withheld"));
    }

    private String count(Survey.Answers answers, int option) {
        String count = Integer.toString(answers.counts().get(option));
        return answers.answered() == 0
                ? count
                : texts.text("surveys.cell", count, texts.percent(answers.share(option)));
    }

    private String answered(Survey.Answers answers) {
        return phrases.of(answers.answered(), answers.respondents());
    }

    private String open(Survey.Question question, Survey.Place place) {
        return texts.text(
                "surveys.open.item",
                question.name(),
                phrases.site(place.site()),
                place.answers()
                        .shown()
                        .map(this::answered)
                        .orElseGet(() -> texts.text("surveys.withheld")));
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.verka.evaluation.Disclosed;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.ResponseRate;
import org.verka.evaluation.Survey;
import org.verka.model.Site;
import org.verka.report.document.DataTable;

/** The answers to surveys and how many answered, as tables to count on. */
final class SurveyData {

    /** How many gave an answer to a question at a place. */
    private record Answer(
            Survey survey, Survey.Question question, Survey.Place place, int option) {}

    /** How many of those asked answered. */
    private record Response(Survey survey, ResponseRate rate) {}

    private final Texts texts;
    private final Evaluation evaluation;

    SurveyData(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
    }

    /** The tables, some of which may have no rows. */
    List<DataTable> build() {
        return List.of(answers(), responses());
    }

    private <T> DataColumns<T> table(String id) {
        return new DataColumns<>(texts.locale(), id);
    }

    private DataTable answers() {
        List<Answer> answers = new ArrayList<>();
        for (Survey survey : evaluation.surveys()) {
            for (Survey.Question question : survey.questions()) {
                for (Survey.Place place : question.places()) {
                    IntStream.range(0, question.options().size())
                            .forEach(o -> answers.add(new Answer(survey, question, place, o)));
                }
            }
        }
        return this.<Answer>table("surveys")
                .text("instrument", a -> texts.name(a.survey().instrument()))
                .text("informant", a -> a.survey().informant().map(texts::name).orElse(""))
                .text("occasion", a -> texts.text(a.survey().occasion()))
                .text("question", a -> a.question().name())
                .text("option", a -> a.question().options().get(a.option()))
                .text("site", a -> site(a.place().site()))
                .number("n", a -> answers(a, s -> (double) s.counts().get(a.option())))
                .number("answered", a -> answers(a, s -> (double) s.answered()))
                .number("respondents", a -> answers(a, s -> (double) s.respondents()))
                .text("withheld", a -> withheld(a.place().answers()))
                .of(answers);
    }

    private static OptionalDouble answers(Answer answer, Function<Survey.Answers, Double> of) {
        return value(answer.place().answers().shown(), of);
    }

    private DataTable responses() {
        List<Response> responses =
                evaluation.surveys().stream()
                        .flatMap(s ->
                                ResponseRate.of(evaluation, s).stream()
                                        .map(r -> new Response(s, r)))
                        .toList();
        return this.<Response>table("responses")
                .text("instrument", r -> texts.name(r.survey().instrument()))
                .text("informant", r -> r.survey().informant().map(texts::name).orElse(""))
                .text("occasion", r -> texts.text(r.survey().occasion()))
                .text("site", r -> site(r.rate().site()))
                .whole("respondents", r -> r.rate().respondents())
                .whole("asked", r -> r.rate().asked())
                .text("whom", r -> texts.text(whom(r.rate())))
                .of(responses);
    }

    private static String whom(ResponseRate rate) {
        return rate.eligible() ? "responses.whom.eligible" : "responses.whom.asked";
    }

    private String site(Optional<Site> site) {
        return site.map(texts::name).orElse("");
    }

    private String withheld(Disclosed<?> figures) {
        return figures.shown().isPresent()
                ? ""
                : new Phrases(texts).withheld(figures, evaluation.options().threshold());
    }

    private static <T> OptionalDouble value(Optional<T> from, Function<T, Double> of) {
        return from.map(f -> OptionalDouble.of(of.apply(f))).orElse(OptionalDouble.empty());
    }
}

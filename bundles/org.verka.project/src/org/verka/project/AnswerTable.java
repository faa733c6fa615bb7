package org.verka.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.evidence.FormAnswer;

/**
 * Stored answers as a table for other programs, in the words of one language.
 *
 * @param header the names of the columns
 * @param rows the cells, as many in each row as there are columns: texts, which may look like
 *     formulas, decimal numbers, days and whole numbers; an empty text where there is nothing
 */
record AnswerTable(List<String> header, Stream<List<Object>> rows) {

    /** Items by number, then those that have names. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.<String>comparingInt(AnswerTable::number)
                    .thenComparing(Comparator.naturalOrder());

    /** A row for each answer. */
    static AnswerTable ofAnswers(List<FormAnswer> forms, ProjectTexts texts) {
        Cells cells = new Cells(texts);
        List<String> header = new ArrayList<>(cells.words("instrument"));
        header.addAll(cells.identity());
        header.addAll(cells.words("kind", "question", "value", "text", "file", "row"));
        return new AnswerTable(header, forms.stream().flatMap(cells::answers));
    }

    /**
     * A row for each form.
     *
     * @param forms forms of one instrument
     * @param items the items that get a column though nobody answered them
     */
    static AnswerTable ofForms(List<FormAnswer> forms, List<String> items, ProjectTexts texts) {
        Cells cells = new Cells(texts);
        SequencedSet<String> questions = new TreeSet<>(BY_NUMBER);
        SequencedSet<String> scales = new TreeSet<>();
        questions.addAll(items);
        for (FormAnswer form : forms) {
            questions.addAll(form.items().keySet());
            questions.addAll(form.texts().keySet());
            scales.addAll(form.scores().keySet());
        }
        List<String> header = new ArrayList<>(cells.identity());
        questions.forEach(q -> header.add(texts.text("export.item", q)));
        header.addAll(scales);
        return new AnswerTable(
                header, forms.stream().map(form -> cells.form(form, questions, scales)));
    }

    private static int number(String item) {
        return item.matches("\\d{1,9}") ? Integer.parseInt(item) : Integer.MAX_VALUE;
    }

    /** What stands in cells, in one language. */
    private record Cells(ProjectTexts texts) {

        List<String> words(String... keys) {
            return Stream.of(keys).map(key -> texts.text("export." + key)).toList();
        }

        List<String> identity() {
            return words("site", "client", "informant", "occasion", "date");
        }

        private List<Object> identity(FormAnswer form) {
            return List.of(
                    form.site(),
                    form.subject(),
                    form.informant(),
                    texts.text("export." + form.occasion()),
                    form.date());
        }

        List<Object> form(
                FormAnswer form, SequencedSet<String> questions, SequencedSet<String> scales) {
            List<Object> row = new ArrayList<>(identity(form));
            for (String question : questions) {
                String text = form.texts().getOrDefault(question, "");
                row.add(text.isEmpty() ? number(form.items().get(question)) : text);
            }
            scales.forEach(scale -> row.add(number(form.scores().get(scale))));
            return row;
        }

        Stream<List<Object>> answers(FormAnswer form) {
            return Stream.of(
                            form.items().keySet().stream()
                                    .sorted(BY_NUMBER)
                                    .map(q -> answer(form, "item", q, form.items()::get, "")),
                            form.scores().keySet().stream()
                                    .map(q -> answer(form, "scale", q, form.scores()::get, "")),
                            form.texts().keySet().stream()
                                    .sorted(BY_NUMBER)
                                    .map(q ->
                                            answer(
                                                    form,
                                                    "open",
                                                    q,
                                                    none -> null,
                                                    form.texts().get(q))))
                    .flatMap(Function.identity());
        }

        private List<Object> answer(
                FormAnswer form,
                String kind,
                String question,
                Function<String, BigDecimal> value,
                String text) {
            List<Object> row = new ArrayList<>();
            row.add(form.instrument());
            row.addAll(identity(form));
            row.addAll(words("kind." + kind));
            row.add(question);
            row.add(number(value.apply(question)));
            row.add(text);
            row.add(form.origin().file());
            row.add(form.origin().row());
            return row;
        }

        private static Object number(BigDecimal value) {
            return value == null ? "" : value;
        }
    }
}

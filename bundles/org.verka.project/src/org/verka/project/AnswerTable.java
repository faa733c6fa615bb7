package org.verka.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.verka.evidence.FormAnswer;
import org.verka.intake.csv.FormulaGuard;

/**
 * Stored answers as a table for other programs, in the words and with the decimal sign of one
 * language. No cell is a formula.
 *
 * @param header the names of the columns
 * @param rows the cells, as many in each row as there are columns
 */
record AnswerTable(List<String> header, Stream<List<String>> rows) {

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

        private List<String> identity(FormAnswer form) {
            return List.of(
                    FormulaGuard.guarded(form.site()),
                    FormulaGuard.guarded(form.subject()),
                    FormulaGuard.guarded(form.informant()),
                    texts.text("export." + form.occasion()),
                    form.date().toString());
        }

        List<String> form(
                FormAnswer form, SequencedSet<String> questions, SequencedSet<String> scales) {
            List<String> row = new ArrayList<>(identity(form));
            for (String question : questions) {
                String text = FormulaGuard.guarded(form.texts().getOrDefault(question, ""));
                row.add(text.isEmpty() ? number(form.items().get(question)) : text);
            }
            scales.forEach(scale -> row.add(number(form.scores().get(scale))));
            return row;
        }

        Stream<List<String>> answers(FormAnswer form) {
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

        private List<String> answer(
                FormAnswer form,
                String kind,
                String question,
                Function<String, BigDecimal> value,
                String text) {
            List<String> row = new ArrayList<>();
            row.add(FormulaGuard.guarded(form.instrument()));
            row.addAll(identity(form));
            row.addAll(words("kind." + kind));
            row.add(FormulaGuard.guarded(question));
            row.add(number(value.apply(question)));
            row.add(FormulaGuard.guarded(text));
            row.add(FormulaGuard.guarded(form.origin().file()));
            row.add(Integer.toString(form.origin().row()));
            return row;
        }

        /** A number as other programs read it in this language; nothing when there is none. */
        private String number(BigDecimal value) {
            if (value == null) {
                return "";
            }
            String plain = value.toPlainString();
            return texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                    ? plain
                    : plain.replace('.', ',');
        }
    }
}

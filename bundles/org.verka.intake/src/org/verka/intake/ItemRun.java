package org.verka.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.verka.intake.value.Numbers;
import org.verka.model.Answers;
import org.verka.model.Instrument;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Columns side by side whose headers end with the numbers of all numbered items of an instrument,
 * such as f1 to f25, and that hold nothing but what those items may be answered with.
 *
 * @param instrument the instrument
 * @param from the place of the first, from 0
 * @param to the place of the last
 */
record ItemRun(Instrument instrument, int from, int to) {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)0*(\\d{1,3})\\]?");
    private static final int FEWEST = 3;

    /** The longest such row of columns; of several instruments one that is named in the file. */
    static Optional<ItemRun> of(
            List<SampleColumn> columns, Collection<Instrument> instruments, String path) {
        List<ItemRun> found =
                IntStream.range(0, columns.size())
                        .boxed()
                        .flatMap(start ->
                                instruments.stream().flatMap(i -> at(columns, start, i).stream()))
                        .toList();
        Optional<ItemRun> named =
                found.stream().filter(run -> run.isNamed(columns, path)).findFirst();
        return named.or(() ->
                found.stream().map(ItemRun::instrument).distinct().count() == 1
                        ? Optional.of(found.get(0))
                        : Optional.empty());
    }

    private static Optional<ItemRun> at(
            List<SampleColumn> columns, int start, Instrument instrument) {
        Questions questions = Questions.of(instrument);
        int items = 0;
        while (questions.find(ItemCode.of(items + 1)).isPresent()) {
            items++;
        }
        if (items < FEWEST || start + items > columns.size()) {
            return Optional.empty();
        }
        String stem = stem(columns.get(start).header(), 1).orElse("");
        for (int i = 0; i < items; i++) {
            SampleColumn column = columns.get(start + i);
            Question question = questions.find(ItemCode.of(i + 1)).orElseThrow();
            if (!stem(column.header(), i + 1).filter(stem::equals).isPresent()
                    || !column.values().stream().allMatch(v -> answers(v, question))) {
                return Optional.empty();
            }
        }
        return Optional.of(new ItemRun(instrument, start, start + items - 1));
    }

    /** What is before the number of a header that ends with it. */
    private static Optional<String> stem(String header, int number) {
        return Optional.of(NUMBERED.matcher(header))
                .filter(Matcher::matches)
                .filter(m -> Integer.parseInt(m.group(2)) == number)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean answers(String value, Question question) {
        Answers answers = question.item().getAnswers();
        Optional<BigDecimal> number = Numbers.parse(value);
        return answers != null
                && (number.isPresent()
                        ? question.allows(number.get())
                        : AnswerCodes.isCode(value)
                                || AnswerWords.number(value, answers).isPresent());
    }

    private boolean isNamed(List<SampleColumn> columns, String path) {
        String name = instrument.getName().toLowerCase(Locale.ROOT);
        return path.toLowerCase(Locale.ROOT).contains(name)
                || columns.get(from).header().toLowerCase(Locale.ROOT).contains(name);
    }

    int items() {
        return to - from + 1;
    }
}

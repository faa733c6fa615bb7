package org.verka.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.Scale;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/** What the questions and scales of instruments are, and what may be answered, in one language. */
final class DataDictionary {

    private final List<Instrument> instruments;
    private final ProjectTexts texts;

    DataDictionary(List<Instrument> instruments, ProjectTexts texts) {
        this.instruments = List.copyOf(instruments);
        this.texts = texts;
    }

    List<String> header() {
        return Stream.of("instrument", "kind", "name", "label", "answers", "source", "licence")
                .map(key -> texts.text("export." + key))
                .toList();
    }

    /** A row for each instrument, each of its questions and each of its scales. */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Instrument instrument : instruments) {
            rows.add(
                    List.of(
                            instrument.getName(),
                            texts.text("export.instrument"),
                            instrument.getName(),
                            or(instrument.getLabel()),
                            "",
                            or(instrument.getSource()),
                            or(instrument.getLicence())));
            Questions.of(instrument).all().forEach(q -> rows.add(question(instrument, q)));
            instrument.getScales().forEach(s -> rows.add(scale(instrument, s)));
        }
        return rows;
    }

    /** What the columns of a table with a row for each form are about, by their names. */
    Map<String, SpssFile.Described> columns() {
        Map<String, SpssFile.Described> columns = new HashMap<>();
        for (Instrument instrument : instruments) {
            for (Question question : Questions.of(instrument).all()) {
                columns.put(
                        texts.text("export.item", question.code().text()),
                        new SpssFile.Described(
                                or(question.item().getLabel()), values(question.item())));
            }
            for (Scale scale : instrument.getScales()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < scale.getLevels().size(); i++) {
                    values.put(String.valueOf(i), scale.getLevels().get(i));
                }
                columns.put(
                        or(scale.getName()), new SpssFile.Described(or(scale.getLabel()), values));
            }
        }
        return columns;
    }

    private static Map<String, String> values(Item item) {
        Map<String, String> values = new LinkedHashMap<>();
        if (item.getAnswers() != null && item.getAnswers().getKind() == AnswerKind.CHOICE) {
            item.getAnswers().getOptions().stream()
                    .filter(o -> o.getValue() != null && o.getLabel() != null && o.getTo() == null)
                    .forEach(o -> values.put(o.getValue().toPlainString(), o.getLabel()));
        }
        return values;
    }

    private List<Object> question(Instrument instrument, Question question) {
        Answers answers = question.item().getAnswers();
        String kind = question.isNumeric() ? "export.kind.item" : "export.kind.open";
        String offered = answers == null ? "" : offered(answers);
        String several =
                answers != null && answers.isSeveral() ? texts.text("export.several") + ": " : "";
        String reversed = question.reversed() ? " (" + texts.text("export.reversed") + ")" : "";
        return List.of(
                instrument.getName(),
                texts.text(kind),
                question.code().text(),
                or(question.item().getLabel()),
                several + offered + reversed,
                "",
                "");
    }

    private List<Object> scale(Instrument instrument, Scale scale) {
        String range = range(scale.getMinimum(), scale.getMaximum());
        String levels = String.join("; ", numbered(scale.getLevels()));
        String unit = scale.getUnit() == null ? "" : " " + scale.getUnit();
        return List.of(
                instrument.getName(),
                texts.text("export.kind.scale"),
                scale.getName(),
                or(scale.getLabel()),
                levels.isEmpty() ? (range + unit).strip() : levels,
                "",
                "");
    }

    private static List<String> numbered(List<String> levels) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            numbered.add(i + " = " + levels.get(i));
        }
        return numbered;
    }

    private String offered(Answers answers) {
        if (answers.getKind() != AnswerKind.CHOICE) {
            return range(answers.getMinimum(), answers.getMaximum());
        }
        return answers.getOptions().stream().map(this::offered).collect(Collectors.joining("; "));
    }

    private String offered(AnswerOption option) {
        String value = option.getValue() == null ? "" : option.getValue().toPlainString();
        String to = option.getTo() == null ? "" : "–" + option.getTo().toPlainString();
        String missing = option.isMissing() ? texts.text("export.missing") : "";
        String label = Optional.ofNullable(option.getLabel()).orElse(missing);
        return value.isEmpty() || label.isEmpty() ? value + to + label : value + to + " = " + label;
    }

    private static String range(BigDecimal lowest, BigDecimal highest) {
        return lowest == null && highest == null ? "" : plain(lowest) + "–" + plain(highest);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "…" : number.toPlainString();
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}

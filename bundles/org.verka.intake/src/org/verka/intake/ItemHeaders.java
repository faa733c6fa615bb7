package org.verka.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.verka.intake.value.Numbers;
import org.verka.intake.value.Wording;
import org.verka.model.AnswerOption;
import org.verka.model.Answers;
import org.verka.model.Document;
import org.verka.model.Instrument;
import org.verka.model.ItemText;
import org.verka.model.ItemTexts;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Columns that are headed by what the items of an instrument ask, in whatever order they stand: by
 * an item's words or name, as web forms head them, or by a number at the end; or, of an item with
 * several answers, by the item and one of its answers. They hold nothing but what the item may be
 * answered with.
 *
 * @param instrument the instrument
 * @param columns which column is which item
 */
record ItemHeaders(Instrument instrument, Map<SampleColumn, Guess.Item> columns) {

    private static final int FEWEST = 2;

    /** Web forms cut long headers off; so much of them must be there to be known. */
    private static final int TELLING = 12;

    private static final Pattern ANSWER_OF =
            Pattern.compile("(.+?)\\s*(?:\\[(.+)\\]|[/:_–-]\\s*([^/:_–-]+))(?:\\.\\s.*)?");
    private static final Pattern PLACE = Pattern.compile("(?i)SQ0*(\\d{1,3})");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)0*(\\d{1,3})\\]?");

    /** The instrument of which the most items are there, and more of them than scales. */
    static Optional<ItemHeaders> of(
            List<SampleColumn> columns, Collection<Instrument> instruments, String path) {
        Optional<ItemHeaders> best = Optional.empty();
        for (Instrument instrument : instruments) {
            ItemHeaders found = new ItemHeaders(instrument, found(columns, instrument));
            boolean more =
                    found.items() >= FEWEST
                            && found.items() > best.map(ItemHeaders::items).orElse(0L);
            boolean named =
                    path.toLowerCase(Locale.ROOT)
                            .contains(instrument.getName().toLowerCase(Locale.ROOT));
            boolean same = named && found.items() == best.map(ItemHeaders::items).orElse(0L);
            if (more || same && found.items() >= FEWEST) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    private long items() {
        return columns.values().stream().map(Guess.Item::code).distinct().count();
    }

    private static Map<SampleColumn, Guess.Item> found(
            List<SampleColumn> columns, Instrument instrument) {
        Map<ItemCode, List<String>> wordings = wordings(instrument);
        Map<SampleColumn, Guess.Item> found = new LinkedHashMap<>();
        for (Question question : Questions.of(instrument).all()) {
            List<String> said = wordings.getOrDefault(question.code(), List.of());
            Predicate<String> asks = name -> said.stream().anyMatch(w -> isLike(name, w));
            for (SampleColumn column : columns) {
                if (!WebFormColumns.isOwn(column.header()) && !found.containsKey(column)) {
                    item(column, question, asks).ifPresent(item -> found.put(column, item));
                }
            }
        }
        if (found.isEmpty()) {
            found.putAll(numbered(columns, instrument));
        }
        return found;
    }

    private static Optional<Guess.Item> item(
            SampleColumn column, Question question, Predicate<String> asks) {
        String code = question.code().text();
        boolean whole = column.names().stream().anyMatch(asks);
        if (whole && column.values().stream().allMatch(v -> answers(v, question))) {
            return Optional.of(new Guess.Item(code, Optional.empty()));
        }
        Answers answers = question.item().getAnswers();
        if (answers == null || !answers.isSeveral()) {
            return Optional.empty();
        }
        for (String name : column.names()) {
            Matcher parts = ANSWER_OF.matcher(name);
            if (parts.matches() && WebFormColumns.names(parts.group(1)).stream().anyMatch(asks)) {
                String answer = parts.group(2) != null ? parts.group(2) : parts.group(3);
                Optional<AnswerOption> option = option(answer, answers.getOptions());
                if (option.isPresent()) {
                    return Optional.of(new Guess.Item(code, option));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerOption> option(String said, List<AnswerOption> options) {
        Matcher place = PLACE.matcher(said.strip());
        if (place.matches()) {
            int at = Integer.parseInt(place.group(1)) - 1;
            return at >= 0 && at < options.size() ? Optional.of(options.get(at)) : Optional.empty();
        }
        Optional<BigDecimal> number = Numbers.parse(said);
        return options.stream()
                .filter(o ->
                        o.getLabel() != null && isLike(said, o.getLabel())
                                || number.isPresent()
                                        && o.getValue() != null
                                        && number.get().compareTo(o.getValue()) == 0)
                .findFirst();
    }

    /** All numbered items, by headers that begin alike and end with the number. */
    private static Map<SampleColumn, Guess.Item> numbered(
            List<SampleColumn> columns, Instrument instrument) {
        Map<String, Map<SampleColumn, Guess.Item>> byStem = new LinkedHashMap<>();
        Questions questions = Questions.of(instrument);
        for (SampleColumn column : columns) {
            Matcher header = NUMBERED.matcher(column.header());
            if (header.matches()) {
                ItemCode code = ItemCode.of(Integer.parseInt(header.group(2)));
                questions
                        .find(code)
                        .filter(q -> column.values().stream().allMatch(v -> answers(v, q)))
                        .ifPresent(q ->
                                byStem.computeIfAbsent(
                                                header.group(1).toLowerCase(Locale.ROOT),
                                                s -> new LinkedHashMap<>())
                                        .put(
                                                column,
                                                new Guess.Item(code.text(), Optional.empty())));
            }
        }
        long all = questions.all().stream().filter(q -> q.code().text().matches("\\d+")).count();
        return byStem.values().stream()
                .filter(found -> found.size() == all && all > FEWEST)
                .findFirst()
                .orElse(Map.of());
    }

    private static boolean answers(String value, Question question) {
        Answers answers = question.item().getAnswers();
        if (answers == null || !question.isNumeric()) {
            return true;
        }
        Optional<BigDecimal> number = Numbers.parse(value);
        return number.isPresent()
                ? question.allows(number.get())
                : AnswerCodes.isCode(value) || AnswerWords.number(value, answers).isPresent();
    }

    /** Whether they are the same words, or one is the other cut off. */
    private static boolean isLike(String header, String wording) {
        String one = Wording.bare(header);
        String other = Wording.bare(wording);
        int shorter = Math.min(one.length(), other.length());
        return !one.isEmpty()
                && (one.equals(other)
                        || shorter >= TELLING && (one.startsWith(other) || other.startsWith(one)));
    }

    /** What each item is called: its name, its words, and those that the project has for it. */
    private static Map<ItemCode, List<String>> wordings(Instrument instrument) {
        Map<ItemCode, List<String>> wordings = new LinkedHashMap<>();
        instrument.getItems().stream()
                .filter(item -> item.getLast() == null)
                .forEach(item -> {
                    List<String> own =
                            wordings.computeIfAbsent(ItemCode.of(item), c -> new ArrayList<>());
                    if (item.getName() != null) {
                        own.add(item.getName());
                    }
                    if (item.getLabel() != null) {
                        own.add(item.getLabel());
                    }
                });
        Resource own = instrument.eResource();
        if (own != null && own.getResourceSet() != null) {
            for (Resource each : own.getResourceSet().getResources()) {
                each.getContents().forEach(root -> addTexts(root, instrument, wordings));
            }
        }
        return wordings;
    }

    private static void addTexts(
            EObject root, Instrument instrument, Map<ItemCode, List<String>> wordings) {
        if (root instanceof Document document) {
            for (EObject each : document.getElements()) {
                if (each instanceof ItemTexts texts
                        && texts.getInstrument() != null
                        && instrument.getName().equals(texts.getInstrument().getName())) {
                    texts.getTexts().forEach(text -> add(text, wordings));
                }
            }
        }
    }

    private static void add(ItemText text, Map<ItemCode, List<String>> wordings) {
        Optional<ItemCode> code =
                text.getNumber() != null
                        ? Optional.of(ItemCode.of(text.getNumber()))
                        : Optional.ofNullable(text.getItem()).map(ItemCode::of);
        if (text.getText() != null) {
            code.ifPresent(c ->
                    wordings.computeIfAbsent(c, none -> new ArrayList<>()).add(text.getText()));
        }
    }
}

package org.verka.dsl.ide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Named;

/** What is known about a thing, a paragraph for each fact, as Markdown in the reader's language. */
final class FactLines {

    private final DslMessages messages;
    private final List<String> lines = new ArrayList<>();

    FactLines(DslMessages messages, String title) {
        this.messages = messages;
        lines.add("**" + escaped(title) + "**");
    }

    /** Adds to the title. */
    void titled(String more) {
        lines.set(0, lines.get(0) + " · " + escaped(more));
    }

    /** Adds a text as it is, unless it is null or blank. */
    void add(String text) {
        if (text != null && !text.isBlank()) {
            lines.add(escaped(text));
        }
    }

    /** Adds a text within the message under {@code key}, unless it is null or blank. */
    void add(String key, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(escaped(messages.text(key, text)));
        }
    }

    /** Adds a row of names, unless there are none. */
    void addAll(String key, Collection<String> names) {
        add(key, String.join(", ", names));
    }

    /** Adds paragraphs that are Markdown already. */
    void addMarkdown(Collection<String> paragraphs) {
        lines.addAll(paragraphs);
    }

    /** Adds a list with a point for each entry, unless there are none. */
    void addPoints(String key, Collection<String> points) {
        if (!points.isEmpty()) {
            List<String> list = points.stream().map(point -> "- " + escaped(point)).toList();
            lines.add(messages.text(key, "").strip() + "\n" + String.join("\n", list));
        }
    }

    /** A number as the reader writes it. */
    String number(BigDecimal value) {
        return messages.text("fact.number", value);
    }

    /** A number with its unit, if it has one. */
    String amount(BigDecimal value, String unit) {
        return unit == null ? number(value) : number(value) + " " + unit;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** What a thing is called: its label, or its name when it has none. */
    static String called(Named named) {
        return named.getLabel() == null || named.getLabel().isBlank()
                ? named.getName()
                : named.getLabel();
    }

    static List<String> called(Collection<? extends Named> things) {
        return things.stream()
                .filter(thing -> !thing.eIsProxy())
                .map(FactLines::called)
                .filter(name -> name != null)
                .toList();
    }

    String markdown() {
        return String.join("\n\n", lines);
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}

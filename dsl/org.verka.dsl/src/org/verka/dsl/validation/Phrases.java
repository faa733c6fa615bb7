package org.verka.dsl.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases that tell what a text is about, in Swedish and English together. They are kept
 * in {@code phrases/NAME.txt} beside this class: one regular expression a line, of whole words;
 * {@code *} at the end of a word stands for any ending. A line that begins with {@code -} takes
 * back: what it matches is no sign.
 */
final class Phrases {

    private final Pattern signs;
    private final Optional<Pattern> exceptions;

    private Phrases(Pattern signs, Optional<Pattern> exceptions) {
        this.signs = signs;
        this.exceptions = exceptions;
    }

    static Phrases of(String name) {
        List<String> lines =
                read("phrases/" + name + ".txt")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
        List<String> taken =
                lines.stream()
                        .filter(line -> line.startsWith("-"))
                        .map(line -> line.substring(1).strip())
                        .toList();
        List<String> signs = lines.stream().filter(line -> !line.startsWith("-")).toList();
        return new Phrases(
                anyOf(signs), taken.isEmpty() ? Optional.empty() : Optional.of(anyOf(taken)));
    }

    /** Whether one of the phrases is in {@code text}. */
    boolean isIn(String text) {
        return find(text).isPresent();
    }

    /** The first of the phrases that is in {@code text}, as it is written there. */
    Optional<String> find(String text) {
        String left = exceptions.map(e -> e.matcher(text).replaceAll(" ")).orElse(text);
        Matcher found = signs.matcher(left);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static Pattern anyOf(List<String> phrases) {
        String all =
                phrases.stream()
                        .map(phrase -> phrase.replaceAll("(?<=\\p{L})\\*", "\\\\p{L}*"))
                        .map(phrase -> phrase.replace(" ", "\\s+"))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + all + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String read(String file) {
        try (InputStream text = Phrases.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.verka.dsl.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages texts as hurried authors, careless tools and bad luck do; the same way for one seed. */
final class Mutations {

    private static final Pattern WORD =
            Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_]+|\\s+|[^\\s\\p{L}\\p{N}]");
    private static final List<String> NOISE =
            List.of(
                    "\0",
                    "\uFEFF",
                    "\uD800",
                    "\uDC00",
                    "\uD83D\uDE00",
                    "\u0301",
                    "\u202E",
                    "\u200D",
                    "\u2028",
                    "\u0085",
                    "\uFFFF",
                    "\r",
                    "\r\n",
                    "\n\r",
                    "\t",
                    "\u00A0",
                    "\"",
                    "”",
                    "„",
                    "/*",
                    "*/",
                    "//",
                    "{",
                    "}",
                    "(",
                    ")",
                    "^",
                    "^^",
                    ".",
                    ",",
                    "–",
                    "-",
                    "−",
                    "%",
                    "\\",
                    "'",
                    "é",
                    "ß",
                    "家族",
                    "ø",
                    "123456789012345678901234567890",
                    "0",
                    "2013-",
                    "2013-13-45",
                    "HT",
                    "v99",
                    "aktivitet",
                    "leder till",
                    "mål minst",
                    "resultat på kort sikt",
                    "programteori",
                    "instrument",
                    "activity",
                    "{ { {",
                    "} } }");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A piece of a text, damaged in some places. */
    String of(String text) {
        String damaged = random.nextInt(4) == 0 ? text : lines(text);
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    /** The same, with pieces of another text in it. */
    String of(String text, String other) {
        String damaged = of(text);
        for (int times = random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(damaged.length() + 1);
            damaged = damaged.substring(0, at) + lines(other) + damaged.substring(at);
        }
        return damaged;
    }

    /** Some lines of a text, often from its beginning. */
    private String lines(String text) {
        String[] lines = text.split("(?<=\n)");
        int from = random.nextBoolean() ? 0 : random.nextInt(lines.length);
        int to = Math.min(lines.length, from + 1 + random.nextInt(60));
        return String.join("", List.of(lines).subList(from, to));
    }

    private String once(String text) {
        List<String> words =
                new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
        if (words.isEmpty()) {
            return noise();
        }
        int at = random.nextInt(words.size());
        int other = random.nextInt(words.size());
        switch (random.nextInt(15)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at));
            case 2 -> words.set(at, words.set(other, words.get(at)));
            case 3 -> words.subList(Math.min(at, other), Math.max(at, other)).clear();
            case 4 -> words.add(at, noise());
            case 5 -> words.set(at, noise());
            case 6 -> words.removeIf(word -> "{}".contains(word) && random.nextInt(5) == 0);
            case 7 -> words.replaceAll(word -> word.isBlank() ? "\r\n" : word);
            case 8 -> words.replaceAll(word -> word.isBlank() && word.length() > 1 ? " " : word);
            case 9 -> words.addAll(at, new ArrayList<>(some(words, other)));
            case 10 ->
                    words.set(at, words.get(at).substring(random.nextInt(words.get(at).length())));
            case 11 -> words.replaceAll(word -> word.isBlank() ? "\t" : word);
            case 12 -> words.set(at, nested(words.get(at)));
            case 13 -> words.add(at, "å".repeat(1 + random.nextInt(3_000)));
            default -> words.add(at, noise().repeat(1 + random.nextInt(30)));
        }
        return String.join("", words);
    }

    private String nested(String word) {
        int deep = 1 + random.nextInt(400);
        return random.nextBoolean()
                ? "(".repeat(deep) + word + ")".repeat(deep)
                : (word + " { ").repeat(deep) + "}".repeat(random.nextInt(deep));
    }

    private List<String> some(List<String> words, int from) {
        return words.subList(from, Math.min(words.size(), from + random.nextInt(40)));
    }

    String noise() {
        return NOISE.get(random.nextInt(NOISE.size()));
    }

    Random random() {
        return random;
    }
}

package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule that is broken in the example project by some small changes; {@code broken-examples.txt}
 * says how they are written.
 *
 * @param code the code of the rule
 * @param what what is wrong then
 */
record BrokenExample(String code, String what, List<Change> changes) {

    private record Change(String part, boolean everywhere, String instead) {

        static Change of(String text) {
            Matcher parts =
                    Pattern.compile("(.*?)\\n=>( everywhere)?(?:\\n(.*))?", Pattern.DOTALL)
                            .matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("no change: " + text);
            }
            String instead = parts.group(3) == null ? "" : parts.group(3);
            return new Change(parts.group(1), parts.group(2) != null, instead);
        }

        void in(Map<String, String> texts) {
            String any =
                    Arrays.stream(part.split("…"))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*?"));
            Pattern place = Pattern.compile(any, Pattern.DOTALL);
            int times = 0;
            for (var text : texts.entrySet()) {
                times += (int) place.matcher(text.getValue()).results().count();
                text.setValue(
                        place.matcher(text.getValue())
                                .replaceAll(Matcher.quoteReplacement(instead)));
            }
            assertEquals(everywhere ? Math.max(2, times) : 1, times, part);
        }
    }

    /**
     * The changed files.
     *
     * @param texts by the names of the files
     * @param place where the finding must be: file, line, column and the text there
     */
    record Marked(Map<String, String> texts, String place) {

        static Marked of(Map<String, String> marked) {
            Map<String, String> texts = new TreeMap<>();
            String place = "";
            for (var each : marked.entrySet()) {
                String text = each.getValue();
                int start = text.indexOf('«');
                if (start >= 0) {
                    String before = text.substring(0, start);
                    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
                    int column = start - before.lastIndexOf('\n');
                    place =
                            "%s:%d:%d %s"
                                    .formatted(
                                            each.getKey(),
                                            line,
                                            column,
                                            text.substring(start + 1, text.indexOf('»')));
                }
                texts.put(each.getKey(), text.replace("«", "").replace("»", ""));
            }
            return new Marked(texts, place);
        }
    }

    static List<BrokenExample> all() throws IOException {
        try (InputStream text = BrokenExample.class.getResourceAsStream("broken-examples.txt")) {
            String all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ")).skip(1).map(BrokenExample::of).toList();
        }
    }

    private static BrokenExample of(String part) {
        int end = part.indexOf('\n');
        String[] head = part.substring(0, end).split(" ", 2);
        List<Change> changes =
                Arrays.stream(part.substring(end + 1).stripTrailing().split("\\n\\n(?=.)"))
                        .map(Change::of)
                        .toList();
        return new BrokenExample(head[0], head[1], changes);
    }

    /** The texts with the changes made in them; fails when they do not fit. */
    Marked in(Map<String, String> sound) {
        Map<String, String> texts = new TreeMap<>(sound);
        changes.forEach(change -> change.in(texts));
        return Marked.of(texts);
    }

    @Override
    public String toString() {
        return code + " " + what;
    }
}

package org.verka.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.InterviewNote.Passage;

/**
 * Short lists as a text that a person can read: one entry a line, its parts parted by a tab. A
 * backslash stands before a backslash, and for the tab and the line break in a part itself.
 */
final class Lists {

    /** How many parts a passage has that has no more than a code. */
    private static final int CODED = 3;

    /** How many parts a passage has of which it is said who coded it, which comes last. */
    private static final int CODED_BY = 7;

    private static final String QUOTABLE = "quotable";

    private Lists() {}

    static String lines(List<String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(escaped(entry)).append('\n'));
        return text.toString();
    }

    static List<String> lines(String text) {
        List<String> entries = new ArrayList<>();
        text.lines().forEach(line -> entries.add(plain(line)));
        return entries;
    }

    static String counts(SortedMap<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            text.append(count.getValue()).append('\t').append(escaped(count.getKey())).append('\n');
        }
        return text.toString();
    }

    static SortedMap<String, Integer> counts(String text) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        text.lines()
                .map(line -> line.split("\t", 2))
                .forEach(parts -> counts.put(plain(parts[1]), Integer.valueOf(parts[0])));
        return counts;
    }

    static String passages(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(passage.start()).append('\t').append(passage.end()).append('\t');
            text.append(escaped(passage.code()));
            if (!isOnlyCoded(passage)) {
                text.append('\t').append(escaped(passage.domain())).append('\t');
                passage.strength().ifPresent(text::append);
                text.append('\t').append(passage.quotable() ? QUOTABLE : "");
                if (!passage.coder().isEmpty()) {
                    text.append('\t').append(escaped(passage.coder()));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static boolean isOnlyCoded(Passage passage) {
        return passage.equals(new Passage(passage.start(), passage.end(), passage.code()));
    }

    static List<Passage> passages(String text) {
        return text.lines().map(line -> passage(line.split("\t", -1))).toList();
    }

    private static Passage passage(String[] parts) {
        int start = Integer.parseInt(parts[0]);
        int end = Integer.parseInt(parts[1]);
        return parts.length == CODED
                ? new Passage(start, end, plain(parts[2]))
                : new Passage(
                        start,
                        end,
                        plain(parts[2]),
                        plain(parts[3]),
                        parts[4].isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(parts[4])),
                        parts[5].equals(QUOTABLE),
                        parts.length == CODED_BY ? plain(parts[6]) : "");
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                c =
                        switch (escaped.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> '\\';
                        };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}

package org.verka.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.InterviewNote.Passage;

/**
 * Short lists as a text that a person can read: one entry a line, its parts parted by a tab. A
 * backslash stands before a backslash, and for the tab and the line break in a part itself.
 */
final class Lists {

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
            text.append(escaped(passage.code())).append('\n');
        }
        return text.toString();
    }

    static List<Passage> passages(String text) {
        return text.lines()
                .map(line -> line.split("\t", 3))
                .map(p -> new Passage(Integer.parseInt(p[0]), Integer.parseInt(p[1]), plain(p[2])))
                .toList();
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

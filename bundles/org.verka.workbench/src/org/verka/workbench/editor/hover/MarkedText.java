package org.verka.workbench.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's explanation, which is Markdown, as text with stretches that stand out. It needs no
 * browser, which not every computer has.
 *
 * @param text the words without their marks
 * @param stretches what stands out, in order
 */
record MarkedText(String text, List<Stretch> stretches) {

    /** How a stretch stands out. */
    enum Look {
        STRONG,
        EMPHASIS,
        CODE
    }

    /** A stretch of the text. */
    record Stretch(int offset, int length, Look look) {}

    private static final Pattern MARKS =
            Pattern.compile(
                    "\\*\\*(?<strong>.+?)\\*\\*"
                            + "|`(?<code>[^`]+)`"
                            + "|(?<!\\w)(?<mark>[_*])(?=\\S)(?<emphasis>.+?)(?<=\\S)\\k<mark>(?!\\w)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)[-*+] +(.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(-{3,}|\\*{3,}|_{3,})\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*\\|[\\s|:-]*");

    /** Reads Markdown: headings, lists, tables, strong words, emphasis and code. */
    static MarkedText read(String markdown) {
        Writer writer = new Writer();
        boolean blank = true;
        for (String line : markdown.strip().split("\\R", -1)) {
            if (line.startsWith("```") || RULE.matcher(line).matches() || isTableRule(line)) {
                continue;
            }
            if (line.isBlank() && blank) {
                continue;
            }
            blank = line.isBlank();
            writer.line(line.stripTrailing());
        }
        return new MarkedText(writer.text.toString().stripTrailing(), List.copyOf(writer.found));
    }

    private static boolean isTableRule(String line) {
        return line.strip().startsWith("|") && TABLE_RULE.matcher(line).matches();
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> found = new ArrayList<>();

        void line(String line) {
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches()) {
                int start = text.length();
                words(heading.group(1));
                found.add(new Stretch(start, text.length() - start, Look.STRONG));
            } else if (item.matches()) {
                text.append(item.group(1)).append("• ");
                words(item.group(2));
            } else if (line.strip().startsWith("|")) {
                words(
                        line.strip()
                                .replaceAll("^\\||\\|$", "")
                                .strip()
                                .replaceAll("\\s*\\|\\s*", "   "));
            } else {
                words(line);
            }
            text.append('\n');
        }

        private void words(String line) {
            Matcher marks = MARKS.matcher(line);
            int done = 0;
            while (marks.find()) {
                text.append(line, done, marks.start());
                if (marks.group("strong") != null) {
                    add(marks.group("strong"), Look.STRONG);
                } else if (marks.group("code") != null) {
                    add(marks.group("code"), Look.CODE);
                } else {
                    add(marks.group("emphasis"), Look.EMPHASIS);
                }
                done = marks.end();
            }
            text.append(line, done, line.length());
        }

        private void add(String words, Look look) {
            found.add(new Stretch(text.length(), words.length(), look));
            text.append(words);
        }
    }
}

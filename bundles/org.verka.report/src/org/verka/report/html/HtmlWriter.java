package org.verka.report.html;

import java.util.regex.Pattern;

/** Writes elements whose texts and attributes are escaped; the result is XML as well as HTML. */
final class HtmlWriter {

    private static final Pattern DATE =
            Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}(-\\d{2})?(?![\\w-])");

    private final StringBuilder out = new StringBuilder();

    /** Opens an element. Attributes are pairs of a name and a value. */
    HtmlWriter open(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    HtmlWriter close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Text that people read; it never breaks within a date. */
    HtmlWriter text(String text) {
        out.append(DATE.matcher(escape(text)).replaceAll("<span class=\"date\">$0</span>"));
        return this;
    }

    /** Text for where no element can be. */
    HtmlWriter plain(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element that holds only text. */
    HtmlWriter element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** What is markup already. */
    HtmlWriter markup(String markup) {
        out.append(markup);
        return this;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> {
                            if (c >= ' ' || c == '\n' || c == '\t') {
                                escaped.appendCodePoint(c);
                            }
                        }
                    }
                });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package org.verka.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.verka.dsl.words.Replacement;

/**
 * Sets a theory's text in order and changes nothing but white space: four blanks for each block,
 * one blank between words, at most one empty line, and long lists on several lines. The author's
 * own line ends and aligned columns stay, and so does all that could not be read. Formatting what
 * is formatted changes nothing.
 */
public final class TheoryFormatter {

    /** Aligning can settle in steps when the text was half aligned before. */
    private static final int STEPS = 5;

    private final Provider<IParser> parsers;

    @Inject
    TheoryFormatter(Provider<IParser> parsers) {
        this.parsers = parsers;
    }

    /** The text in order. */
    public String format(String text) {
        StringBuilder formatted = new StringBuilder(text);
        List<Replacement> changes = changes(parse(text));
        for (Replacement change : changes.reversed()) {
            formatted.replace(change.offset(), change.end(), change.text());
        }
        return formatted.toString();
    }

    /** What to change in a text that is read already, from its start to its end. */
    public List<Replacement> changes(IParseResult parsed) {
        Source source = new Source(parsed);
        Firsts firsts = new Firsts();
        Layout before = new Layout(source, firsts);
        List<String> parts = before.parts();
        String text = String.join("", parts);
        for (int step = 0; step < STEPS; step++) {
            Layout after = new Layout(new Source(parse(text)), firsts);
            if (!before.isSameAs(after)) {
                return List.of();
            }
            List<String> next = after.parts();
            String nextText = String.join("", next);
            if (nextText.equals(text)) {
                return changes(source, parts);
            }
            parts = next;
            text = nextText;
        }
        return List.of();
    }

    /**
     * What to change on the lines that a part of a text touches.
     *
     * @param start where the part begins
     * @param end where it ends
     */
    public List<Replacement> changes(IParseResult parsed, int start, int end) {
        String text = parsed.getRootNode().getText();
        int first = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end);
        int last = next < 0 ? text.length() : next;
        return changes(parsed).stream()
                .filter(change ->
                        change.end() >= first && change.offset() < last
                                || last == text.length() && change.end() == last)
                .toList();
    }

    private IParseResult parse(String text) {
        return parsers.get().parse(new StringReader(text));
    }

    private static List<Replacement> changes(Source source, List<String> parts) {
        List<Replacement> changes = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean gap = i % 2 == 0;
            String old = gap ? source.gap(i / 2) : source.piece(i / 2).text();
            if (!old.equals(parts.get(i))) {
                changes.add(new Replacement(offset, old.length(), parts.get(i)));
            }
            offset += old.length();
        }
        return changes;
    }
}

package org.verka.dsl.words;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/**
 * Turns a theory's words from one language into the other. Only words of the language are changed,
 * by their places in the parse tree: names, texts, numbers, dates and comments stay as they are.
 * Between words that become fewer, white space of more than a space and comments are kept after the
 * last of them. Not for use by two threads at once.
 */
public final class Translation {

    private final IParser parser;
    private final Sayings sayings;
    private final Keywords keywords;

    @Inject
    Translation(IParser parser, Sayings sayings, Keywords keywords) {
        this.parser = parser;
        this.sayings = sayings;
        this.keywords = keywords;
    }

    /** What came of a text. */
    public sealed interface Result {}

    /**
     * The text in the other words.
     *
     * @param replacements what has changed, by places in the text as it was, first to last; empty
     *     when it was in those words already
     * @param mistakes what could not be read and stays as it was, first to last
     */
    public record Translated(String text, List<Replacement> replacements, List<Mistake> mistakes)
            implements Result {
        public Translated {
            replacements = List.copyOf(replacements);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * What is wrong with a text at a place.
     *
     * @param line from 1
     * @param reason in the user's language
     */
    public record Mistake(int line, String reason) {}

    /**
     * The words of the text can't be told with certainty because of its mistakes, so nothing is
     * changed.
     *
     * @param mistake the first one
     */
    public record Refused(Mistake mistake) implements Result {}

    /**
     * Writes {@code text} in {@code language}'s words; one with words of both becomes one. In a
     * text with mistakes the words that could be read are changed, and the rest stays.
     */
    public Result translate(String text, Language language) {
        IParseResult before = parser.parse(new StringReader(text));
        List<Mistake> mistakes = mistakes(before);
        List<Replacement> replacements = replacements(before, language);
        String translated = applied(replacements, text);
        IParseResult after = parser.parse(new StringReader(translated));
        boolean same =
                mistakes.isEmpty()
                        ? mistakes(after).isEmpty() && sameMeaning(before, after)
                        : isFoundAgain(text, before, language, translated, after);
        if (!same && mistakes.isEmpty()) {
            throw new IllegalStateException("the translation would change what the theory says");
        }
        return same
                ? new Translated(translated, replacements, mistakes)
                : new Refused(mistakes.getFirst());
    }

    /** Whether the way back leads to the text, but for words that were of {@code language}. */
    private boolean isFoundAgain(
            String text,
            IParseResult before,
            Language language,
            String translated,
            IParseResult after) {
        Language own = keywords.languageOf(text, language);
        List<Replacement> thereAndBack =
                replacements(
                        before, (saying, phrase) -> saying.in(own, saying.in(language, phrase)));
        return applied(replacements(after, own), translated).equals(applied(thereAndBack, text));
    }

    /** What has to change in a text as it was read, first to last. */
    public List<Replacement> replacements(IParseResult parsed, Language language) {
        return replacements(parsed, (saying, phrase) -> saying.in(language, phrase));
    }

    private List<Replacement> replacements(
            IParseResult parsed, BiFunction<Saying, Phrase, Phrase> other) {
        List<Replacement> replacements = new ArrayList<>();
        List<ILeafNode> row = new ArrayList<>();
        Saying current = null;
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                Saying saying = sayings.of(leaf).orElse(null);
                if (saying != current) {
                    translate(row, current, other, replacements);
                    row.clear();
                }
                current = saying;
                row.add(leaf);
            }
        }
        translate(row, current, other, replacements);
        return replacements;
    }

    private static void translate(
            List<ILeafNode> row,
            Saying saying,
            BiFunction<Saying, Phrase, Phrase> other,
            List<Replacement> to) {
        if (saying == null) {
            return;
        }
        List<String> words = row.stream().map(INode::getText).toList();
        int at = 0;
        while (at < row.size()) {
            Optional<Phrase> phrase = saying.at(at, words);
            int length = phrase.map(p -> p.words().size()).orElse(1);
            List<ILeafNode> said = row.subList(at, at + length);
            phrase.ifPresent(p -> replace(said, other.apply(saying, p).words(), to));
            at += length;
        }
    }

    /** Word by word; what is over is added to the last, or taken away after it. */
    private static void replace(List<ILeafNode> said, List<String> by, List<Replacement> to) {
        int last = Math.min(said.size(), by.size()) - 1;
        for (int at = 0; at < last; at++) {
            replace(said.get(at).getOffset(), said.get(at).getText(), by.get(at), to);
        }
        StringBuilder written = new StringBuilder();
        StringBuilder rest = new StringBuilder(String.join(" ", by.subList(last, by.size())));
        for (int at = last; at < said.size(); at++) {
            written.append(said.get(at).getText());
            if (at + 1 < said.size()) {
                String between = between(said.get(at), said.get(at + 1));
                written.append(between);
                rest.append(between.equals(" ") ? "" : between);
            }
        }
        replace(said.get(last).getOffset(), written.toString(), rest.toString(), to);
    }

    private static void replace(int offset, String written, String by, List<Replacement> to) {
        if (!written.equals(by)) {
            to.add(new Replacement(offset, written.length(), by));
        }
    }

    private static String between(ILeafNode one, ILeafNode next) {
        String text = one.getRootNode().getText();
        return text.substring(one.getEndOffset(), next.getOffset());
    }

    private static String applied(List<Replacement> replacements, String text) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Replacement replacement : replacements) {
            result.append(text, at, replacement.offset()).append(replacement.text());
            at = replacement.offset() + replacement.length();
        }
        return result.append(text, at, text.length()).toString();
    }

    private static List<Mistake> mistakes(IParseResult parsed) {
        List<Mistake> mistakes = new ArrayList<>();
        for (INode node : parsed.getSyntaxErrors()) {
            String reason = node.getSyntaxErrorMessage().getMessage();
            mistakes.add(new Mistake(node.getStartLine(), reason));
        }
        return mistakes;
    }

    private static boolean sameMeaning(IParseResult before, IParseResult after) {
        return EcoreUtil.equals(before.getRootASTElement(), after.getRootASTElement());
    }
}

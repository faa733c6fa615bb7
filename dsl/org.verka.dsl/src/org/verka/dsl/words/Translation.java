package org.verka.dsl.words;

import com.google.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Inject
    Translation(IParser parser, Sayings sayings) {
        this.parser = parser;
        this.sayings = sayings;
    }

    /** What came of a text. */
    public sealed interface Result {}

    /**
     * The text in the other words.
     *
     * @param replacements what has changed, by places in the text as it was, first to last; empty
     *     when it was in those words already
     */
    public record Translated(String text, List<Replacement> replacements) implements Result {
        public Translated {
            replacements = List.copyOf(replacements);
        }
    }

    /**
     * The text could not be read, so nothing is changed.
     *
     * @param line the line of the first mistake, from 1
     * @param reason what is wrong there, in the user's language
     */
    public record Refused(int line, String reason) implements Result {}

    /** Writes {@code text} in {@code language}'s words; one with words of both becomes one. */
    public Result translate(String text, Language language) {
        IParseResult before = parser.parse(new StringReader(text));
        Optional<Refused> mistake = mistake(before);
        if (mistake.isPresent()) {
            return mistake.get();
        }
        List<Replacement> replacements = replacements(before, language);
        String translated = applied(replacements, text);
        IParseResult after = parser.parse(new StringReader(translated));
        Optional<Refused> damage = mistake(after);
        if (damage.isEmpty() && !sameMeaning(before, after)) {
            throw new IllegalStateException("the translation would change what the theory says");
        }
        return damage.isPresent() ? damage.get() : new Translated(translated, replacements);
    }

    /** What has to change in a text without mistakes, first to last. */
    public List<Replacement> replacements(IParseResult parsed, Language language) {
        List<Replacement> replacements = new ArrayList<>();
        List<ILeafNode> row = new ArrayList<>();
        Saying current = null;
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                Saying saying = sayings.of(leaf).orElse(null);
                if (saying != current) {
                    translate(row, current, language, replacements);
                    row.clear();
                }
                current = saying;
                row.add(leaf);
            }
        }
        translate(row, current, language, replacements);
        return replacements;
    }

    private static void translate(
            List<ILeafNode> row, Saying saying, Language language, List<Replacement> to) {
        if (saying == null) {
            return;
        }
        List<String> words = row.stream().map(INode::getText).toList();
        int at = 0;
        while (at < row.size()) {
            Optional<Phrase> phrase = saying.at(at, words);
            int length = phrase.map(p -> p.words().size()).orElse(1);
            List<ILeafNode> said = row.subList(at, at + length);
            phrase.ifPresent(p -> replace(said, saying.in(language, p).words(), to));
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

    private static Optional<Refused> mistake(IParseResult parsed) {
        for (INode node : parsed.getSyntaxErrors()) {
            return Optional.of(
                    new Refused(node.getStartLine(), node.getSyntaxErrorMessage().getMessage()));
        }
        return Optional.empty();
    }

    private static boolean sameMeaning(IParseResult before, IParseResult after) {
        return EcoreUtil.equals(before.getRootASTElement(), after.getRootASTElement());
    }
}

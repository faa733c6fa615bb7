package org.verka.dsl.reference;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.Keywords;
import org.verka.dsl.words.Members;

/**
 * The reference of the language as Markdown: for each thing that can be written what it is, how it
 * is written, and an example. Made from the grammar, the model and a text that says everything.
 */
public final class Reference {

    private static final String BUNDLE = "org.verka.dsl.reference.Reference";
    private static final int MOST_LINES = 26;

    private final IGrammarAccess access;
    private final Notation notation;
    private final DslMessages messages;

    /** Makes the reference of the language of {@code access}, to be read in {@code locale}. */
    @Inject
    public Reference(IGrammarAccess access, Keywords keywords, Members members, Locale locale) {
        this.access = access;
        this.messages = new DslMessages(locale, BUNDLE);
        this.notation = new Notation(keywords, members, messages);
    }

    /**
     * Writes the reference in the language of the messages.
     *
     * @param examples what the examples are taken from; the first that says a thing gives its
     *     example
     */
    public String write(List<? extends EObject> examples) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(messages.text("reference.title")).append("\n\n");
        page.append(messages.text("reference.introduction")).append("\n");
        for (ParserRule rule : things()) {
            page.append("\n## ").append(title(rule)).append("\n\n");
            page.append(messages.text("reference." + rule.getName())).append("\n\n");
            page.append("```\n").append(String.join("\n", notation.of(rule))).append("\n```\n");
            example(rule, examples).ifPresent(text -> page.append(exampleBlock(text)));
        }
        page.append("\n## ").append(messages.text("reference.fixedWords")).append("\n\n");
        for (EnumRule words : fixedWords()) {
            page.append("- **")
                    .append(messages.text("value." + words.getName()))
                    .append("**: ")
                    .append(String.join(", ", notation.of(words)))
                    .append("\n");
        }
        return page.toString();
    }

    /** The rows of words with a fixed meaning that have a name of their own. */
    private List<EnumRule> fixedWords() {
        return GrammarUtil.allEnumRules(access.getGrammar()).stream()
                .filter(words -> messages.has("value." + words.getName()))
                .filter(words -> !notation.of(words).isEmpty())
                .toList();
    }

    /** The rules of the grammar for things of their own, in the order of the grammar. */
    List<ParserRule> things() {
        return GrammarUtil.allParserRules(access.getGrammar()).stream()
                .filter(rule -> !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule))
                .filter(rule -> messages.has("reference." + rule.getName()))
                .toList();
    }

    /** The rules for things of their own that no text describes. */
    public List<String> undescribed() {
        return GrammarUtil.allParserRules(access.getGrammar()).stream()
                .filter(rule -> !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule))
                .map(ParserRule::getName)
                .filter(name -> !messages.has("reference." + name))
                .filter(name -> !messages.has("reference.within." + name))
                .toList();
    }

    private String title(ParserRule rule) {
        String title = messages.text("value." + rule.getName());
        return title.substring(0, 1).toUpperCase(messages.locale()) + title.substring(1);
    }

    private String exampleBlock(String text) {
        return "\n" + messages.text("reference.example") + "\n\n```verka\n" + text + "\n```\n";
    }

    private Optional<String> example(ParserRule rule, List<? extends EObject> examples) {
        List<String> texts = new ArrayList<>();
        for (EObject root : examples) {
            EcoreUtil.<EObject>getAllContents(root, true)
                    .forEachRemaining(element -> written(element, rule).ifPresent(texts::add));
        }
        return texts.stream().findFirst().map(Reference::shortened);
    }

    private static Optional<String> written(EObject element, ParserRule rule) {
        EClass type = (EClass) rule.getType().getClassifier();
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (element.eClass() != type || node == null || !isRead(node, rule)) {
            return Optional.empty();
        }
        return Optional.of(dedented(node.getText().strip()));
    }

    /** Whether {@code rule} read the text of {@code node}; its grammar may be another's copy. */
    private static boolean isRead(INode node, ParserRule rule) {
        INode at = node;
        while (at != null) {
            if (at.getGrammarElement() instanceof Action action) {
                return GrammarUtil.containingRule(action).getName().equals(rule.getName());
            }
            if (at.getGrammarElement() instanceof RuleCall call) {
                return call.getRule().getName().equals(rule.getName())
                        || call.getRule() instanceof ParserRule other
                                && other.getAlternatives() instanceof Alternatives;
            }
            at = at.getParent();
        }
        return false;
    }

    private static String shortened(String text) {
        if (text.lines().count() <= MOST_LINES) {
            return text;
        }
        return text.lines().limit(MOST_LINES - 2L).collect(Collectors.joining("\n")) + "\n    …\n}";
    }

    /** The text with its first line where it is and the others moved as far left as its last. */
    private static String dedented(String text) {
        List<String> lines = text.lines().toList();
        String last = lines.get(lines.size() - 1);
        String indent = " ".repeat(last.length() - last.stripLeading().length());
        return lines.stream()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                .collect(Collectors.joining("\n"));
    }
}

package org.verka.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Replacement;
import org.verka.model.Programme;

/**
 * Where a finding is, what stands there, and the means to mend it. Lives as long as one request.
 */
final class Place {

    private static final int LONGEST_SHOWN = 70;

    private final String code;
    private final IParseResult parsed;
    private final ICompositeNode root;
    private final int offset;
    private final Language language;
    private final Phrases phrases;
    private final Names names;
    private final Layout layout;
    private final Writer writer;

    /**
     * @param code the finding's
     * @param parsed the whole file
     * @param offset the character that the finding begins at, from 0
     * @param language the language of the file
     */
    Place(
            String code,
            IParseResult parsed,
            int offset,
            Language language,
            Phrases phrases,
            Names names) {
        this.code = code;
        this.parsed = parsed;
        this.root = parsed.getRootNode();
        this.offset = offset;
        this.language = language;
        this.phrases = phrases;
        this.names = names;
        this.layout = new Layout(root);
        this.writer = new Writer(layout);
    }

    String code() {
        return code;
    }

    int offset() {
        return offset;
    }

    /** The whole file as it was read. */
    IParseResult parsed() {
        return parsed;
    }

    Language language() {
        return language;
    }

    Names names() {
        return names;
    }

    Layout layout() {
        return layout;
    }

    Writer writer() {
        return writer;
    }

    /** The smallest piece of text that begins at or goes over the beginning of the finding. */
    Optional<ILeafNode> leaf() {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset));
    }

    /** What the finding is about or lies in, of that type; the innermost. */
    <T extends EObject> Optional<T> in(Class<T> type) {
        return leaf().map(NodeModelUtils::findActualSemanticObjectFor)
                .map(element -> EcoreUtil2.getContainerOfType(element, type));
    }

    /** {@link #in} as a stream. */
    <T extends EObject> Stream<T> each(Class<T> type) {
        return in(type).stream();
    }

    /** The programme theory that {@code element} is in. */
    static Optional<Programme> programme(EObject element) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Programme.class));
    }

    /** A phrase in the language of the file. */
    String words(String key, Object... arguments) {
        return phrases.words(key, language, arguments);
    }

    /** What a fix is called, in the reader's language. */
    String title(String key, Object... arguments) {
        return phrases.title(key, arguments);
    }

    /** Something to be said, in the language of the file. */
    Member member(EStructuralFeature feature, String key, Object... arguments) {
        return new Member(feature, words(key, arguments));
    }

    /**
     * The fix that says more about {@code element}, called by what it writes; none if it cannot.
     */
    Stream<Proposal> say(EObject element, Member... members) {
        return members.length == 0
                ? Stream.empty()
                : propose(title("write", shown(members)), writer.say(element, members));
    }

    /** As {@link #say}, about an element elsewhere, which the fix's name tells. */
    Stream<Proposal> sayIn(EObject element, String called, Member... members) {
        return propose(title("writeIn", shown(members), called), writer.say(element, members));
    }

    /** The fix that writes {@code text} after the last text of one of these features. */
    Stream<Proposal> sayAfter(EObject element, String text, EStructuralFeature... features) {
        return propose(title("write", shorten(text)), after(element, text, features));
    }

    /** What {@link #sayAfter} changes. */
    List<Replacement> after(EObject element, String text, EStructuralFeature... features) {
        return Arrays.stream(features)
                .flatMap(f -> NodeModelUtils.findNodesForFeature(element, f).stream())
                .mapToInt(INode::getEndOffset)
                .max()
                .stream()
                .mapToObj(end -> Replacement.insert(end, text.startsWith(",") ? text : " " + text))
                .toList();
    }

    /** The change of the first text of {@code feature} into another. */
    List<Replacement> replace(EObject element, EStructuralFeature feature, String text) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream()
                .limit(1)
                .map(node -> Replacement.replace(node.getOffset(), node.getEndOffset(), text))
                .toList();
    }

    /** The fix that makes the changes, all or none. */
    Stream<Proposal> propose(String title, List<Replacement> changes) {
        return changes.isEmpty() ? Stream.empty() : Stream.of(new Proposal(title, changes));
    }

    /** Two rows of changes as one; empty when one of them is. */
    static List<Replacement> both(List<Replacement> one, List<Replacement> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        List<Replacement> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** As much of {@code text} as has room in a title, on one line. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + " …";
    }

    /** How members are shown in a title. */
    static String shown(Member... members) {
        return shorten(
                Arrays.stream(members)
                        .map(member -> member.text().replaceFirst("^, ?", ""))
                        .collect(Collectors.joining("  ")));
    }
}

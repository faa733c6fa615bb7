package org.verka.project;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.words.Language;
import org.verka.evaluation.JudgementInForce;
import org.verka.model.Judgement;

/**
 * Where in a project's texts a judgement is to be written, and what it takes the place of there. A
 * judgement of another day is added, so that the earlier one is kept; one of the same thing by the
 * same author on the same day is written over, since neither of the two would be the last.
 *
 * @param file the file, absolute; there may be none yet
 * @param language the language of its words
 * @param replaced what stands there now; empty when the judgement is added at the end
 */
public record JudgementPlace(Path file, Language language, Optional<Part> replaced) {

    /**
     * A part of a text.
     *
     * @param offset where it begins, in UTF-16 code units
     * @param text what it says
     */
    public record Part(int offset, String text) {}

    /**
     * The place of a judgement of something.
     *
     * @param judgements all that are in force in the project
     * @param subject what is judged
     * @param ifNew where judgements are kept as long as there are none
     */
    public static JudgementPlace of(
            List<JudgementInForce> judgements,
            EObject subject,
            WrittenJudgement written,
            JudgementPlace ifNew) {
        Optional<Judgement> sameDay =
                judgements.stream()
                        .filter(j -> j.subject() == subject && j.sites().isEmpty())
                        .filter(j -> j.author().equals(written.author().strip()))
                        .map(JudgementInForce::judgement)
                        .filter(j -> j.getDate() != null)
                        .filter(j -> j.getDate().first().equals(written.day()))
                        .filter(j -> j.getDate().last().equals(written.day()))
                        .findFirst();
        Stream<Judgement> others = judgements.stream().map(JudgementInForce::judgement);
        return Stream.concat(
                        sameDay.stream(), others.sorted(Comparator.comparing(JudgementPlace::key)))
                .flatMap(j -> node(j).stream().map(n -> place(j, n, sameDay)))
                .findFirst()
                .orElse(ifNew);
    }

    /**
     * Where a project's first judgement is written: in a file of its own, in the words of its
     * theory.
     *
     * @param theory one that was read from a text
     */
    public static JudgementPlace first(Path folder, EObject theory) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(theory);
        boolean english = node != null && NodeModelUtils.getTokenText(node).startsWith("programme");
        return new JudgementPlace(
                folder.resolve(english ? "judgements.verka" : "bedomningar.verka"),
                english ? Language.ENGLISH : Language.SWEDISH,
                Optional.empty());
    }

    private static String key(Judgement judgement) {
        return String.valueOf(judgement.eResource().getURI());
    }

    private static Optional<ICompositeNode> node(Judgement judgement) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(judgement))
                .filter(n -> judgement.eResource().getURI().isFile());
    }

    private static JudgementPlace place(
            Judgement judgement, ICompositeNode node, Optional<Judgement> replaced) {
        String words = NodeModelUtils.getTokenText(node);
        return new JudgementPlace(
                Path.of(judgement.eResource().getURI().toFileString()),
                words.startsWith("judgement") ? Language.ENGLISH : Language.SWEDISH,
                replaced.filter(r -> r == judgement).map(r -> part(node)));
    }

    private static Part part(ICompositeNode node) {
        String all = node.getRootNode().getText();
        int from = node.getOffset();
        return new Part(from, all.substring(from, from + node.getLength()));
    }

    /**
     * The text of the file with the judgement in it, and with lines that end as they did.
     *
     * @param before the text as it is now
     * @return empty when what is to be written over is no longer there
     */
    public Optional<String> with(WrittenJudgement judgement, String before) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        String block = judgement.written(language).replace("\n", end);
        if (replaced.isEmpty()) {
            String above = before.isBlank() ? "" : before.stripTrailing() + end + end;
            return Optional.of(above + block + end);
        }
        Part part = replaced.get();
        return before.startsWith(part.text, part.offset)
                ? Optional.of(
                        before.substring(0, part.offset)
                                + block
                                + before.substring(part.offset + part.text.length()))
                : Optional.empty();
    }

    /** Whether a judgement says what a form has no field for, and would lose it. */
    public static boolean saysMore(Judgement judgement) {
        return !judgement.getSupportedBy().isEmpty()
                || !judgement.getRecommendations().isEmpty()
                || !judgement.getNotes().isEmpty()
                || judgement.getSource() != null
                || !judgement.getSites().isEmpty()
                || judgement.getRole() != null;
    }
}

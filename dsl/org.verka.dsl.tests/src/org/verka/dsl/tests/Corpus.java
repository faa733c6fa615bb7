package org.verka.dsl.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.validation.Issue;

/**
 * Texts to damage: the sound ones, and those damaged ones in which something new happened. New is
 * what stands beside what in the grammar, and a set of findings that was not seen together before.
 */
final class Corpus {

    private static final int MOST = 400;
    private static final int LONGEST = 12_000;

    private final List<String> texts;
    private final int sound;
    private final Set<List<EObject>> neighbours = new HashSet<>();
    private final Set<Set<String>> findings = new HashSet<>();

    Corpus(List<String> sound) {
        this.texts = new ArrayList<>(sound);
        this.sound = sound.size();
    }

    String any(Random random) {
        boolean old = random.nextInt(4) == 0;
        return texts.get(random.nextInt(old ? sound : texts.size()));
    }

    /** Keeps a text if reading and checking it did something that none before did. */
    void saw(String text, IParseResult parsed, List<Issue> found, Random random) {
        boolean isNew = false;
        EObject last = null;
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getGrammarElement() != null) {
                isNew |= last != null && neighbours.add(List.of(last, leaf.getGrammarElement()));
                last = leaf.getGrammarElement();
            }
        }
        Set<String> codes = new HashSet<>();
        found.stream()
                .filter(issue -> issue.getSeverity() == Severity.ERROR)
                .forEach(issue -> codes.add(String.valueOf(issue.getCode())));
        isNew |= findings.add(codes);
        if (isNew && text.length() < LONGEST) {
            if (texts.size() < MOST) {
                texts.add(text);
            } else {
                texts.set(sound + random.nextInt(MOST - sound), text);
            }
        }
    }

    @Override
    public String toString() {
        return texts.size()
                - sound
                + " texts kept for "
                + neighbours.size()
                + " neighbours and "
                + findings.size()
                + " sets of errors";
    }
}

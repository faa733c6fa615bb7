package org.verka.dsl.ide;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ide.editor.contentassist.antlr.CallHierarchyHelper;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;

/**
 * Finds out where in a text the caret is and what may follow. Xtext walks the whole grammar for
 * every word that may follow, to see which thing it would belong to; the answers are the same for
 * every text, so here each is worked out once.
 */
final class Followers extends ContentAssistContextFactory {

    private final Known known;

    @Inject
    Followers(Known known) {
        this.known = known;
    }

    @Override
    protected boolean canBeCalledAfter(
            AbstractRule rule, EObject previous, String previousText, EObject next) {
        return previous == null
                ? super.canBeCalledAfter(rule, null, previousText, next)
                : known.answers.computeIfAbsent(
                        new Question(rule, previous, next),
                        asked -> new CallHierarchyHelper(next, null, previous).doSwitch(rule));
    }

    /** Whether within a rule one of its parts can come after another. */
    private record Question(AbstractRule rule, EObject previous, EObject next) {}

    /** What was asked before; there are no more questions than the grammar has pairs of parts. */
    @Singleton
    static final class Known {

        private final Map<Question, Boolean> answers = new ConcurrentHashMap<>();
    }
}

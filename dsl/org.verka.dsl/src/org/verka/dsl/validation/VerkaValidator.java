package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.verka.dsl.KnownEvidence;
import org.verka.dsl.words.Replacement;
import org.verka.model.Document;

/** Tells what the {@link Judge} finds in a file and nobody has turned off. */
public class VerkaValidator extends AbstractVerkaValidator {

    @Inject private Judge judge;
    @Inject private WordsOfOneLanguage words;
    @Inject private KnownEvidence evidence;

    /** Holds everything in a file against the rules. */
    @Check
    public void check(Document document) {
        tell(judge.of(document));
    }

    /** Holds a file against what has been collected about it, where that is known. */
    @Check
    public void checkAgainstEvidence(Document document) {
        evidence.about(document.eResource().getURI())
                .ifPresent(collected -> tell(judge.of(document, collected)));
    }

    /** Tells of words that are not of the file's language. */
    @Check
    public void checkWords(Document document) {
        List<Replacement> wrong = words.of(document);
        if (wrong.isEmpty()) {
            return;
        }
        String text = NodeModelUtils.getNode(document).getRootNode().getText();
        for (Replacement right : wrong) {
            int start = right.offset();
            String written = text.substring(start, start + right.length());
            getMessageAcceptor()
                    .acceptWarning(
                            words.message(written, right),
                            document,
                            start,
                            right.length(),
                            WordsOfOneLanguage.CODE,
                            right.text());
        }
    }

    /** Hides nothing: a rule that fails is a defect of the rule. */
    @Override
    protected void handleExceptionDuringValidation(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private void tell(List<Judge.Verdict> verdicts) {
        verdicts.stream()
                .filter(verdict -> verdict.setting().isEmpty())
                .map(Judge.Verdict::broken)
                .forEach(this::tell);
    }

    private void tell(Broken broken) {
        ValidationMessageAcceptor to = getMessageAcceptor();
        String code = broken.rule().code();
        String[] data = broken.issueData();
        Optional<INode> place = broken.place();
        int start = place.map(INode::getOffset).orElse(0);
        int length = place.map(INode::getLength).orElse(0);
        String message = broken.message();
        switch (broken.severity()) {
            case ERROR -> to.acceptError(message, broken.element(), start, length, code, data);
            case WARNING -> to.acceptWarning(message, broken.element(), start, length, code, data);
            case INFORMATION -> to.acceptInfo(message, broken.element(), start, length, code, data);
        }
    }
}

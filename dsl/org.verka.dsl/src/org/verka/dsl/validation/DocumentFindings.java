package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.verka.dsl.Collected;
import org.verka.dsl.Finding;
import org.verka.dsl.RuleFindings;
import org.verka.dsl.SuppressedFinding;
import org.verka.model.Document;

/** Tells what the {@link Judge} finds besides what the validation of a text tells. */
public final class DocumentFindings implements RuleFindings {

    private final Judge judge;

    @Inject
    DocumentFindings(Judge judge) {
        this.judge = judge;
    }

    @Override
    public List<SuppressedFinding> suppressed(Document document, Path file) {
        return suppressed(judge.of(document), file);
    }

    @Override
    public Told withEvidence(Document document, Path file, Collected collected) {
        List<Judge.Verdict> verdicts = judge.of(document, collected);
        List<Finding> findings =
                verdicts.stream()
                        .filter(verdict -> verdict.setting().isEmpty())
                        .map(verdict -> finding(verdict.broken(), file))
                        .toList();
        return new Told(findings, suppressed(verdicts, file));
    }

    private static List<SuppressedFinding> suppressed(List<Judge.Verdict> verdicts, Path file) {
        return verdicts.stream()
                .filter(verdict -> verdict.setting().isPresent())
                .map(verdict -> suppressed(verdict, file))
                .toList();
    }

    private static SuppressedFinding suppressed(Judge.Verdict verdict, Path file) {
        String reason = verdict.setting().orElseThrow().getReason();
        return new SuppressedFinding(
                finding(verdict.broken(), file), Written.is(reason) ? reason : "");
    }

    private static Finding finding(Broken broken, Path file) {
        int offset = broken.place().map(INode::getOffset).orElse(0);
        int length = broken.place().map(INode::getLength).orElse(0);
        LineAndColumn at =
                broken.place()
                        .map(node -> NodeModelUtils.getLineAndColumn(node, offset))
                        .orElse(LineAndColumn.from(1, 1));
        return new Finding(
                broken.rule().code(),
                broken.severity(),
                file,
                at.getLine(),
                at.getColumn(),
                offset,
                length,
                broken.message());
    }
}

package org.verka.dsl;

import java.nio.file.Path;
import java.util.List;
import org.verka.model.Document;

/** What the rules find in a file, other than through the validation of its text. */
public interface RuleFindings {

    /** The findings in {@code document} that were turned off. */
    List<SuppressedFinding> suppressed(Document document, Path file);

    /** What only what has been collected can tell about {@code document}. */
    Told withEvidence(Document document, Path file, Collected collected);

    /** Findings to be told, and those that were turned off. */
    record Told(List<Finding> findings, List<SuppressedFinding> suppressed) {

        public Told {
            findings = List.copyOf(findings);
            suppressed = List.copyOf(suppressed);
        }
    }
}

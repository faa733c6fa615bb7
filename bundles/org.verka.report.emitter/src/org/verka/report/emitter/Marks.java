package org.verka.report.emitter;

import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Tells in a page's content what belongs to the structure and what is there for the eye only (ISO
 * 32000-1, 14.6 and 14.8.2.2). Lines of text that follow on each other and belong together are one
 * content.
 */
final class Marks {

    private final Structure structure;
    private final PdfContentByte content;
    private Optional<Element> open = Optional.empty();
    private int artifacts;

    Marks(Structure structure, PdfContentByte content) {
        this.structure = structure;
        this.content = content;
    }

    /**
     * What is drawn next belongs to the part that the structure is in, unless it is for the eye.
     */
    void begin() {
        Element part = structure.current();
        if (artifacts > 0 || open.isPresent() && open.get() == part) {
            return;
        }
        end();
        content.setLiteral("/" + part.tag() + " <</MCID " + structure.mark() + ">> BDC\n");
        open = Optional.of(part);
    }

    /** What is drawn next belongs to something else. */
    void end() {
        if (open.isPresent()) {
            content.setLiteral("EMC\n");
            open = Optional.empty();
        }
    }

    /**
     * What is drawn until {@link #endArtifact} is for the eye only.
     *
     * @param entries what it is there for
     */
    void beginArtifact(String entries) {
        if (artifacts == 0) {
            end();
            content.setLiteral("/Artifact <<" + entries + ">> BDC\n");
        }
        artifacts++;
    }

    void endArtifact() {
        artifacts--;
        if (artifacts == 0) {
            content.setLiteral("EMC\n");
        }
    }

    boolean isInArtifact() {
        return artifacts > 0;
    }
}

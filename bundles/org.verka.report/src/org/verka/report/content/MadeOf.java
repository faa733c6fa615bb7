package org.verka.report.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evidence.SourceFile;
import org.verka.report.document.Block;
import org.verka.report.document.Imprint;
import org.verka.report.document.Reader;
import org.verka.report.document.Section;

/** Says what a report was made of, by hashes, so that it can be made once more. */
final class MadeOf {

    private static final int SHORT_HASH = 12;

    private final Texts texts;
    private final Evaluation evaluation;
    private final Imprint imprint;

    MadeOf(Texts texts, Evaluation evaluation, Basis basis, Reader reader, String software) {
        this.texts = texts;
        this.evaluation = evaluation;
        this.imprint =
                new Imprint(
                        software,
                        basis.theory(),
                        Imprint.hash(sources(s -> s.path() + " " + s.sha256() + " " + s.facts())),
                        options(reader));
    }

    private String sources(Function<SourceFile, String> told) {
        return evaluation.sources().stream().map(told).collect(Collectors.joining("\n"));
    }

    private Map<String, String> options(Reader reader) {
        Options options = evaluation.options();
        return Map.of(
                "as-of", options.asOf().toString(),
                "audience", options.audience().name(),
                "correction", options.correction().name(),
                "language", texts.locale().getLanguage(),
                "reader", reader.name(),
                "threshold", Integer.toString(options.threshold()));
    }

    Imprint imprint() {
        return imprint;
    }

    /** All hashes, and how to make the report once more. */
    Section section() {
        Options options = evaluation.options();
        String chosen =
                texts.text(
                        "made.options.words",
                        texts.date(options.asOf()),
                        texts.text("made.audience." + options.audience().name()),
                        Integer.toString(options.threshold()),
                        texts.text("made.correction." + options.correction().name()));
        String version = texts.orNone(evaluation.programme().getVersion());
        return Section.of(
                "method-made",
                texts.text("made"),
                List.of(
                        Block.Bullets.of(
                                List.of(
                                        texts.text("made.software", imprint.software()),
                                        texts.text("made.theory", version, told(imprint.theory())),
                                        texts.text("made.rows", told(imprint.rows())),
                                        texts.text(
                                                "made.options",
                                                chosen,
                                                told(imprint.optionsHash())))),
                        new Block.Paragraph(
                                texts.text("made.verify"), Block.Paragraph.Style.SMALL)));
    }

    /** The same in a line. */
    String line() {
        return texts.text(
                "made.line",
                imprint.software(),
                shortly(imprint.theory()),
                shortly(imprint.rows()),
                shortly(imprint.optionsHash()));
    }

    private static String shortly(String hash) {
        return hash.isEmpty() ? Texts.NONE : hash.substring(0, SHORT_HASH);
    }

    /** In four groups, so that it can be read and broken. */
    private static String told(String hash) {
        return hash.isEmpty() ? Texts.NONE : hash.replaceAll("(.{16})(?=.)", "$1 ");
    }
}

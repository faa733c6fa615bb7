package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Agreement;
import org.verka.evaluation.Caution;
import org.verka.evaluation.CodingAgreement;
import org.verka.evaluation.CodingAgreement.Agreed;
import org.verka.evaluation.CodingAgreement.Theme;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Note;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Section;

/** How far two who coded the same interviews agree, on the whole and theme by theme. */
final class CodingSection {

    private final Texts texts;
    private final Findings findings;

    CodingSection(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Empty when no interview was coded by two. */
    Optional<Section> build() {
        List<CodingAgreement> all = findings.evaluation().codings();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("coding.lead"), Paragraph.Style.LEAD));
        for (CodingAgreement coding : all) {
            blocks.add(Paragraph.of(words(coding)).from(findings.origins().codings()));
            blocks.add(table(coding));
        }
        if (all.stream().anyMatch(CodingSection::misleads)) {
            blocks.add(
                    new Note(
                            Note.Kind.WARNING,
                            texts.text("warning.title"),
                            texts.text(
                                    "warning.coding",
                                    Caution.FEWEST_PAIRS,
                                    texts.percent(Agreement.Figures.NEARLY_ALL))));
        }
        return Optional.of(Section.of("codings", texts.text("coding.title"), blocks));
    }

    private static boolean misleads(CodingAgreement coding) {
        return coding.overall().misleads()
                || coding.themes().stream().anyMatch(t -> t.agreed().misleads());
    }

    private String words(CodingAgreement coding) {
        Agreed overall = coding.overall();
        String told =
                texts.text(
                        "coding.words",
                        coding.one(),
                        coding.other(),
                        texts.text("coding.interviews", coding.interviews()),
                        Integer.toString(coding.passages()),
                        Integer.toString(overall.n()),
                        Integer.toString(overall.same()),
                        Integer.toString(coding.onlyOne()),
                        Integer.toString(coding.onlyOther()));
        return told
                + " "
                + (overall.misleads()
                        ? texts.text("coding.words.none")
                        : texts.text(
                                "coding.words.kappa", texts.fixed(overall.kappa().kappa(), 2)));
    }

    private Block table(CodingAgreement coding) {
        List<Row> rows = new ArrayList<>();
        rows.add(
                row(
                        texts.text("coding.overall"),
                        List.of(Texts.NONE, Texts.NONE, Texts.NONE),
                        coding.overall()));
        for (Theme theme : coding.themes()) {
            rows.add(
                    row(
                            theme.name(),
                            List.of(
                                    Integer.toString(theme.byBoth()),
                                    Integer.toString(theme.byOne()),
                                    Integer.toString(theme.byOther())),
                            theme.agreed()));
        }
        String untold =
                coding.untold() == 0
                        ? ""
                        : " "
                                + texts.text(
                                        "coding.untold",
                                        coding.untold(),
                                        findings.evaluation().options().threshold());
        return new Block.Table(
                        texts.text("coding.table", coding.one(), coding.other()),
                        List.of(
                                Cells.words(texts.text("column.theme"), 30),
                                Cells.numbers(texts.text("coding.passages"), 12),
                                Cells.numbers(texts.text("coding.both"), 12),
                                Cells.numbers(texts.text("coding.only", coding.one()), 12),
                                Cells.numbers(texts.text("coding.only", coding.other()), 12),
                                Cells.numbers(texts.text("column.alike"), 12),
                                Cells.numbers(texts.text("column.kappa"), 10)),
                        rows,
                        texts.text("coding.remark") + untold)
                .from(findings.origins().codings());
    }

    private Row row(String name, List<String> given, Agreed agreed) {
        List<Cell> cells = new ArrayList<>(List.of(Cells.heading(name)));
        cells.add(Cell.of(Integer.toString(agreed.n())));
        given.forEach(g -> cells.add(Cell.of(g)));
        cells.add(
                Cell.of(
                        agreed.n() == 0
                                ? Texts.NONE
                                : texts.text(
                                        "surveys.cell",
                                        Integer.toString(agreed.same()),
                                        texts.percent((double) agreed.same() / agreed.n()))));
        cells.add(
                agreed.misleads()
                        ? Cells.muted(texts.text("changes.misleads"))
                        : Cell.of(texts.fixed(agreed.kappa().kappa(), 2)));
        return Cells.row(cells);
    }
}

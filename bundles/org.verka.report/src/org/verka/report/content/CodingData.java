package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.verka.evaluation.Audience;
import org.verka.evaluation.CodingAgreement;
import org.verka.evaluation.CodingAgreement.Agreed;
import org.verka.evaluation.CodingAgreement.Theme;
import org.verka.report.document.DataTable;

/** How far two who coded the same interviews agree, as a table to count on. */
final class CodingData {

    /** One agreement: on a theme, or on the whole. */
    private record Line(CodingAgreement coding, Optional<Theme> theme) {

        Agreed agreed() {
            return theme.map(Theme::agreed).orElse(coding.overall());
        }

        OptionalDouble both() {
            return OptionalDouble.of(theme.map(Theme::byBoth).orElse(coding.overall().n()));
        }
    }

    private final Texts texts;
    private final Audience audience;

    CodingData(Texts texts, Audience audience) {
        this.texts = texts;
        this.audience = audience;
    }

    /** As in the report, none where it would mislead. */
    private static OptionalDouble kappa(Line line) {
        Agreed agreed = line.agreed();
        return agreed.misleads() ? OptionalDouble.empty() : agreed.kappa().kappa();
    }

    /** A row for the whole, without a theme, and one for each theme. */
    DataTable of(List<CodingAgreement> all) {
        List<Line> lines = new ArrayList<>();
        for (CodingAgreement coding : all) {
            lines.add(new Line(coding, Optional.empty()));
            coding.themes().forEach(t -> lines.add(new Line(coding, Optional.of(t))));
        }
        return new DataColumns<Line>(texts.locale(), "codings")
                .text("coder", l -> l.coding().one())
                .text("second_coder", l -> l.coding().other())
                .text("theme", l -> l.theme().map(Theme::name).orElse(""))
                .whole("interviews", l -> l.coding().interviews())
                .whole("passages", l -> l.agreed().n())
                .number("by_both", Line::both)
                .whole("by_first", l -> l.theme().map(Theme::byOne).orElse(l.coding().onlyOne()))
                .whole(
                        "by_second",
                        l -> l.theme().map(Theme::byOther).orElse(l.coding().onlyOther()))
                .whole("alike", l -> l.agreed().same())
                .measured(audience, DataTables.DIGITS, "kappa", CodingData::kappa)
                .text("caution", l -> new KappaWords(texts).why(l.agreed()))
                .of(lines);
    }
}

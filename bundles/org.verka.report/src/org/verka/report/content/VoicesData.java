package org.verka.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evaluation.Voices;
import org.verka.report.document.DataTable;

/** What people have said, as the report quotes it: in a shared one only what was released. */
final class VoicesData {

    private final Texts texts;

    VoicesData(Texts texts) {
        this.texts = texts;
    }

    private record Passage(Voices voices, Voices.Theme theme, String said) {}

    /** A row for each passage. */
    DataTable of(List<Voices> all) {
        List<Passage> passages = new ArrayList<>();
        for (Voices voices : all) {
            for (Voices.Theme theme : voices.themes()) {
                theme.passages().forEach(said -> passages.add(new Passage(voices, theme, said)));
            }
        }
        return new DataColumns<Passage>(texts.locale(), "voices")
                .text("interview", p -> p.voices().title())
                .text("voice", p -> p.voices().respondents())
                .text("site", p -> p.voices().site().map(texts::name).orElse(""))
                .day("date", p -> Optional.<LocalDate>of(p.voices().date()))
                .text("theme", p -> p.theme().name())
                .text("quote", Passage::said)
                .of(passages);
    }
}

package org.verka.report.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.SoleVoice;
import org.verka.evidence.Origin;

/** What whoever makes a report should think of before sharing it; it changes nothing in it. */
public final class ReportCautions {

    private final Texts texts;

    public ReportCautions(Locale language) {
        this.texts = new Texts(language);
    }

    /** Each with the file and row that it is about, and what to do; often nothing. */
    public List<String> of(Evaluation evaluation) {
        return evaluation.soleVoices().stream().map(v -> sole(evaluation, v)).toList();
    }

    private String sole(Evaluation evaluation, SoleVoice voice) {
        String site =
                evaluation.programme().getSites().stream()
                        .filter(s -> voice.site().equals(s.getName()))
                        .findFirst()
                        .map(texts::name)
                        .orElse(voice.site());
        String rows = voice.shown().stream().map(this::row).collect(Collectors.joining("; "));
        return texts.text("caution.sole", voice.respondents(), site, rows);
    }

    private String row(Origin origin) {
        return texts.text("caution.sole.row", origin.file(), Integer.toString(origin.row()));
    }
}

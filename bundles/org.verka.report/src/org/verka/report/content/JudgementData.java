package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verka.evaluation.JudgementInForce;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.model.Judgement;
import org.verka.model.Recommendation;
import org.verka.report.document.DataTable;

/** What evaluators conclude as a table of its own, where no finding stands. */
final class JudgementData {

    private final Texts texts;

    /** A judgement, and whether it is the last one. */
    private record One(JudgementInForce of, Judgement judgement, boolean inForce) {}

    JudgementData(Texts texts) {
        this.texts = texts;
    }

    /** A row for each judgement, and after it for those that it replaces. */
    DataTable of(List<JudgementInForce> judgements) {
        List<One> all = new ArrayList<>();
        for (JudgementInForce judged : judgements) {
            all.add(new One(judged, judged.judgement(), true));
            judged.earlier().forEach(earlier -> all.add(new One(judged, earlier, false)));
        }
        return new DataColumns<One>(texts.locale(), "judgements")
                .text("about", one -> texts.name(one.of().subject()))
                .text("stated_by", one -> one.of().author())
                .text("when", one -> one.judgement().getDate() == null ? "" : date(one))
                .text(
                        "site",
                        one -> one.of().sites().isEmpty() ? "" : texts.names(one.of().sites()))
                .text("rating", one -> rating(one.judgement().getGrade()))
                .text("certainty", one -> certainty(one.judgement().getCertainty()))
                .text("text", one -> String.join("\n", one.judgement().getTexts()))
                .text("recommendations", one -> recommendations(one.judgement()))
                .whole("in_force", one -> one.inForce() ? 1 : 0)
                .of(all);
    }

    private String date(One one) {
        return texts.span(one.judgement().getDate());
    }

    private String rating(Achievement grade) {
        return grade == Achievement.UNSPECIFIED ? "" : texts.text(grade);
    }

    private String certainty(Certainty certainty) {
        return certainty == Certainty.UNSPECIFIED ? "" : texts.text(certainty);
    }

    private static String recommendations(Judgement judgement) {
        return judgement.getRecommendations().stream()
                .map(Recommendation::getText)
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }
}

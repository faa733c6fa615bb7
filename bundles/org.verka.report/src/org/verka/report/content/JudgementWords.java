package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.JudgementInForce;
import org.verka.model.Achievement;
import org.verka.model.Certainty;
import org.verka.model.Indicator;
import org.verka.model.Intake;
import org.verka.model.Judgement;
import org.verka.model.Named;
import org.verka.report.document.Block;
import org.verka.report.document.ReportDocument.Fact;

/** Says what evaluators conclude, in a form that no finding has. */
final class JudgementWords {

    private final Texts texts;

    JudgementWords(Texts texts) {
        this.texts = texts;
    }

    /** A judgement in full. */
    Block.Judgement block(JudgementInForce judged) {
        Judgement judgement = judged.judgement();
        return new Block.Judgement(
                texts.text("judgement"),
                rating(judgement).orElse(""),
                paragraphs(judgement),
                facts(judged));
    }

    /** The rating with its sign, which tells it without colour; empty when nothing is rated. */
    Optional<String> rating(Judgement judgement) {
        Achievement grade = judgement.getGrade();
        return grade == Achievement.UNSPECIFIED
                ? Optional.empty()
                : Optional.of(texts.text("rating", sign(grade), texts.text(grade)));
    }

    /** What is judged, and by whom. */
    String heading(JudgementInForce judged) {
        String signed = signature(judged);
        String subject = texts.name(judged.subject());
        return signed.isEmpty() ? subject : texts.text("judgement.short", subject, signed);
    }

    /** A judgement in a few words: the rating, else that there is a text, and whose it is. */
    String inShort(JudgementInForce judged) {
        String rating =
                rating(judged.judgement()).orElseGet(() -> texts.text("judgement.in.words"));
        String signed = signature(judged);
        return signed.isEmpty() ? rating : texts.text("judgement.short", rating, signed);
    }

    /** What is judged and how, in a sentence; a question has its own mark. */
    String sentence(JudgementInForce judged) {
        String subject = texts.name(judged.subject());
        String key = subject.endsWith("?") ? "judgement.of.question" : "judgement.of";
        return texts.text(key, subject, inShort(judged));
    }

    /** Who, when and for which sites, as far as it is said. */
    private String signature(JudgementInForce judged) {
        List<String> parts = new ArrayList<>();
        parts.add(judged.author());
        if (judged.judgement().getDate() != null) {
            parts.add(texts.span(judged.judgement().getDate()));
        }
        if (!judged.sites().isEmpty()) {
            parts.add(texts.text("judgement.about", texts.names(judged.sites())));
        }
        return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }

    /** How the scales are to be read. */
    String rule() {
        return texts.text("judgement.rule");
    }

    private static String sign(Achievement grade) {
        return switch (grade) {
            case ACHIEVED -> "●●●";
            case MOSTLY -> "●●○";
            case PARTLY -> "●○○";
            case NOT -> "○○○";
            case UNJUDGED, UNSPECIFIED -> "–";
        };
    }

    private List<String> paragraphs(Judgement judgement) {
        List<String> paragraphs =
                judgement.getTexts().stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
        return paragraphs.isEmpty() ? List.of(texts.text("judgement.no.text")) : paragraphs;
    }

    private List<Fact> facts(JudgementInForce judged) {
        Judgement judgement = judged.judgement();
        List<Fact> facts = new ArrayList<>();
        fact("by", judged.author().isEmpty() ? texts.text("judgement.nobody") : signature(judged))
                .ifPresent(facts::add);
        if (judgement.getCertainty() != Certainty.UNSPECIFIED) {
            fact("certainty", texts.text(judgement.getCertainty())).ifPresent(facts::add);
        }
        fact("support", support(judgement)).ifPresent(facts::add);
        int recommendations = judgement.getRecommendations().size();
        if (recommendations > 0) {
            String count = Integer.toString(recommendations);
            String where = texts.text("recommendations");
            fact("recommendations", texts.text("judgement.recommended", count, where))
                    .ifPresent(facts::add);
        }
        fact("source", orEmpty(judgement.getSource())).ifPresent(facts::add);
        judgement.getNotes().stream()
                .flatMap(note -> fact("note", note).stream())
                .forEach(facts::add);
        judged.earlier().forEach(before -> facts.add(earlier(before)));
        return facts;
    }

    private Fact earlier(Judgement before) {
        String when =
                before.getDate() == null
                        ? texts.text("judgement.undated")
                        : texts.span(before.getDate());
        String said = String.join(" ", paragraphs(before));
        return new Fact(
                texts.text("judgement.earlier", when),
                rating(before).map(r -> texts.text("judgement.before", r, said)).orElse(said));
    }

    private Optional<Fact> fact(String key, String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(new Fact(texts.text("judgement." + key), value.strip()));
    }

    private String support(Judgement judgement) {
        return judgement.getSupportedBy().stream()
                .filter(thing -> !thing.eIsProxy())
                .map(this::name)
                .collect(Collectors.joining("; "));
    }

    /** What has no label is called what it measures or the file that it reads. */
    private String name(Named thing) {
        if (thing instanceof Intake intake
                && Optional.ofNullable(intake.getLabel()).orElse("").isBlank()
                && intake.getFile() != null) {
            return texts.text("judgement.file", intake.getFile());
        }
        return thing instanceof Indicator indicator
                        && indicator.getLabel() == null
                        && indicator.getMeasure() != null
                ? texts.name(indicator.getMeasure())
                : texts.name(thing);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

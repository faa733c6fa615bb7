package org.verka.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.verka.model.Instrument;
import org.verka.model.ItemText;
import org.verka.model.ItemTexts;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;

/**
 * The words of an instrument's questions: their own, or those that were read together with it for
 * an instrument whose questions come without (frågetexter).
 */
final class QuestionWords {

    private final Map<String, String> words = new HashMap<>();

    QuestionWords(Instrument instrument) {
        ReadTogether.with(instrument, ItemTexts.class).stream()
                .filter(texts -> texts.getInstrument() == instrument)
                .forEach(texts -> texts.getTexts().forEach(this::add));
    }

    private void add(ItemText text) {
        ItemCode code =
                text.getItem() != null
                        ? ItemCode.of(text.getItem())
                        : text.getNumber() == null ? null : ItemCode.of(text.getNumber());
        if (code != null && text.getText() != null) {
            words.putIfAbsent(code.text(), text.getText());
        }
    }

    /** What a question says; empty when nothing is known but its number. */
    Optional<String> of(Question question) {
        String own = question.item().getLabel();
        return Optional.ofNullable(
                        own == null || own.isBlank() ? words.get(question.code().text()) : own)
                .filter(text -> !text.isBlank());
    }
}

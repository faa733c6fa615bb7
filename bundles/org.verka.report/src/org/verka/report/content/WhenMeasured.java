package org.verka.report.content;

import java.math.BigDecimal;
import org.verka.model.EventKind;
import org.verka.model.FollowUpEvent;
import org.verka.model.Frequency;
import org.verka.model.Interval;
import org.verka.model.Measurement;

/** When a line of the follow-up plan is due, in words: a time, how often, or what it waits for. */
final class WhenMeasured {

    private final Texts texts;

    WhenMeasured(Texts texts) {
        this.texts = texts;
    }

    String of(Measurement measurement) {
        if (measurement.getEvent() != null) {
            return event(measurement.getEvent());
        }
        String span = texts.span(measurement.getWhen());
        if (measurement.getEvery() == null) {
            return span;
        }
        String often = often(measurement.getEvery());
        return measurement.getWhen() == null ? often : texts.text("when.often", often, span);
    }

    private String event(FollowUpEvent event) {
        String what = awaited(event);
        return event.getDelay() == null
                ? texts.text("when.at", what)
                : texts.text("when.after", duration(event.getDelay(), event.getDelayUnit()), what);
    }

    private String awaited(FollowUpEvent event) {
        if (event.getKind() != EventKind.UNSPECIFIED) {
            return texts.text(event.getKind());
        }
        return event.getName() == null
                ? texts.name(event.getElement())
                : texts.text("when.named", event.getName());
    }

    private String duration(BigDecimal amount, Interval unit) {
        return texts.text("when.unit." + unit.name(), texts.number(amount), amount);
    }

    private String often(Frequency often) {
        if (often.getText() != null) {
            return often.getText();
        }
        if (often.getEveryOther() != Interval.UNSPECIFIED) {
            return texts.text("when.other." + often.getEveryOther().name());
        }
        return often.getTimes() == null
                ? texts.text("when.every." + often.getPer().name())
                : texts.text(
                        "when.times",
                        texts.number(often.getTimes()),
                        often.getTimes(),
                        texts.text(often.getPer()));
    }
}

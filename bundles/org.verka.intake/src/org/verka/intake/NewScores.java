package org.verka.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evidence.FormAnswer;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Responses;
import org.verka.model.scoring.Score;
import org.verka.model.scoring.Scoring;

/**
 * Scores stored forms again by the rules that an instrument has now. Every scale that its items
 * score gets the score that they give, and none when they give none; scales without such a rule
 * stay as they were reported.
 */
public final class NewScores {

    private final Instrument instrument;
    private final Scoring scoring;

    public NewScores(Instrument instrument) {
        this.instrument = instrument;
        this.scoring = Scoring.of(instrument);
    }

    /** The form with the scores of today's rules; one without items as it is. */
    public FormAnswer of(FormAnswer form) {
        if (form.items().isEmpty()) {
            return form;
        }
        return new FormAnswer(
                form.site(),
                form.subject(),
                form.instrument(),
                form.informant(),
                form.occasion(),
                form.date(),
                scores(form),
                form.items(),
                form.texts(),
                form.origin());
    }

    private SortedMap<String, BigDecimal> scores(FormAnswer form) {
        Map<ItemCode, BigDecimal> answers = new HashMap<>();
        form.items().forEach((item, value) -> answers.put(new ItemCode(item), value));
        Responses responses = new Responses(answers);
        SortedMap<String, BigDecimal> scores = new TreeMap<>(form.scores());
        Set<Scale> worked = new HashSet<>();
        for (Scale scale : scoring.scored()) {
            if (scale.getScore() != null) {
                worked.add(scale);
                scores.remove(scale.getName());
                if (scoring.score(scale, responses) instanceof Score.Known known) {
                    scores.put(scale.getName(), known.value());
                }
            }
        }
        totals(worked, scores);
        return scores;
    }

    /** A total may be part of another. */
    private void totals(Set<Scale> worked, SortedMap<String, BigDecimal> scores) {
        List<Scale> totals =
                instrument.getScales().stream().filter(s -> !s.getSumOf().isEmpty()).toList();
        for (boolean more = true; more; ) {
            more = false;
            for (Scale total : totals) {
                if (total.getSumOf().stream().anyMatch(worked::contains) && worked.add(total)) {
                    more = true;
                }
            }
        }
        totals.stream().filter(worked::contains).forEach(t -> scores.remove(t.getName()));
        for (int depth = 0; depth < totals.size(); depth++) {
            for (Scale total : totals) {
                if (total.getSumOf().stream().allMatch(p -> scores.containsKey(p.getName()))) {
                    scores.put(total.getName(), sum(total, scores));
                }
            }
        }
    }

    private static BigDecimal sum(Scale total, SortedMap<String, BigDecimal> scores) {
        return total.getSumOf().stream()
                .map(part -> scores.get(part.getName()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

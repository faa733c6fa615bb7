package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;

/** An evaluator that remembers says what one says that has never seen anything. */
class EvaluatedAgainTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void afterAnyChangesOfTheFormsAndOptionsItSaysTheSame(long seed) throws Exception {
        SamordnatStod example = new SamordnatStod();
        Evidence evidence = example.evidence();
        List<FormAnswer> forms = new ArrayList<>(evidence.forms());
        Random random = new Random(seed);
        Evaluator remembering = new Evaluator();
        for (int change = 0; change < 25; change++) {
            change(forms, random);
            Evidence now =
                    new Evidence(
                            forms,
                            evidence.counts(),
                            evidence.activities(),
                            evidence.others(),
                            evidence.sources());
            Options options = random.nextBoolean() ? Options.internal(DAY) : Options.shared(DAY);
            assertEquals(
                    new Evaluator().evaluate(example.theory.programme, now, options),
                    remembering.evaluate(example.theory.programme, now, options),
                    "change " + change);
        }
    }

    /** Takes a form away, gives one other scores or another site, or changes nothing. */
    private static void change(List<FormAnswer> forms, Random random) {
        int at = random.nextInt(forms.size());
        FormAnswer form = forms.get(at);
        switch (random.nextInt(4)) {
            case 0 -> forms.remove(at);
            case 1 -> {
                TreeMap<String, BigDecimal> scores = new TreeMap<>(form.scores());
                scores.replaceAll((scale, value) -> BigDecimal.valueOf(random.nextInt(5)));
                forms.set(at, with(form, form.site(), scores));
            }
            case 2 -> {
                String site = forms.get(random.nextInt(forms.size())).site();
                forms.set(at, with(form, site, new TreeMap<>(form.scores())));
            }
            default -> {
                // the same evidence once more
            }
        }
    }

    private static FormAnswer with(
            FormAnswer form, String site, TreeMap<String, BigDecimal> scores) {
        return new FormAnswer(
                site,
                form.subject(),
                form.instrument(),
                form.informant(),
                form.occasion(),
                form.date(),
                scores,
                form.items(),
                form.texts(),
                form.origin());
    }
}

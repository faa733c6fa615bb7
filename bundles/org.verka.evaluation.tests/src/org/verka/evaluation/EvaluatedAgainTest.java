package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.AnswerKind;
import org.verka.model.AnswerOption;
import org.verka.model.Item;
import org.verka.model.ModelFactory;
import org.verka.model.Site;

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
            if (random.nextInt(5) == 0) {
                move(example.theory.site("Sandviken"), example.theory.site("Umeå"));
            }
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

    @Test
    void reportsOfOneSiteThatComeWhileFormsStayAreTold() {
        Theory theory = new Theory("Berga");
        theory.instrument("Enkat", List.of()).getItems().add(question());
        Evaluator remembering = new Evaluator();
        for (int answered : List.of(0, 8, 9)) {
            Evidence now = reported(answered);
            Evaluation told = remembering.evaluate(theory.programme, now, Options.shared(DAY));
            assertEquals(
                    new Evaluator().evaluate(theory.programme, now, Options.shared(DAY)), told);
            assertEquals(answered == 0, told.surveys().isEmpty());
        }
    }

    private static Item question() {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setFirst(5);
        item.setLabel("Hur var det?");
        item.setAnswers(ModelFactory.eINSTANCE.createAnswers());
        item.getAnswers().setKind(AnswerKind.CHOICE);
        for (String word : List.of("Bra", "Dåligt")) {
            AnswerOption option = ModelFactory.eINSTANCE.createAnswerOption();
            option.setValue(BigDecimal.valueOf(item.getAnswers().getOptions().size()));
            option.setLabel(word);
            item.getAnswers().getOptions().add(option);
        }
        return item;
    }

    private static Evidence reported(int answered) {
        ReportedAggregate report =
                new ReportedAggregate(
                        "Berga",
                        "Enkat",
                        "5",
                        "",
                        Occasion.AFTER,
                        "",
                        DAY,
                        DAY,
                        answered,
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>(Map.of("Bra", answered)),
                        new Origin("svar.csv", 2));
        return new Evidence(
                List.of(),
                List.of(),
                List.of(),
                answered == 0 ? List.of() : List.of(report),
                List.of());
    }

    /** Makes one site part of another, or lets it stand for itself again. */
    private static void move(Site part, Site whole) {
        part.setPartOf(part.getPartOf() == null ? whole : null);
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

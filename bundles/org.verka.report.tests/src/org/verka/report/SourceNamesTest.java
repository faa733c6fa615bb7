package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.SourceFile;
import org.verka.model.Document;
import org.verka.model.Instrument;
import org.verka.model.Programme;

/** Where figures come from is said in people's words. */
class SourceNamesTest {

    @Test
    void formsThatWereScoredAnewAreCalledByTheNameOfTheirInstrument() {
        Programme programme = new Theory().programme();
        Instrument climate =
                ((Document) programme.eContainer())
                        .getElements().stream()
                                .filter(Instrument.class::isInstance)
                                .map(Instrument.class::cast)
                                .findFirst()
                                .orElseThrow();
        climate.setLabel("Hur vi har det hemma");
        String path = SourceFile.ofScoring(climate.getName());
        List<FormAnswer> forms = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            forms.add(
                    new FormAnswer(
                            "Tyresö",
                            "f" + i,
                            climate.getName(),
                            "",
                            Occasion.BEFORE,
                            LocalDate.of(2014, 1, 7),
                            new TreeMap<>(Map.of("Närhet", BigDecimal.valueOf(1 + i % 3))),
                            new Origin(path, i + 2)));
        }
        List<SourceFile> sources = List.of(new SourceFile(path, "ab12", Instant.EPOCH, "eva", 12));
        Evidence evidence = new Evidence(forms, List.of(), List.of(), List.of(), sources);
        String page =
                Written.page(
                        Written.report(
                                new Evaluator()
                                        .evaluate(
                                                programme,
                                                evidence,
                                                Options.internal(SamordnatStod.DAY))));
        assertTrue(page.contains("12 formulär ur Hur vi har det hemma, poängen räknade om"), page);
        assertFalse(page.contains(path), page);
    }
}

package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.store.Samples.hash;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Document;
import org.verka.evidence.Enrolment;
import org.verka.evidence.EvidenceStore;
import org.verka.evidence.Fact;
import org.verka.evidence.Factor;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.Receipt;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;

/** Every kind of fact comes back as it was, and is known when it arrives again. */
class KindsTest {

    private static final String SITE = "Tyresö";
    private static final LocalDate DAY = LocalDate.of(2014, 2, 28);
    private static final Origin ROW = new Origin("a.csv", 2);

    @TempDir Path project;

    StoreAddress address(String name) {
        return new StoreAddress.Folder(project.resolve(name));
    }

    @Test
    void keepsEveryKindOfFact() {
        List<Fact> facts =
                List.of(
                        new Document(SITE, "Protokoll §4", DAY, "dok/p.pdf", hash(3), "", ROW),
                        enrolment("T1", Optional.empty(), OptionalInt.empty()),
                        enrolment("T2", Optional.of(DAY), OptionalInt.of(1979)),
                        factor(-2, List.of("Screening", "a\tb\\t\nc")),
                        factor(2, List.of()),
                        note(),
                        aggregate(Optional.of(new BigDecimal("12.5")), Map.of("ja", 3, "n\tej", 0)),
                        time("37.25", TimeLog.Unit.HOURS),
                        time("12.0", TimeLog.Unit.PER_CENT));
        try (EvidenceStore store = open()) {
            assertEquals(facts.size(), store.add("a.csv", hash(1), facts).added());
        }
        try (EvidenceStore store = open()) {
            assertEquals(facts, store.read().others());
            assertEquals(
                    new Receipt(0, facts.size(), List.of()), store.add("a.csv", hash(1), facts));
            assertEquals(2, store.read().of(Enrolment.class).size());
            Fact shorter = enrolment("T2", Optional.of(DAY.minusDays(3)), OptionalInt.of(1979));
            assertEquals(
                    facts.get(2),
                    store.add("b.csv", hash(2), List.of(shorter))
                            .contradictions()
                            .getFirst()
                            .stored());
        }
    }

    @Test
    void theEndOfAnEnrolmentThatWentOnIsNoContradictionAndGoesWithItsImport() {
        Fact open = enrolment("T1", Optional.empty(), OptionalInt.empty());
        Fact ended = enrolment("T1", Optional.of(DAY), OptionalInt.empty());
        try (EvidenceStore store = open()) {
            store.add("vt.csv", hash(1), List.of(open));
            assertEquals(
                    new Receipt(1, 0, List.of()), store.add("ht.csv", hash(2), List.of(ended)));
            assertStored(ended, store);
            assertEquals(new Receipt(0, 1, List.of()), store.add("om.csv", hash(3), List.of(open)));
            assertStored(ended, store);
            Fact earlier = enrolment("T1", Optional.of(DAY.minusDays(1)), OptionalInt.empty());
            assertEquals(1, store.add("fel.csv", hash(4), List.of(earlier)).contradicting());
            store.undo(2, "fel fil");
            assertStored(open, store);
        }
    }

    private static void assertStored(Fact expected, EvidenceStore store) {
        List<Fact> stored = store.read().others();
        assertEquals(1, stored.size());
        assertTrue(expected.saysTheSameAs(stored.get(0)), stored.toString());
    }

    private static Enrolment enrolment(
            String subject, Optional<LocalDate> to, OptionalInt birthYear) {
        return new Enrolment(
                SITE, subject, "", DAY.minusDays(40), to, "kvinna", birthYear, "ansökan", "", ROW);
    }

    private static Factor factor(int strength, List<String> touches) {
        return new Factor(
                SITE,
                strength < 0 ? "hinder" : "stöd",
                "Personalbyten",
                "service",
                "Handläggare",
                DAY,
                strength == 0 ? OptionalInt.empty() : OptionalInt.of(strength),
                "\"Ingen visste vem som\nhade ärendet\"",
                strength > 0,
                touches,
                ROW);
    }

    private static InterviewNote note() {
        String text = "Vi ses varje vecka.\nDet har hjälpt.";
        return new InterviewNote(
                SITE,
                "Fokusgrupp 1",
                "behandlare",
                DAY,
                text,
                List.of(
                        new InterviewNote.Passage(0, 19, "samverkan"),
                        new InterviewNote.Passage(
                                0, 19, "tid", "", OptionalInt.empty(), false, "K\t1"),
                        new InterviewNote.Passage(
                                0, 6, "tid\tatt \\ ses", "service", OptionalInt.of(-2), true),
                        new InterviewNote.Passage(
                                20, 25, "", "policy", OptionalInt.empty(), false)),
                ROW);
    }

    private static ReportedAggregate aggregate(
            Optional<BigDecimal> mean, Map<String, Integer> counts) {
        return new ReportedAggregate(
                SITE,
                "SDQ",
                "Total",
                "Mamma",
                Occasion.AFTER,
                "flickor",
                DAY.minusDays(100),
                DAY,
                14,
                mean,
                Optional.empty(),
                new TreeMap<>(counts),
                ROW);
    }

    private static TimeLog time(String amount, TimeLog.Unit unit) {
        return new TimeLog(
                SITE,
                unit == TimeLog.Unit.HOURS ? "Möten" : "Ärenden",
                "",
                DAY.minusDays(6),
                DAY,
                new BigDecimal(amount),
                unit,
                ROW);
    }

    @Test
    void keepsItemsScoresAndOpenAnswersApart() {
        TreeMap<String, BigDecimal> items = new TreeMap<>();
        items.put("Total", new BigDecimal("1"));
        items.put("fråga 2", new BigDecimal("-0.000000000001"));
        TreeMap<String, BigDecimal> scores = new TreeMap<>();
        scores.put("Total", new BigDecimal("14"));
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("Total", "å".repeat(32_672));
        texts.put("Övrigt", "");
        FormAnswer form =
                new FormAnswer(
                        SITE, "T1", "SDQ", "", Occasion.BEFORE, DAY, scores, items, texts, ROW);
        try (EvidenceStore store = open()) {
            store.add("a.csv", hash(1), List.of(form));
        }
        try (EvidenceStore store = open()) {
            assertEquals(List.of(form), store.read().forms());
            assertEquals(1, store.add("a.csv", hash(1), List.of(form)).known());
            texts.put("Övrigt", "mer");
            FormAnswer other =
                    new FormAnswer(
                            SITE, "T1", "SDQ", "", Occasion.BEFORE, DAY, scores, items, texts, ROW);
            Receipt receipt = store.add("b.csv", hash(2), List.of(other));
            assertEquals(form, receipt.contradictions().getFirst().stored());
            assertEquals(other.texts(), arriving(receipt).texts());
        }
    }

    private static FormAnswer arriving(Receipt receipt) {
        return (FormAnswer) receipt.contradictions().getFirst().arriving();
    }

    private EvidenceStore open() {
        return SqlStore.open(address("store"));
    }
}

package org.verka.dsl.tests;

import org.junit.jupiter.api.Test;

class InstrumentRulesTest {

    private static final String INSTRUMENT =
            """
            instrument Prov "Provet" {
                licens "egen"
                uppgiftslämnare Barn "Barn" i ålder 11–16, Mor "Mor"
                frågor 1–5 svar 0–2, 9 saknas omvända 2, 4–5
                fråga Fritt "Fritt" svar text
                skala Ett "Ett" {
                    omfång 0–10  räknas summa(1–5) om minst 3 besvarade, uppräknat
                    band "lågt" 0–4 av Barn
                    band "högt" 5–10 av Barn
                    gränsvärde 6 för "pojkar"
                }
                skala Tva "Två" omfång 0–4 räknas fråga 1 * 2
                prov "ettor" av Barn { 1–5 = 1 ger Ett 5 "högt", Tva 2 }
                prov "saknas" { 1–3 = saknas ger Ett saknas }
            }
            frågetexter till Prov { licens "egen" 1 "Ett?" Fritt "Vad?" }
            """;

    private static Theory but(String part, String marked) {
        org.junit.jupiter.api.Assertions.assertTrue(INSTRUMENT.contains(part), part);
        return Theory.of(INSTRUMENT.replace(part, marked));
    }

    @Test
    void anInstrumentThatKeepsAllRulesIsSound() {
        Theory.of(INSTRUMENT).isSound();
    }

    @Test
    void i01FindsATestThatFailsAndSaysWhatCameOut() {
        but("ger Ett 5 \"högt\"", "ger Ett «7»")
                .breaks("I01", "”Ett” värdet 5, inte 7")
                .inEnglish("I01", "the score 5, not 7");
        but("ger Ett 5 \"högt\"", "ger Ett 5 «\"lågt\"»")
                .breaks("I01", "i bandet ”högt”")
                .inEnglish("I01", "the band “högt”");
        but(
                        "prov \"ettor\" av Barn { 1–5 = 1 ger Ett 5 \"högt\"",
                        "prov { 1–5 = 1 ger Ett 5 «\"högt\"»")
                .breaks("I01", "inte ligger i något band")
                .inEnglish("I01", "in no band");
    }

    @Test
    void i01FindsATestWhoseFormHasTooLittleOrTooMuchInIt() {
        but("1–3 = saknas ger Ett saknas", "1 = 1, 2 = 9 ger Ett «3»")
                .breaks("I01", "1 frågor är besvarade och 3 behövs")
                .inEnglish("I01", "1 items are answered and 3 are needed");
        but("1–3 = saknas ger Ett saknas", "1–4 = 1 ger Ett «saknas»")
                .breaks("I01", "värdet 5, fast inget väntas")
                .inEnglish("I01", "though none is expected");
    }

    @Test
    void i01FindsATestOfAScaleThatCannotBeScored() {
        but("räknas fråga 1 * 2", "")
                .breaksAt("I01", "\"högt\", Tva ", "2")
                .inEnglish("I01", "does not say how it is scored");
    }

    @Test
    void i02FindsItemsThatDoNotExist() {
        but("summa(1–5)", "summa(1–«6»)")
                .breaks("I02", "”Provet” har ingen fråga 6")
                .inEnglish("I02", "has no item 6");
        but("räknas fråga 1 * 2", "räknas fråga «8» * 2").breaks("I02", "ingen fråga 8");
        but("1–3 = saknas ger", "«7» = saknas ger").breaks("I02", "ingen fråga 7");
        but("1 \"Ett?\"", "«12» \"Ett?\"").breaks("I02", "ingen fråga 12");
    }

    @Test
    void i03FindsRangesTheWrongWayRound() {
        but("omfång 0–4", "omfång 4–«0»")
                .breaks("I03", "4 är större än 0")
                .inEnglish("I03", "4 is greater than 0");
        but("band \"högt\" 5–10", "band \"högt\" 10–«5»").breaks("I03", "10 är större än 5");
        but("svar 0–2", "svar 2–«0»").breaks("I03", "2 är större än 0");
        but("i ålder 11–16", "i ålder 16–«11»").breaks("I03", "16 är större än 11");
        but("omvända 2, 4–5", "omvända 2, 5–«4»").breaks("I03", "5 är större än 4");
    }

    @Test
    void i04FindsReversedItemsThatCannotBe() {
        but("omvända 2, 4–5", "omvända 2, 4–«6»")
                .breaks("I04", "raden 1–5")
                .inEnglish("I04", "the row 1–5");
        but("svar text", "svar text, «omvänd»")
                .breaks("I04", "inga tal")
                .inEnglish("I04", "no numbers");
        but("svar text", "svar tal 0–10, omvänd").keeps("I04");
    }

    @Test
    void i05FindsGapsOverlapsAndBandsOutsideTheRange() {
        but("band \"högt\" 5–10", "band \"högt\" «6»–10")
                .breaks("I05", "täcker 5.")
                .inEnglish("I05", "covers 5.");
        but("band \"högt\" 5–10", "band \"högt\" «7»–10")
                .breaks("I05", "täcker 5–6")
                .inEnglish("I05", "covers 5–6");
        but("band \"högt\" 5–10", "band \"högt\" «4»–10")
                .breaks("I05", "innan ”lågt” har slutat")
                .inEnglish("I05", "before “lågt” has ended");
        but("band \"högt\" 5–10", "band \"högt\" «5»–11")
                .breaks("I05", "utanför skalans omfång 0–10")
                .inEnglish("I05", "beyond the range 0–10");
        but("band \"lågt\" 0–4", "band \"lågt\" «1»–4").breaks("I05", "täcker 0.");
        but("band \"högt\" 5–10", "band \"högt\" «5»–9").breaks("I05", "täcker 10.");
    }

    @Test
    void i05LooksAtEveryInformantAndGroupByItself() {
        but("band \"högt\" 5–10 av Barn", "band \"högt\" 5–10 av Barn band \"allt\" 0–10 av Mor")
                .keeps("I05");
        but("band \"högt\" 5–10 av Barn", "band \"högt\" 5–10 av Barn band \"allt\" «1»–10 av Mor")
                .breaks("I05", "täcker 0.");
        but(
                        "band \"lågt\" 0–4 av Barn\n        band \"högt\" 5–10 av Barn",
                        "band \"l\" 0–4,9 för \"pojkar\" band \"högt\" 5–10 för \"pojkar\" "
                                + "band \"x\" «1»–10 för \"flickor\"")
                .breaks("I05", "täcker 0.");
    }

    @Test
    void i06FindsScoresAndCutOffsBeyondTheRange() {
        but("omfång 0–4 räknas fråga 1 * 2", "omfång 0–«3» räknas fråga 1 * 2")
                .breaks("I06", "kan bli 0–4")
                .inEnglish("I06", "can be 0–4");
        but("gränsvärde 6", "gränsvärde «16»")
                .breaks("I06", "16 ligger utanför")
                .inEnglish("I06", "16 is beyond");
        but("räknas fråga 1 * 2", "räknas fråga 1 + fråga 1").keeps("I06");
        but("räknas fråga 1 * 2", "räknas Ett - fråga 1").keeps("I06");
    }

    @Test
    void i07FindsItemsWithTheSameNumber() {
        but("fråga Fritt", "fråga «3» svar 0–2 fråga Fritt")
                .breaks("I07", "Fråga 3 finns redan")
                .inEnglish("I07", "already has an item 3");
    }

    @Test
    void i08FindsMoreRequiredAnswersThanItems() {
        but("om minst 3 besvarade", "om minst «6» besvarade")
                .breaks("I08", "på 5 frågor men kräver 6")
                .inEnglish("I08", "from 5 items but requires 6");
        but("om minst 3 besvarade", "om minst «0» besvarade").breaks("I08", "från 1 till 5");
        but("räknas fråga 1 * 2", "räknas Ett om minst «2» besvarade")
                .breaks("I08", "av andra skalor")
                .inEnglish("I08", "from other scales");
    }

    @Test
    void i09FindsRulesThatCannotBeFollowed() {
        but("räknas fråga 1 * 2", "räknas «Tva + fråga 1»")
                .breaks("I09", "en skala behöver sig själv")
                .inEnglish("I09", "needs itself");
        but("räknas fråga 1 * 2", "räknas «fråga Fritt»")
                .breaks("I09", "inga tal (Fritt)")
                .inEnglish("I09", "no numbers (Fritt)");
        but("räknas fråga 1 * 2", "räknas «fråga 1 / 0»").breaks("I09", "delas med noll");
    }

    @Test
    void i10FindsTextsWithoutALicence() {
        but("frågetexter till Prov { licens \"egen\"", "frågetexter till «Prov» {")
                .breaks("I10", "med vilken rätt")
                .inEnglish("I10", "by what right");
        Theory.of("frågetexter till SDQ { licens \"Avtal\" 1 \"a\" «26» \"b\" }")
                .breaks("I02", "ingen fråga 26");
    }
}

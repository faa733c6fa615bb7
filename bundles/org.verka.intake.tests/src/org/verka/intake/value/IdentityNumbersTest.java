package org.verka.intake.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    /** The last two digits are wrong, the date does not exist, or it is part of something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2,7",
                "2013-10-01",
                "1/4 2019",
                "121212-1213",
                "121312-1212",
                "123212-1212",
                "10121212121",
                "0,1212121212",
                "12121212121299",
                "171212121212",
                "12-12-12",
                "T001",
                "S-101",
                "0701740605123"
            })
    void passesWhatIsNone(String text) {
        assertFalse(IdentityNumbers.occursIn(text));
    }

    @Test
    void findsEveryNumberWithARightCheckDigit() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
            int added = random.nextInt(5) == 0 ? 60 : 0;
            String nine =
                    "%02d%02d%02d%03d"
                            .formatted(
                                    born.getYear() % 100,
                                    born.getMonthValue(),
                                    born.getDayOfMonth() + added,
                                    random.nextInt(1000));
            int right = checkDigit(nine);
            String six = nine.substring(0, 6);
            String sign = new String[] {"", "-", "+", "–", " "}[random.nextInt(5)];
            String four = nine.substring(6) + right;
            String century = String.valueOf(born.getYear() / 100);
            String about = "seed " + seed + ": " + six + sign + four;
            assertTrue(IdentityNumbers.occursIn("(" + six + sign + four + ")"), about);
            assertTrue(IdentityNumbers.occursIn("pnr " + century + six + sign + four), about);
            String wrong = nine.substring(6) + (right + 1 + random.nextInt(9)) % 10;
            assertFalse(IdentityNumbers.occursIn(six + sign + wrong), about);
        }
    }

    /** As Skatteverket describes it: times 2, 1, 2, 1 …, digits summed, up to the next ten. */
    private static int checkDigit(String nine) {
        StringBuilder products = new StringBuilder();
        for (int i = 0; i < nine.length(); i++) {
            products.append((nine.charAt(i) - '0') * (2 - i % 2));
        }
        int sum = products.chars().map(c -> c - '0').sum();
        return (10 - sum % 10) % 10;
    }

    @Test
    void findsAnyNumberHoweverItIsWrittenAndNoneWhoseCheckDigitIsWrong() {
        Random random = new Random();
        for (int round = 0; round < 5000; round++) {
            LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
            int day = birth.getDayOfMonth() + (random.nextInt(4) == 0 ? 60 : 0);
            String date =
                    String.format(
                            "%02d%02d%02d", birth.getYear() % 100, birth.getMonthValue(), day);
            String nine = date + String.format("%03d", random.nextInt(1000));
            int right = control(nine);
            String century = random.nextBoolean() ? "" : String.valueOf(birth.getYear() / 100);
            String sign = List.of("", "-", "+", " ", " - ", "\u00A0", "–").get(random.nextInt(7));
            String before = List.of("", "pnr ", "(", "barn:").get(random.nextInt(4));
            String after = List.of("", ".", ")", " Anna").get(random.nextInt(4));
            String start = before + century + date + sign + nine.substring(6);
            assertTrue(IdentityNumbers.occursIn(start + right + after), start + right + after);
            int wrong = (right + 1 + random.nextInt(9)) % 10;
            assertFalse(IdentityNumbers.occursIn(start + wrong + after), start + wrong + after);
        }
    }

    @Test
    void findsDatesWithHyphensAndNumbersThatLostTheirFirstZero() {
        assertTrue(IdentityNumbers.occursIn("1912-12-12-1212"));
        assertFalse(IdentityNumbers.occursIn("1912-12-12-1213"));
        String nine = "050412238";
        String whole = nine + control(nine);
        assertTrue(IdentityNumbers.occursIn(whole));
        assertTrue(IdentityNumbers.occursIn(whole.substring(1)));
        assertFalse(IdentityNumbers.occursIn("tfn " + whole.substring(1)));
    }

    /** Skatteverket's own example is 811218-9876. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1981-12-18 9876",
                "1981.12.18-9876",
                "81/12/18-9876",
                "81 12 18-9876",
                "19 81 12 18 9876",
                "(811218)9876",
                "811218--9876",
                "811218/9876",
                "811218\u200B9876",
                "811218\u00AD9876",
                "811218\u20119876",
                "８１１２１８９８７６",
                "٨١١٢١٨-٩٨٧٦",
                "8.112189876E9",
                "1,98112189876E+11",
                "8.112189876e+09"
            })
    void findsItHoweverItIsWritten(String text) {
        assertTrue(IdentityNumbers.occursIn(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-10-01 – 2014-10-16",
                "2013-10-01 2014-05-02",
                "1,98112E+11",
                "8.112189876E8",
                "811218.9876",
                "070-123 45 67, 08-12 34 56"
            })
    void whatLooksLikeOneIsNone(String text) {
        assertFalse(IdentityNumbers.occursIn(text), text);
    }

    /** As SKV 704 describes it. */
    private static int control(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int doubled = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}

package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    private static final String KEY = "00112233445566778899aabbccddeeff".repeat(2);

    private final Pseudonyms pseudonyms = new Pseudonyms(KEY);

    /**
     * The hashes are from OpenSSL: {@code printf 'client A-12' | openssl dgst -sha256 -mac HMAC
     * -macopt hexkey:0011…eeff}, the codes their first 60 bits in Crockford's base 32.
     */
    @ParameterizedTest
    @CsvSource({"A-12, 46SZ-2S1W-NK70", "2019/117, 8A5C-ACQ6-HQYS", "ÄRENDE 7, 8K8X-AZFC-BGZR"})
    void areTheKeyedHashOfTheNumber(String number, String code) {
        assertEquals(code, pseudonyms.apply(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-12", " A-12\t", "A 12", "A\u00A012", "A\u201312", "A - 12", "Ａ-12"})
    void theSameNumberWrittenInAnotherWayIsTheSameClient(String written) {
        assertEquals(pseudonyms.apply("A-12"), pseudonyms.apply(written));
    }

    @Test
    void numbersThatDifferAreDifferentClients() {
        Set<String> codes = new HashSet<>();
        for (String number : new String[] {"1-23", "12-3", "123", "0123", "1/23", "1.23"}) {
            codes.add(pseudonyms.apply(number));
        }
        for (int i = 1000; i < 101_000; i++) {
            codes.add(pseudonyms.apply("K" + i));
        }
        assertEquals(100_006, codes.size());
    }

    @Test
    void anotherKeyGivesOtherPseudonymsAndAnotherFingerprint() {
        Pseudonyms other = new Pseudonyms(KEY.replace('f', 'e'));
        assertNotEquals(pseudonyms.apply("A-12"), other.apply("A-12"));
        assertNotEquals(pseudonyms.fingerprint(), other.fingerprint());
        assertEquals(pseudonyms.fingerprint(), new Pseudonyms(KEY.toUpperCase()).fingerprint());
    }

    @Test
    void areThreeGroupsOfLettersAndDigitsWithoutLookalikes() {
        for (int i = 0; i < 1000; i++) {
            String code = pseudonyms.apply("K" + i);
            assertTrue(code.matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}"), code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " ", ".", ""})
    void whatHoldsNoNumberIsNobody(String written) {
        assertEquals("", pseudonyms.apply(written));
    }

    @Test
    void aKeyHasItsLength() {
        assertThrows(IllegalArgumentException.class, () -> new Pseudonyms("00112233"));
    }
}

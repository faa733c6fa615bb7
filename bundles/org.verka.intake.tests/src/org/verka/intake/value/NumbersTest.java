package org.verka.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 2",
                "2,7 | 2.7",
                "2.7 | 2.7",
                "2,70 | 2.70",
                "-1,5 | -1.5",
                "−3 | -3",
                ",5 | 0.5",
                ".5 | 0.5",
                "1 234 | 1234",
                "1 234,5 | 1234.5",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "1.234.567 | 1234567",
                "1.234 | 1.234",
                "007 | 7"
            })
    void readsWhatPeopleWrite(String cell, BigDecimal number) {
        assertEquals(Optional.of(number), Numbers.parse(cell));
        assertEquals(Optional.of(number), Numbers.parse(cell.replace(' ', '\u00A0')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "två",
                "1e5",
                "1E999999999",
                "0x10",
                "1,2,3",
                "12 34",
                "1..2",
                "NaN",
                "5 %",
                "٣",
                "1234567890123456789012345678901"
            })
    void guessesNothing(String cell) {
        assertEquals(Optional.empty(), Numbers.parse(cell));
    }
}

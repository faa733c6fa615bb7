package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.model.Count;

class ResponseRateTest {

    private final Theory theory = new Theory();

    /** A count beside a survey may be of something else: those who answered, or came to a group. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "brukare som svarat; tillfrågade brukare; true",
                "Svarande; Inbjudna; true",
                "föräldrar som besvarat; utskickade enkäter; true",
                "responded; asked; true",
                "brukare som svarat en del förändringar; brukare som svarat; false",
                "tillfrågade; nybesök; false",
                "familjer som kom; inbjudna familjer; false",
                "parter som svarat ja; parter; false"
            })
    void aCountTellsHowManyWereAskedWhenItsWordsSaySo(
            String numerator, String denominator, boolean asked) {
        Count count = theory.count("Andel");
        count.setNumerator(numerator);
        count.setDenominator(denominator);
        assertEquals(asked, ResponseRate.isOfThoseAsked(count));
    }

    @Test
    void aCountOfNothingTellsHowManyWereAskedWhenItsNameSaysSo() {
        Count count = theory.count("Brukare");
        assertEquals(false, ResponseRate.isOfThoseAsked(count));
        count.setLabel("Brukare som tillfrågats");
        assertEquals(true, ResponseRate.isOfThoseAsked(count));
    }
}

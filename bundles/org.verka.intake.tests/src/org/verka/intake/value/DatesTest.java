package org.verka.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-04-01 | 2019-04-01 | 2019-04-01",
                "2019-4-1 | 2019-04-01 | 2019-04-01",
                "20190401 | 2019-04-01 | 2019-04-01",
                "2019/04/01 | 2019-04-01 | 2019-04-01",
                "2019-04-01 00:00:00 | 2019-04-01 | 2019-04-01",
                "2019-04-01T13:45 | 2019-04-01 | 2019-04-01",
                "1/4 2019 | 2019-04-01 | 2019-04-01",
                "1/4/2019 | 2019-04-01 | 2019-04-01",
                "1.4.2019 | 2019-04-01 | 2019-04-01",
                "01-04-2019 | 2019-04-01 | 2019-04-01",
                "1/4-2019 | 2019-04-01 | 2019-04-01",
                "1 april 2019 | 2019-04-01 | 2019-04-01",
                "den 1:e apr. 2019 | 2019-04-01 | 2019-04-01",
                "29/2 2020 | 2020-02-29 | 2020-02-29",
                "2013-09 | 2013-09-01 | 2013-09-30",
                "sept 2013 | 2013-09-01 | 2013-09-30",
                "Sep. 2013 | 2013-09-01 | 2013-09-30",
                "september 2013 | 2013-09-01 | 2013-09-30",
                "maj 2013 | 2013-05-01 | 2013-05-31",
                "May 2013 | 2013-05-01 | 2013-05-31",
                "okt 2013 | 2013-10-01 | 2013-10-31",
                "October 2013 | 2013-10-01 | 2013-10-31",
                "v14 2019 | 2019-04-01 | 2019-04-07",
                "v. 14 2019 | 2019-04-01 | 2019-04-07",
                "vecka 14, 2019 | 2019-04-01 | 2019-04-07",
                "2019-W14 | 2019-04-01 | 2019-04-07",
                "v38-41 2018 | 2018-09-17 | 2018-10-14",
                "v14–18, 2019 | 2019-04-01 | 2019-05-05",
                "vv38 - 41 2018 | 2018-09-17 | 2018-10-14",
                "vecka 14 – 18 2019 | 2019-04-01 | 2019-05-05",
                "VT 2019 | 2019-01-01 | 2019-06-30",
                "ht2019 | 2019-07-01 | 2019-12-31",
                "2013 | 2013-01-01 | 2013-12-31"
            })
    void readsWhatPeopleWrite(String cell, LocalDate first, LocalDate last) {
        var span = Dates.parse(cell).orElseThrow();
        assertEquals(List.of(first, last), List.of(span.first(), span.last()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nyss",
                "v18-14 2019",
                "v14-54 2019",
                "31/2 2019",
                "29/2 2019",
                "2019-13-01",
                "0213-10-01",
                "1/4 19",
                "hösten 2019",
                "v54 2019",
                "12345678901234567890",
                "ma 2013",
                "1/13 2019",
                "41548"
            })
    void guessesNothing(String cell) {
        assertEquals(java.util.Optional.empty(), Dates.parse(cell));
    }

    @Test
    void readsAnyDayInAnyOfItsForms() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            int y = day.getYear();
            int m = day.getMonthValue();
            int d = day.getDayOfMonth();
            String month =
                    day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.of("sv"));
            for (String written :
                    List.of(
                            day.toString(),
                            "%d/%d %d".formatted(d, m, y),
                            "%02d/%02d/%d".formatted(d, m, y),
                            "%d.%d.%d".formatted(d, m, y),
                            "%d %s %d".formatted(d, month, y))) {
                assertEquals(
                        day, Dates.parse(written).orElseThrow().first(), written + " seed " + seed);
            }
        }
    }
}

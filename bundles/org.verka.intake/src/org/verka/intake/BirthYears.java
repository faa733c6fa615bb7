package org.verka.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.verka.intake.Problem.Code;
import org.verka.intake.value.Dates;
import org.verka.intake.value.Numbers;
import org.verka.model.DateSpan;

/** Reads years of birth. Of a whole date only the year is kept: the day tells too much. */
final class BirthYears {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private BirthYears() {}

    /**
     * @param notAfter a day when the person was born already, when it is known
     * @return empty when it is missing, or was reported
     */
    static OptionalInt read(Cells cells, Bound at, Optional<LocalDate> notAfter) {
        if (cells.missing(at)) {
            return OptionalInt.empty();
        }
        int latest = notAfter.map(LocalDate::getYear).orElse(LATEST);
        OptionalInt year = year(cells.raw(at));
        if (year.isEmpty() || year.getAsInt() < EARLIEST || year.getAsInt() > latest) {
            cells.report(Code.NOT_A_YEAR, at, EARLIEST, latest);
            return OptionalInt.empty();
        }
        return year;
    }

    private static OptionalInt year(String text) {
        Optional<DateSpan> date = Dates.parse(text);
        if (date.isPresent()) {
            return OptionalInt.of(date.get().first().getYear());
        }
        Optional<BigDecimal> number =
                Numbers.parse(text).filter(n -> n.stripTrailingZeros().scale() <= 0);
        return number.isPresent() && number.get().abs().intValue() <= LATEST
                ? OptionalInt.of(number.get().intValue())
                : OptionalInt.empty();
    }
}

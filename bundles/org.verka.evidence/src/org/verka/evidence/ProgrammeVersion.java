package org.verka.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a programme theory that was in force when something was taken in.
 *
 * @param programme the programme's name
 * @param version its version, or empty when it has none
 * @param from the first day of its period, when it has one
 * @param to the last day of its period, when it has one
 */
public record ProgrammeVersion(
        String programme, String version, Optional<LocalDate> from, Optional<LocalDate> to) {}

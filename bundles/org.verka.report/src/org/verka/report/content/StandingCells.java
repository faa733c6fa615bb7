package org.verka.report.content;

import org.verka.evaluation.Delivery.Standing;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;

/** Cells on the fixed scale of how far something was as planned. */
final class StandingCells {

    private StandingCells() {}

    /** What is told, behind a sign that tells the standing without its colour. */
    static Cell of(Standing standing, String told) {
        return new Cell(mark(standing) + told, tone(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case AS_PLANNED -> Tone.GOOD;
            case LESS, MORE -> Tone.STRONG;
            case MUCH_LESS -> Tone.BAD;
            case UNKNOWN -> Tone.MUTED;
            case WITHHELD -> Tone.WITHHELD;
        };
    }

    private static String mark(Standing standing) {
        return switch (standing) {
            case AS_PLANNED -> "● ";
            case MORE -> "► ";
            case LESS -> "▲ ";
            case MUCH_LESS -> "▼ ";
            case UNKNOWN, WITHHELD -> "";
        };
    }
}

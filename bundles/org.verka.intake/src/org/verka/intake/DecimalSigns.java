package org.verka.intake;

import org.verka.intake.Problem.Code;

/** Notes which decimal signs a file uses; a file with both has often been through two programs. */
final class DecimalSigns {

    private int commaAt;
    private int pointAt;

    void saw(String number, int row) {
        if (number.indexOf(',') > number.indexOf('.') && commaAt == 0) {
            commaAt = row;
        } else if (number.indexOf('.') > number.indexOf(',') && pointAt == 0) {
            pointAt = row;
        }
    }

    void report(Problems problems) {
        if (commaAt > 0 && pointAt > 0) {
            problems.file(Code.MIXED_DECIMALS, "", commaAt, pointAt);
        }
    }
}

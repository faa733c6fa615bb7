package org.verka.intake.workbook;

/**
 * A note to a cell.
 *
 * @param row from 1
 * @param column from 0
 */
public record Note(int row, int column, String text) {}

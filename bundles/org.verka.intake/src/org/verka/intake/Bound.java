package org.verka.intake;

import org.verka.model.Column;

/**
 * A column of the mapping and where it is in the file.
 *
 * @param column what the mapping says of it
 * @param index its place in the file, from 0
 * @param header its header in the file
 */
record Bound(Column column, int index, String header) {}

package org.verka.intake.sav;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A variable while its file's dictionary is read; texts are bytes until the encoding is known. */
final class Variable {

    /** Where its values begin in a case, in units of eight bytes. */
    final int element;

    /** In bytes; 0 for numbers. */
    int width;

    final int format;
    final byte[] shortName;
    final byte[] label;
    final boolean missingRange;
    final List<byte[]> missing;
    final Map<List<Byte>, byte[]> labels = new HashMap<>();
    String name = "";

    Variable(
            int element,
            int width,
            int format,
            byte[] shortName,
            byte[] label,
            boolean missingRange,
            List<byte[]> missing) {
        this.element = element;
        this.width = width;
        this.format = format;
        this.shortName = shortName;
        this.label = label;
        this.missingRange = missingRange;
        this.missing = List.copyOf(missing);
    }

    boolean isText() {
        return width > 0;
    }

    /** A value as labels are found by; texts without what fills them up. */
    List<Byte> key(byte[] value) {
        int end = value.length;
        while (isText() && end > 0 && (value[end - 1] == ' ' || value[end - 1] == 0)) {
            end--;
        }
        List<Byte> key = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            key.add(value[i]);
        }
        return key;
    }
}

package org.verka.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.intake.table.Cell;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/** The texts that cells of an XLSX file refer to by number. */
final class Strings {

    /** More characters than this in one workbook are more than memory may be used for. */
    private static final long MOST_CHARACTERS = 48L << 20;

    private final List<String> texts = new ArrayList<>();

    static Strings of(Archive archive, Optional<String> part)
            throws IOException, UnreadableTableException {
        Strings strings = new Strings();
        if (part.isPresent()) {
            try (Xml xml = archive.need(part.get())) {
                strings.read(xml);
            }
        }
        return strings;
    }

    private void read(Xml xml) throws UnreadableTableException {
        long characters = 0;
        while (xml.next()) {
            if (xml.begins("si")) {
                String text = Cell.bare(runs(xml, "si"));
                characters += text.length() + 8;
                if (characters > MOST_CHARACTERS) {
                    throw new UnreadableTableException(Reason.FILE_SWELLS);
                }
                texts.add(text);
            }
        }
    }

    /** The text of an element, how it is pronounced left out. */
    static String runs(Xml xml, String element) throws UnreadableTableException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                xml.skip();
            } else if (xml.begins("t")) {
                text.append(xml.text());
                if (text.length() > Cell.LONGEST) {
                    throw new UnreadableTableException(Reason.CELL_TOO_LONG);
                }
            }
        }
        return text.toString();
    }

    String get(String number) throws UnreadableTableException {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Xml.damaged(e);
        }
    }
}

package org.verka.intake.sav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.verka.intake.table.Cell;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * What stands before the cases of an SPSS system file, as ”System File Format” of the GNU PSPP
 * developers guide describes it.
 */
final class Dictionary {

    private static final int VARIABLE = 2;
    private static final int VALUE_LABELS = 3;
    private static final int LABELLED = 4;
    private static final int DOCUMENT = 6;
    private static final int EXTENSION = 7;
    private static final int END = 999;

    private static final int MACHINE = 3;
    private static final int LONG_NAMES = 13;
    private static final int VERY_LONG = 14;
    private static final int ENCODING = 20;

    private static final int DOCUMENT_LINE = 80;
    private static final int MOST_ELEMENTS = 1 << 20;
    private static final int SEGMENT = 252;
    private static final int LONGEST_SEGMENT = 255;

    private final SavBytes in;
    private final List<Variable> all = new ArrayList<>();
    private final Map<Integer, Variable> byElement = new HashMap<>();
    private final Map<String, byte[]> extensions = new HashMap<>();
    private List<Variable> variables = List.of();
    private Charset charset = Charset.forName("windows-1252");
    private int elements;
    private int compression;
    private double bias;

    private Dictionary(SavBytes in) {
        this.in = in;
    }

    static Dictionary read(SavBytes in) throws IOException, UnreadableTableException {
        Dictionary dictionary = new Dictionary(in);
        dictionary.header();
        dictionary.records();
        dictionary.finish();
        return dictionary;
    }

    private void header() throws IOException, UnreadableTableException {
        in.skip(64);
        byte[] layout = in.bytes(4);
        in.order(layout[0] != 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.skip(4);
        compression = in.integer();
        in.skip(8);
        bias = in.number();
        in.skip(84);
    }

    private void records() throws IOException, UnreadableTableException {
        while (true) {
            switch (in.integer()) {
                case VARIABLE -> variable();
                case VALUE_LABELS -> valueLabels();
                case DOCUMENT -> in.skip((long) DOCUMENT_LINE * in.integer());
                case EXTENSION -> extension();
                case END -> {
                    in.skip(4);
                    return;
                }
                default -> throw new UnreadableTableException(Reason.FILE_DAMAGED);
            }
        }
    }

    private void variable() throws IOException, UnreadableTableException {
        int width = in.integer();
        boolean labelled = in.integer() != 0;
        int missingCount = in.integer();
        int format = in.integer();
        in.skip(4);
        byte[] name = in.bytes(8);
        byte[] label = {};
        if (labelled) {
            int length = in.integer();
            label = in.bytes(length);
            in.skip(-length & 3);
        }
        List<byte[]> missing = new ArrayList<>();
        for (int i = Math.min(Math.abs(missingCount), 3); i > 0; i--) {
            missing.add(in.bytes(8));
        }
        if (++elements > MOST_ELEMENTS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS);
        }
        if (width >= 0) {
            Variable variable =
                    new Variable(
                            elements - 1, width, format, name, label, missingCount < 0, missing);
            all.add(variable);
            byElement.put(elements, variable);
        }
    }

    private void valueLabels() throws IOException, UnreadableTableException {
        Map<byte[], byte[]> labels = new LinkedHashMap<>();
        for (int i = in.integer(); i > 0; i--) {
            byte[] value = in.bytes(8);
            int length = in.bytes(1)[0] & 0xFF;
            labels.put(value, in.bytes(length));
            in.skip(-(length + 1) & 7);
        }
        if (in.integer() != LABELLED) {
            throw new UnreadableTableException(Reason.FILE_DAMAGED);
        }
        for (int i = in.integer(); i > 0; i--) {
            Variable variable = byElement.get(in.integer());
            if (variable != null) {
                labels.forEach((value, label) -> variable.labels.put(variable.key(value), label));
            }
        }
    }

    private void extension() throws IOException, UnreadableTableException {
        int subtype = in.integer();
        long length = (long) in.integer() * in.integer();
        switch (subtype) {
            case MACHINE, LONG_NAMES, VERY_LONG, ENCODING ->
                    extensions.put(String.valueOf(subtype), in.bytes(length));
            default -> in.skip(length);
        }
    }

    private void finish() throws UnreadableTableException {
        charset = encoding();
        for (Variable variable : all) {
            variable.name = text(variable.shortName);
        }
        veryLong();
        if (variables.size() > Cell.MOST_COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS);
        }
        Map<String, String> names = new HashMap<>();
        for (String pair : text(extension(LONG_NAMES)).split("\t")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                names.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        for (Variable variable : variables) {
            if (variable.element + room(variable.width) > elements) {
                throw new UnreadableTableException(Reason.FILE_DAMAGED);
            }
            variable.name = names.getOrDefault(variable.name, variable.name).strip();
        }
    }

    /** How much of a case a variable takes, in units of eight bytes. */
    private static int room(int width) {
        int segments = width / LONGEST_SEGMENT;
        int rest = width % LONGEST_SEGMENT;
        return Math.max(1, 32 * segments + (rest + 7) / 8);
    }

    /** A text of more than 255 bytes is spread over several variables. */
    private void veryLong() throws UnreadableTableException {
        Map<String, Integer> widths = new HashMap<>();
        for (String pair : text(extension(VERY_LONG)).split("\0?\t")) {
            int equals = pair.indexOf('=');
            String width = equals < 0 ? "" : pair.substring(equals + 1).replace("\0", "").strip();
            if (width.matches("\\d{1,5}")) {
                widths.put(pair.substring(0, equals), Integer.parseInt(width));
            }
        }
        List<Variable> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Variable variable = all.get(i);
            whole.add(variable);
            int width = widths.getOrDefault(variable.name, 0);
            if (width > variable.width) {
                variable.width = width;
                i += (width + SEGMENT - 1) / SEGMENT - 1;
                if (i >= all.size()) {
                    throw new UnreadableTableException(Reason.FILE_DAMAGED);
                }
            }
        }
        variables = List.copyOf(whole);
    }

    private byte[] extension(int subtype) {
        return extensions.getOrDefault(String.valueOf(subtype), new byte[0]);
    }

    private Charset encoding() {
        String named = new String(extension(ENCODING), StandardCharsets.US_ASCII).strip();
        byte[] machine = extension(MACHINE);
        int code = machine.length < 32 ? 0 : ByteBuffer.wrap(machine).order(in.order()).getInt(28);
        if (named.isEmpty()) {
            named = code == 65001 ? "UTF-8" : code > 999 ? "windows-" + code : "windows-1252";
        }
        try {
            return Charset.forName(named.toUpperCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return charset;
        }
    }

    /** A text without the spaces and zeros that fill it up. */
    String text(byte[] bytes) {
        String text = new String(bytes, charset);
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    List<Variable> variables() {
        return variables;
    }

    /** The size of a case in units of eight bytes. */
    int elements() {
        return elements;
    }

    /** 0 for none, 1 for commands between the bytes, 2 for those packed with zlib. */
    int compression() {
        return compression;
    }

    double bias() {
        return bias;
    }
}

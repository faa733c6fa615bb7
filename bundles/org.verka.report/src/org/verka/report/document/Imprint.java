package org.verka.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a report was made of, so that it can be made once more: the same theory, rows and options
 * give the same bytes with the same software. Every file carries it.
 *
 * @param software the program and its version
 * @param theory the hash of the texts of the theory, in lower-case hexadecimal; empty when it is
 *     not known
 * @param rows the hash of the hashes of the files that the rows were read from, and of how many
 *     facts each gave
 * @param options what else decides what it says, by name
 */
public record Imprint(String software, String theory, String rows, Map<String, String> options) {

    private static final String SOFTWARE = "software";
    private static final String THEORY = "theory";
    private static final String ROWS = "rows";

    public Imprint {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** A hash of a text, in lower-case hexadecimal. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of the options. */
    public String optionsHash() {
        return hash(options.toString());
    }

    /** All of it in a line that {@link #parse} reads. */
    public String text() {
        Map<String, String> all = new TreeMap<>(options);
        all.put(SOFTWARE, software);
        all.put(THEORY, theory);
        all.put(ROWS, rows);
        return all.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<Imprint> parse(String text) {
        Map<String, String> all = new TreeMap<>();
        for (String part : text.split("; ")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                all.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        String software = all.remove(SOFTWARE);
        String theory = all.remove(THEORY);
        String rows = all.remove(ROWS);
        return software == null || theory == null || rows == null
                ? Optional.empty()
                : Optional.of(new Imprint(software, theory, rows, all));
    }
}

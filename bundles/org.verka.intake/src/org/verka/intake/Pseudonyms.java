package org.verka.intake;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.verka.intake.value.IdentityNumbers;

/**
 * Makes pseudonyms of register and case numbers: HMAC-SHA-256 with a secret key, of which the first
 * 60 bits are written as three groups of four letters and digits without look-alikes (Crockford's
 * base 32). Of 100,000 clients two share a pseudonym with a probability of 4 in 1,000 million.
 *
 * <p>The same number always gives the same pseudonym: case does not count, nor do spaces around it,
 * and a space, a hyphen or a dash within it, or several, are the same; but 1-23 and 12-3 are two
 * clients, and 123 is a third. Can be used by many threads.
 */
public final class Pseudonyms implements UnaryOperator<String> {

    /** How long a key is, in hexadecimal digits. */
    public static final int KEY_DIGITS = 64;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int FINGERPRINT_BYTES = 8;

    private final Mac mac;

    /**
     * @param key {@value #KEY_DIGITS} hexadecimal digits
     * @throws IllegalArgumentException when it is something else
     */
    public Pseudonyms(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("no key of " + KEY_DIGITS + " hexadecimal digits");
        }
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text could be a key. */
    public static boolean isKey(String text) {
        return text.matches("[0-9a-fA-F]{" + KEY_DIGITS + "}");
    }

    /** Whether a text holds a personal identity number, of which no pseudonym is to be made. */
    public static boolean isIdentityNumber(String text) {
        return IdentityNumbers.occursIn(text);
    }

    /**
     * The pseudonym of a client.
     *
     * @return empty when the number holds no letter and no digit
     */
    @Override
    public String apply(String number) {
        String normal = normal(number);
        return normal.codePoints().anyMatch(Character::isLetterOrDigit)
                ? code(hash("client " + normal))
                : "";
    }

    /** Tells this key from others, and nothing else of it. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hash("fingerprint"), 0, FINGERPRINT_BYTES);
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\u2212]+", "-")
                .replaceAll("^-|-$", "");
    }

    private synchronized byte[] hash(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] hash) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            int bit = i * BITS;
            int pair = (hash[bit / 8] & 0xFF) << 8 | hash[bit / 8 + 1] & 0xFF;
            code.append(LETTERS.charAt(pair >> 16 - BITS - bit % 8 & (1 << BITS) - 1));
        }
        return code.toString();
    }
}

package org.verka.report.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who reads a report, which decides how long it is and what it tells. */
public enum Reader {
    /** Who evaluates, and everybody who wants all of it. */
    EVALUATOR("utvärderare", "evaluator", Length.WHOLE),
    /** The steering group: at most ten pages. */
    STEERING_GROUP("styrgrupp", "steering-group", Length.SHORT),
    /** Politicians: one page. */
    POLITICIAN("politiker", "politicians", Length.PAGE),
    /** Those who lead the organisation: one page. */
    MANAGEMENT("ledning", "management", Length.PAGE),
    /** The service as a work place: one page. */
    SERVICE("verksamhet", "service", Length.PAGE),
    /** Those who meet clients: one page. */
    PRACTITIONER("praktiker", "practitioners", Length.PAGE),
    /** Clients: one page in plain words, without figures about staff. */
    CLIENT("brukare", "clients", Length.PAGE);

    /** How long a report is. */
    public enum Length {
        /** Everything. */
        WHOLE,
        /** At most ten pages. */
        SHORT,
        /** One page of A4. */
        PAGE
    }

    private final String swedish;
    private final String english;
    private final Length length;

    Reader(String swedish, String english, Length length) {
        this.swedish = swedish;
        this.english = english;
        this.length = length;
    }

    public Length length() {
        return length;
    }

    /** What the reader is called in a language: in English for {@code en}, else in Swedish. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    /** The reader that is called so in Swedish or English; empty when nobody is. */
    public static Optional<Reader> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(r -> r.swedish.equals(plain) || r.english.equals(plain))
                .findFirst();
    }
}

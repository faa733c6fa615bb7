package org.verka.dsl.validation;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.verka.dsl.Severity;
import org.verka.dsl.words.Language;

/**
 * All rules, for those who want to read about them: what each wants, where it comes from, and a
 * small text that breaks it, broken and mended. Immutable.
 */
public final class RuleCatalogue {

    private static final Pattern SETTABLE = Pattern.compile("[BV]\\d\\d");
    private static final Set<String> CODES =
            Rules.all().stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());

    private final List<Entry> entries;

    /**
     * What there is to know of a rule.
     *
     * @param code its code, such as V06; V-codes are rules of a sound theory and B-codes of
     *     judgements, which projects can set otherwise, S-codes are rules of writing and I-codes of
     *     instruments, which they cannot
     * @param severity how much breaking it matters, unless a project says otherwise
     * @param wants what it wants, in one sentence
     * @param source where it comes from
     * @param example a text that breaks it: members of a programme, or a whole element of a file
     * @param mended the same text mended
     * @param needsEvidence whether it can tell something only where evidence has been collected
     */
    public record Entry(
            String code,
            Severity severity,
            String wants,
            String source,
            String example,
            String mended,
            boolean needsEvidence) {}

    /** The catalogue in English for English locales, in Swedish for all others. */
    @Inject
    public RuleCatalogue(Locale locale) {
        String file = Language.of(locale) == Language.ENGLISH ? "rules_en.txt" : "rules_sv.txt";
        List<Entry> read = new ArrayList<>();
        for (String part : read("catalogue/" + file).split("(?m)^== ")) {
            if (!part.isBlank()) {
                read.add(entry(part));
            }
        }
        entries = List.copyOf(read);
    }

    /** All rules, by their codes: V01 and on, then S04, I01 and B01 and on. */
    public List<Entry> all() {
        return entries;
    }

    /** The codes of all rules that the checker runs. */
    public static Set<String> codes() {
        return CODES;
    }

    /** The codes of the rules that can tell something only where evidence has been collected. */
    public static Set<String> codesOfEvidence() {
        return Rules.all().stream()
                .filter(Rule::needsEvidence)
                .map(Rule::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rule with that code; empty for a code that is no rule's. */
    public Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Whether a project can say how much the rule with that code matters. */
    static boolean canBeSet(String code) {
        return code != null && SETTABLE.matcher(code).matches() && CODES.contains(code);
    }

    /** How much the rule with that code matters unless somebody says otherwise. */
    static Severity severity(String code) {
        return rule(code).severity();
    }

    private static Rule<?> rule(String code) {
        return Rules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Entry entry(String part) {
        String[] pieces = part.strip().split("(?m)^-\\R");
        String[] head = pieces[0].split("\\R");
        Rule<?> rule = rule(head[0].strip());
        return new Entry(
                rule.code(),
                rule.severity(),
                head[1].strip(),
                head[2].substring(head[2].indexOf(' ')).strip(),
                pieces[1].strip(),
                pieces[2].strip(),
                rule.needsEvidence());
    }

    private static String read(String file) {
        try (InputStream text = RuleCatalogue.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

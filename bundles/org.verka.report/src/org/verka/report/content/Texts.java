package org.verka.report.content;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.verka.model.DateSpan;
import org.verka.model.Named;

/** The words, numbers and days of a report in one language. */
final class Texts {

    /** What stands where there is no value. */
    static final String NONE = "–";

    private final ResourceBundle messages;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        messages =
                ResourceBundle.getBundle(
                        "org.verka.report.content.Messages",
                        locale,
                        Texts.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** A message; numbers in it must be formatted already. */
    String text(String key, Object... values) {
        return new MessageFormat(messages.getString(key), locale).format(values);
    }

    /** The message of an enumerated value, under its type's name in lower case. */
    String text(Enum<?> value) {
        return messages.getString(
                value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + value.name());
    }

    String name(Named named) {
        return named == null
                ? NONE
                : Optional.ofNullable(named.getLabel())
                        .filter(l -> !l.isBlank())
                        .orElseGet(() -> Optional.ofNullable(named.getName()).orElse(NONE));
    }

    String names(List<? extends Named> named) {
        List<String> names = named.stream().map(this::name).toList();
        boolean commas = names.stream().anyMatch(name -> name.contains(","));
        return names.isEmpty() ? NONE : String.join(commas ? "; " : ", ", names);
    }

    String orNone(String text) {
        return text == null || text.isBlank() ? NONE : text.strip();
    }

    String span(DateSpan span) {
        return span == null ? NONE : span.text();
    }

    String date(LocalDate day) {
        return day.toString();
    }

    /** Exactly the given number of decimals. */
    String fixed(double value, int decimals) {
        String pattern = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return minus(format(pattern).format(value));
    }

    String fixed(OptionalDouble value, int decimals) {
        return value.isPresent() ? fixed(value.getAsDouble(), decimals) : NONE;
    }

    /** As many decimals as the value has, two at most. */
    String number(double value) {
        return minus(format("0.##").format(value));
    }

    String number(BigDecimal value) {
        return value == null ? NONE : number(value.doubleValue());
    }

    /** A difference, with its sign. */
    String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 && !text.equals(fixed(0, decimals)) ? "+" + text : text;
    }

    /** A probability with three decimals, or less than the smallest that shows. */
    String probability(double p) {
        return p < 0.001 ? "< " + fixed(0.001, 3) : fixed(p, 3);
    }

    /** The same, or what stands where there is none. */
    String probability(OptionalDouble p, String none) {
        return p.isPresent() ? probability(p.getAsDouble()) : none;
    }

    /** The same after "p" in running text. */
    String compared(double p) {
        return p < 0.001 ? probability(p) : "= " + probability(p);
    }

    String percent(double share) {
        return text("percent", fixed(100 * share, 0));
    }

    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
    }

    /** A true minus sign, and none before zero. */
    private static String minus(String number) {
        String text = number.replace('-', '−');
        return text.matches("−0([.,]0+)?") ? text.substring(1) : text;
    }
}

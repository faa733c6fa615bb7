package org.verka.diagram;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.verka.model.Named;

/** The words and numbers of the figures in one language. */
final class Words {
    private final ResourceBundle texts;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        texts =
                ResourceBundle.getBundle(
                        "org.verka.diagram.Messages",
                        locale,
                        Words.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** At most the given number of decimals, none that are zero. */
    String number(double value, int decimals) {
        DecimalFormat format =
                new DecimalFormat(
                        "0." + "#".repeat(decimals), DecimalFormatSymbols.getInstance(locale));
        return format.format(value).replace('-', '−');
    }

    /** Exactly the given number of decimals. */
    String fixed(double value, int decimals) {
        DecimalFormat format =
                new DecimalFormat(
                        "0." + "0".repeat(decimals), DecimalFormatSymbols.getInstance(locale));
        return format.format(value).replace('-', '−');
    }

    /** With its sign; 0 has none. */
    String signed(int value) {
        return (value > 0 ? "+" : "") + Integer.toString(value).replace('-', '−');
    }

    String percent(double share) {
        return text("percent", fixed(100 * share, 0).replaceAll("[.,]$", ""));
    }

    String date(LocalDate day) {
        return day.toString();
    }

    /** What something is called; an ellipsis while its author has not come to that. */
    String name(Named named) {
        return Stream.of(named.getLabel(), named.getName())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("…");
    }
}

package org.verka.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the command in one language; Swedish unless English is asked for. */
record Texts(Locale locale, ResourceBundle bundle) {

    static Texts in(Locale locale) {
        return new Texts(
                locale,
                ResourceBundle.getBundle(
                        "org.verka.cli.Messages",
                        locale,
                        Texts.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}

package org.verka.project;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of this room in one language; Swedish unless English is asked for. */
record ProjectTexts(Locale locale, ResourceBundle bundle) {

    static ProjectTexts in(Locale locale) {
        return new ProjectTexts(
                locale,
                ResourceBundle.getBundle(
                        "org.verka.project.Messages",
                        locale,
                        ProjectTexts.class.getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}

package org.verka.workbench.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.core.runtime.Platform;

/** What the workbench says, in the language that it was started in: Swedish, unless English. */
public final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * @param locale English gives English; every other language gives Swedish
     */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "org.verka.workbench.text.Messages",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in the language of the running workbench ({@code -nl}, or the system's). */
    public static Texts ofWorkbench() {
        return new Texts(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    }

    /** The language that numbers, reports and findings are to be in. */
    public Locale locale() {
        return locale;
    }

    /**
     * A text with its parameters put in, as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String get(String key, Object... parameters) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, locale).format(parameters);
    }
}

package org.verka.dsl.messages;

import com.google.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the language says to its authors, in Swedish or, for English locales, in English. */
public final class DslMessages {

    private static final String BUNDLE = "org.verka.dsl.messages.Messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Creates messages in {@code locale}; a locale without a translation gets Swedish. */
    @Inject
    public DslMessages(Locale locale) {
        this(locale, BUNDLE);
    }

    /**
     * Creates messages in {@code locale} from another of the language's bundles, such as that of
     * the reference.
     */
    public DslMessages(Locale locale, String bundle) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        bundle,
                        locale,
                        DslMessages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The locale of the messages, also to be used for numbers and lists in them. */
    public Locale locale() {
        return locale;
    }

    /**
     * The message under {@code key} with its places filled in.
     *
     * @throws java.util.MissingResourceException when there is no such message
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether there is a message under {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

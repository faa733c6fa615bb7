package org.verka.cli;

/**
 * A command used in a way it is not meant to be; the key names the text that says what would be
 * right.
 */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    WrongUse(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    String in(Texts texts) {
        return texts.text(key, values);
    }
}

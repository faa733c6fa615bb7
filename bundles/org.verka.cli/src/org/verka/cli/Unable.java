package org.verka.cli;

/** Something that cannot be done here; the key names the text that says why and what to do. */
final class Unable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    Unable(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values.clone();
    }

    String in(Texts texts) {
        return texts.text(key, values);
    }
}

package org.verka.dsl.parsing;

import java.util.HashMap;
import java.util.Map;

/** Where words stand that belong nowhere, and what is said about each. */
final class Strays {

    private final Map<Integer, String> messages = new HashMap<>();

    /** Adds the word that begins at an offset; false when it is known already. */
    boolean add(int offset, String message) {
        return messages.putIfAbsent(offset, message) == null;
    }

    boolean at(int offset) {
        return messages.containsKey(offset);
    }

    String messageAt(int offset) {
        return messages.get(offset);
    }

    int size() {
        return messages.size();
    }
}

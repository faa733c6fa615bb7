package org.verka.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was worked out of forms that do not change, by name; safe for use by several threads. */
final class Remembered {

    private final Map<Object, Object> worked = new ConcurrentHashMap<>();

    /** What was worked out before under this name, or is now. */
    <T> T of(Class<T> kind, Object name, Supplier<T> work) {
        Object known = worked.get(name);
        if (known == null) {
            known = work.get();
            worked.put(name, known);
        }
        return kind.cast(known);
    }
}

package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Shares what does not go into one figure out to several. */
final class Evenly {

    private Evenly() {}

    /** In as few parts as can be, in their order, none of them much longer than another. */
    static <T> List<List<T>> shared(List<T> things, int most) {
        int parts = (things.size() + most - 1) / most;
        List<List<T>> shared = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shared.add(things.subList(i * things.size() / parts, (i + 1) * things.size() / parts));
        }
        return shared;
    }

    /** In their order, each part as long as there is room for; what has none is alone. */
    static <T> List<List<T>> packed(List<T> things, ToDoubleFunction<T> height, double room) {
        List<List<T>> packed = new ArrayList<>();
        double left = 0;
        for (T thing : things) {
            double takes = height.applyAsDouble(thing);
            if (packed.isEmpty() || takes > left) {
                packed.add(new ArrayList<>());
                left = room;
            }
            packed.getLast().add(thing);
            left -= takes;
        }
        return packed;
    }
}

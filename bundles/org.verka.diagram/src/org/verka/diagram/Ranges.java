package org.verka.diagram;

import java.util.ArrayList;
import java.util.List;

/** Numbers in words that are as short as can be: {@code 1–3, 7}. */
public final class Ranges {

    private Ranges() {}

    /** Of whole numbers in ascending order. */
    public static String of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            String one = Integer.toString(numbers.get(first));
            ranges.add(i == first ? one : one + (i == first + 1 ? ", " : "–") + numbers.get(i));
        }
        return String.join(", ", ranges);
    }
}

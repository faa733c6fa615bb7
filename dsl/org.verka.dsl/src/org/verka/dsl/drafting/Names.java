package org.verka.dsl.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names made of what people call things: the first words written together, each with a capital
 * letter, in the letters they have. No name is given twice.
 */
final class Names {

    private static final int WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}]*");

    /** What reads like a part of a year: VT, H1, Q3, v14. */
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("(?i)([vh]t\\d*|h[12]?\\d*|(q|k|kv)\\d?|[vw]\\d*)");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> byLabel = new HashMap<>();

    /**
     * A new name for something.
     *
     * @param label what people call it
     * @param sort what sort of thing it is, for labels that no name can be made of
     */
    String of(String label, String sort) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(label);
        while (words.size() < WORDS && found.find()) {
            String word = found.group();
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        String name = String.join("", words);
        boolean plain = !name.isEmpty() && !PART_OF_YEAR.matcher(name).matches();
        return unique(plain ? name : sort + name);
    }

    /** The name of something that is called the same each time it is spoken of, such as a role. */
    String again(String label, String sort) {
        String key = label.toLowerCase(Locale.ROOT);
        if (!byLabel.containsKey(key)) {
            byLabel.put(key, of(label, sort));
        }
        return byLabel.get(key);
    }

    private String unique(String name) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + number;
        }
        return free;
    }
}

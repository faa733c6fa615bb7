package org.verka.dsl.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answers laid out by what they are about: the programme, each activity, each result, each step
 * and each measure.
 */
final class Sheet {

    /** Something that was answered, with what was answered about it. */
    record Entry(String label, Map<Question, String> about) {

        /** What was answered about it; empty when it is left for later. */
        String of(Question question) {
            return about.getOrDefault(question, "");
        }
    }

    private final Map<Question, List<Entry>> entries = new EnumMap<>(Question.class);

    Sheet(List<Given> given) {
        Entry current = new Entry("", new EnumMap<>(Question.class));
        for (Given each : given) {
            if (!each.isEmpty()) {
                if (begins(each.question())) {
                    current = new Entry(each.answer(), new EnumMap<>(Question.class));
                    entries.computeIfAbsent(each.question(), q -> new ArrayList<>()).add(current);
                } else {
                    current.about().put(each.question(), each.answer());
                }
            }
        }
    }

    private static boolean begins(Question question) {
        return switch (question) {
            case TITLE, TARGET_GROUP, WHAT, SHORT_TERM, LONG_TERM, STEP, MEASURE -> true;
            default -> false;
        };
    }

    List<Entry> all(Question question) {
        return entries.getOrDefault(question, List.of());
    }
}

package org.verka.dsl.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole element to begin with, with places to fill in: {@code ${text}}, or {@code ${Role:text}}
 * for the name of a role that there is. Places with the same text are filled in together.
 *
 * @param rule the rule of the grammar that it is written by
 * @param description what it is, for a list to choose from
 * @param body its text, with line feeds, not indented
 */
record Snippet(String rule, String description, String body) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(?:(\\w+):)?([^}]*)\\}");

    /** What it is called in a list: its text up to the first place to fill in. */
    String label() {
        Matcher place = PLACE.matcher(body);
        int end = place.find() ? place.start() : body.length();
        String start = body.substring(0, end).replaceAll("[\"{\\s]+$", "");
        return (start.isEmpty() ? description : start) + " …";
    }

    /** Whether it begins with a saying. */
    boolean begins(String saying) {
        return body.startsWith(saying + " ");
    }

    /** Whether it begins with a place to fill in. */
    boolean beginsWithPlace() {
        return body.startsWith("${");
    }

    /** Its text as it is, for editors that know no places to fill in. */
    String plain(String indentation) {
        return indented(PLACE.matcher(body).replaceAll("$2"), indentation);
    }

    /**
     * Its text in the protocol's syntax for snippets.
     *
     * @param indentation what is before it on its line
     * @param names the names that there are of a kind of thing
     */
    String withTabStops(String indentation, Function<String, List<String>> names) {
        List<String> known = new ArrayList<>();
        Matcher place = PLACE.matcher(body);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (place.find()) {
            text.append(escaped(body.substring(at, place.start())));
            boolean again = known.contains(place.group());
            if (!again) {
                known.add(place.group());
            }
            int number = known.indexOf(place.group()) + 1;
            text.append(again ? "$" + number : stop(number, place, names));
            at = place.end();
        }
        text.append(escaped(body.substring(at))).append("$0");
        return indented(text.toString(), indentation);
    }

    private static String stop(int number, Matcher place, Function<String, List<String>> names) {
        List<String> choices = place.group(1) == null ? List.of() : names.apply(place.group(1));
        return choices.isEmpty()
                ? "${" + number + ":" + escaped(place.group(2)).replace("}", "\\}") + "}"
                : "${" + number + "|" + String.join(",", choices) + "|}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String indented(String text, String indentation) {
        return text.replace("\n", "\n" + indentation);
    }
}

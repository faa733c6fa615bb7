package org.verka.workbench.editor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with places to fill in, as the protocol writes it (Language Server Protocol 3.17, snippet
 * syntax): {@code $1}, {@code ${1:so far}}, {@code ${1|this,that|}}, and {@code $0} for where the
 * cursor is at the end. A variable stands for what it holds by default.
 *
 * @param text what is written
 * @param stops the places, in the order in which they are written
 */
record Snippet(String text, List<Stop> stops) {

    /**
     * A place to fill in.
     *
     * @param number places with the same number are filled in together; 0 is the last
     * @param choices what can be chosen there; none when anything can be written
     */
    record Stop(int number, int offset, int length, List<String> choices) {}

    /** Reads the protocol's form; what is not understood stays as it is. */
    static Snippet read(String form) {
        Reader reader = new Reader(form);
        reader.read("");
        return new Snippet(reader.text.toString(), List.copyOf(reader.stops));
    }

    /** A text without places. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    /** The same with every line after the first moved in as far as the text around it is. */
    Snippet indented(String indent) {
        if (indent.isEmpty() || text.indexOf('\n') < 0) {
            return this;
        }
        List<Stop> moved = new ArrayList<>();
        for (Stop stop : stops) {
            int before = indent.length() * lines(text.substring(0, stop.offset()));
            String inside = text.substring(stop.offset(), stop.offset() + stop.length());
            moved.add(
                    new Stop(
                            stop.number(),
                            stop.offset() + before,
                            stop.length() + indent.length() * lines(inside),
                            stop.choices()));
        }
        return new Snippet(text.replace("\n", "\n" + indent), moved);
    }

    /** Where the cursor is at the end, counted from the beginning of the text. */
    int end() {
        return stops.stream()
                .filter(s -> s.number() == 0)
                .findFirst()
                .map(Stop::offset)
                .orElse(text.length());
    }

    /** Whether there is anything to fill in. */
    boolean hasStops() {
        return stops.stream().anyMatch(s -> s.number() > 0);
    }

    private static int lines(String part) {
        return (int) part.chars().filter(c -> c == '\n').count();
    }

    private static final class Reader {

        private final String form;
        private final StringBuilder text = new StringBuilder();
        private final List<Stop> stops = new ArrayList<>();
        private int at;

        Reader(String form) {
            this.form = form;
        }

        /** Reads up to one of the given characters, which is left unread, or to the end. */
        void read(String until) {
            while (at < form.length() && until.indexOf(form.charAt(at)) < 0) {
                char c = form.charAt(at);
                if (c == '\\' && at + 1 < form.length() && "$}\\,|".indexOf(next()) >= 0) {
                    text.append(next());
                    at += 2;
                } else if (c == '$' && place()) {
                    continue;
                } else {
                    text.append(c);
                    at++;
                }
            }
        }

        private char next() {
            return form.charAt(at + 1);
        }

        private boolean place() {
            int start = at;
            boolean braced = at + 1 < form.length() && next() == '{';
            at += braced ? 2 : 1;
            String name = word();
            Optional<Integer> number = number(name);
            if (name.isEmpty()) {
                at = start;
                return false;
            }
            int offset = text.length();
            List<String> choices = braced ? inside() : List.of();
            number.ifPresent(n -> stops.add(new Stop(n, offset, text.length() - offset, choices)));
            return true;
        }

        private List<String> inside() {
            List<String> choices = List.of();
            if (at < form.length() && form.charAt(at) == ':') {
                at++;
                read("}");
            } else if (at < form.length() && form.charAt(at) == '|') {
                at++;
                choices = choices();
                text.append(choices.get(0));
            }
            at =
                    Math.min(
                            form.length(),
                            form.indexOf('}', at) < 0 ? at : form.indexOf('}', at) + 1);
            return choices;
        }

        private List<String> choices() {
            int end = form.indexOf("|}", at);
            String all = form.substring(at, end < 0 ? form.length() : end);
            at = end < 0 ? form.length() : end + 1;
            List<String> choices = new ArrayList<>();
            for (String choice : all.split("(?<!\\\\),", -1)) {
                choices.add(choice.replaceAll("\\\\([,|$}\\\\])", "$1"));
            }
            return choices;
        }

        private String word() {
            int start = at;
            while (at < form.length()
                    && (Character.isLetterOrDigit(form.charAt(at)) || form.charAt(at) == '_')) {
                at++;
                if (number(form.substring(start, at)).isPresent()
                        && at < form.length()
                        && !Character.isDigit(form.charAt(at))) {
                    break;
                }
            }
            return form.substring(start, at);
        }

        private static Optional<Integer> number(String name) {
            return name.matches("\\d{1,4}")
                    ? Optional.of(Integer.parseInt(name))
                    : Optional.empty();
        }
    }
}

package org.verka.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;

/**
 * Somebody who works on four programmes by turns: a word in a text, a name that is not finished, a
 * new name, a new measure, and back again.
 */
final class Typist {

    private static final List<String> PLACES =
            List.of("leder till ", "mäts med ", "för ", "ansvarig ");

    private final Editor editor;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<Double> found = new ArrayList<>();
    private final List<Double> settled = new ArrayList<>();
    private Spread proposals;
    private int edit;

    Typist(Editor editor, Theories theories) throws IOException {
        this.editor = editor;
        for (Path file : theories.some(4)) {
            texts.put(file, editor.open(file));
        }
    }

    /** Makes edits of which the first {@code unseen} are not counted. */
    Typist edits(int unseen, int counted) throws IOException {
        List<Path> files = List.copyOf(texts.keySet());
        for (int i = 0; i < unseen + counted; i++) {
            Path file = files.get(edit % files.size());
            double first = editor.edit(file, edited(texts.get(file), edit++));
            double rest = editor.settle(file);
            if (i >= unseen) {
                found.add(first);
                settled.add(first + rest);
            }
        }
        return this;
    }

    private static String edited(String text, int edit) {
        return switch (edit / 4 % 5) {
            case 0 -> text.replace("Tre samtal", "Tre samtal, " + edit + " till");
            case 1 -> text.replace("till TidigUpptackt därför", "till TidigUpp därför");
            case 2 -> text.replace("aktivitet Screening", "aktivitet Screening" + edit);
            case 3 -> text.replace("mäts med Trivsel.Summa", "mäts med Trivsel.Hemma");
            default -> text;
        };
    }

    /** Milliseconds from an edit to the findings of the file. */
    Spread found() {
        return new Spread(found);
    }

    /** Milliseconds from an edit until the server answers again. */
    Spread settled() {
        return new Spread(settled);
    }

    /** Milliseconds to proposals, measured at the first call. */
    Spread proposals() throws IOException {
        if (proposals == null) {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < 12; round++) {
                for (Map.Entry<Path, String> file : texts.entrySet()) {
                    editor.edit(file.getKey(), file.getValue());
                    Position at = after(file.getValue(), PLACES.get(times.size() % 4));
                    long start = System.nanoTime();
                    editor.complete(file.getKey(), at);
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
            proposals = new Spread(times.subList(8, times.size()));
        }
        return proposals;
    }

    /** Milliseconds until all is checked that depends on a file in which a measure changes. */
    Spread shared(Path file) throws IOException {
        String text = editor.open(file);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double first = editor.edit(file, text.replace("Ärenden med", "Ärenden " + i + " med"));
            times.add(first + editor.settle(file));
        }
        return new Spread(times);
    }

    private static Position after(String text, String word) {
        int offset = text.indexOf(word) + word.length();
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
    }
}

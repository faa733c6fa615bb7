package org.verka.dsl.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Somebody who changes, opens, closes, writes and deletes files at random and asks for anything in
 * between, the same for the same seed.
 */
final class RandomEditor {

    private static final int LONGEST = 20_000;

    private final ServedFolder served;
    private final Map<String, String> first = new TreeMap<>(IncrementalFindingsTest.FILES);
    private final Map<String, String> onDisk = new TreeMap<>();
    private final Mutations mutations;
    private final Random random;
    private final RandomQuestion questions;

    RandomEditor(ServedFolder served, long seed) throws Exception {
        this.served = served;
        this.mutations = new Mutations(seed);
        this.random = mutations.random();
        this.questions = new RandomQuestion(served, random);
        first.put("regler.verka", "regler { V06 av därför att \"ett skäl\"  V17 fel }\n");
        for (var file : first.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    /** Does one thing and says which, waiting for the answer if it is a question. */
    String step() throws Exception {
        String file = one(List.copyOf(first.keySet()));
        boolean open = served.isOpen(file);
        int what = random.nextInt(24);
        if (what < 2 && !open) {
            return onDisk(file, what == 0);
        }
        if (what == 2 && open) {
            served.close(file);
            return "close " + file;
        }
        if (what < 14 || !open && !onDisk.containsKey(file)) {
            return open ? change(file, what) : open(file);
        }
        return "ask " + questions.ask(file, position(text(file)), mutations.noise());
    }

    private String onDisk(String file, boolean delete) throws Exception {
        if (delete && onDisk.remove(file) != null) {
            served.delete(file);
            return "delete " + file;
        }
        FileChangeType change =
                onDisk.containsKey(file) ? FileChangeType.Changed : FileChangeType.Created;
        write(file, random.nextBoolean() ? first.get(file) : mended(mutated(file)));
        served.announce(file, change);
        return "write " + file;
    }

    private void write(String file, String text) throws Exception {
        onDisk.put(file, text);
        served.write(file, text);
    }

    private String open(String file) throws Exception {
        if (!onDisk.containsKey(file)) {
            write(file, first.get(file));
            served.announce(file, FileChangeType.Created);
        }
        served.open(file);
        return "open " + file;
    }

    private String change(String file, int what) {
        if (what < 4) {
            served.changeAndGoOn(file, what == 3 ? first.get(file) : mutated(file));
            return "replace " + file;
        }
        List<TextDocumentContentChangeEvent> edits = new ArrayList<>();
        String text = text(file);
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            Position one = position(text);
            Position other = random.nextBoolean() ? one : near(text, one);
            boolean inOrder = offset(text, one) <= offset(text, other);
            Range range = inOrder ? new Range(one, other) : new Range(other, one);
            String written = random.nextInt(3) == 0 ? "" : mutations.noise();
            edits.add(new TextDocumentContentChangeEvent(range, written));
            text =
                    text.substring(0, offset(text, range.getStart()))
                            + written
                            + text.substring(offset(text, range.getEnd()));
        }
        served.edit(file, edits, text);
        return "edit " + file + " " + edits;
    }

    /** Closes what is open, and leaves files that can be kept on a disk and read again. */
    void end() throws Exception {
        for (String file : first.keySet()) {
            if (served.isOpen(file)) {
                served.change(file, mended(text(file)));
            }
        }
        served.settle();
    }

    private static String mended(String text) {
        String kept = text.replaceAll("[\\x00\\uFEFF\\u2028\\u2029\\u0085]|\\r(?!\\n)", " ");
        return new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String mutated(String file) {
        String other = first.get(one(List.copyOf(first.keySet())));
        String mutated = mutations.of(text(file), other);
        return mutated.length() > LONGEST ? first.get(file) : mutated;
    }

    private String text(String file) {
        String text = served.isOpen(file) ? served.opened(file) : onDisk.get(file);
        return text == null || text.length() > LONGEST ? first.get(file) : text;
    }

    /** A place in a text, sometimes beyond the end of a line or of all. */
    private Position position(String text) {
        if (random.nextInt(12) == 0) {
            return new Position(random.nextInt(10_000), random.nextInt(10_000));
        }
        Position place = Session.position(text, random.nextInt(text.length() + 1));
        return random.nextInt(12) == 0 ? new Position(place.getLine(), 5_000) : place;
    }

    private Position near(String text, Position place) {
        int offset = Math.min(text.length(), offset(text, place) + random.nextInt(40));
        return random.nextInt(6) == 0 ? position(text) : Session.position(text, offset);
    }

    /** Where a position is, past the end of a line at its end. */
    private static int offset(String text, Position position) {
        String[] lines = text.split("\n", -1);
        if (position.getLine() >= lines.length) {
            return text.length();
        }
        int offset = 0;
        for (int line = 0; line < position.getLine(); line++) {
            offset += lines[line].length() + 1;
        }
        return offset + Math.min(position.getCharacter(), lines[position.getLine()].length());
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}

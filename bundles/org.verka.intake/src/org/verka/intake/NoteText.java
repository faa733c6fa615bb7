package org.verka.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.verka.evidence.InterviewNote.Passage;

/** The text of a note, put together from rows, and where in it the coded passages are. */
final class NoteText {

    /** What a passage takes at most beside its code. */
    private static final int AROUND_CODE = 48;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> parts = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();

    /** Makes a passage of its first place and the place after its last. */
    @FunctionalInterface
    interface Coding {
        Passage at(int start, int end);
    }

    /** Adds a part of the text, once; rows that are coded each often repeat the whole. */
    void add(String part) {
        if (!part.isEmpty() && parts.add(part)) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(part);
        }
    }

    void passage(String said, Coding coding) {
        int start = text.indexOf(said);
        if (start < 0) {
            add(said);
            start = text.length() - said.length();
        }
        Passage passage = coding.at(start, start + said.length());
        if (!passages.contains(passage)) {
            passages.add(passage);
        }
    }

    String whole() {
        return text.toString();
    }

    List<Passage> passages() {
        return passages;
    }

    /** How much room the longer of the text and the passages takes when it is stored. */
    int stored() {
        int coded =
                passages.stream()
                        .mapToInt(p -> 2 * (p.code() + p.coder()).length() + AROUND_CODE)
                        .sum();
        return Math.max(text.length(), coded);
    }
}

package org.verka.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.verka.dsl.parsing.Mending.Fault;

/**
 * Reads words by the grammar and, where they do not follow it, finds the least that must be changed
 * so that they do: words taken for names, words left out or put in, words misspelt. Takes time in
 * proportion to the length of the text, also when nothing in it is right.
 */
final class Mender {

    /** After this many faults the rest is read on without looking for the best way to mend it. */
    private static final int MOST_SEARCHES = 60;

    private final List<Word> words;
    private final int nameKind;
    private final Mending mending;
    private final Place[] before;
    private final Repairs repairs;
    private int searches;
    private int settled;

    private Mender(List<Word> words, int nameKind, Predicate<String> ofText) {
        this.words = words;
        this.nameKind = nameKind;
        this.mending = new Mending(words);
        this.before = new Place[words.size() + 1];
        this.repairs = new Repairs(words, nameKind, ofText);
    }

    /**
     * Mends a whole text, which must come to an end.
     *
     * @param ofText which words of the language may be put in: those of the language of the text
     */
    static Mending whole(List<Word> words, Place start, int nameKind, Predicate<String> ofText) {
        return new Mender(words, nameKind, ofText).mend(start);
    }

    private Mending mend(Place start) {
        before[0] = start;
        int at = 0;
        while (at < words.size()) {
            at = step(at);
        }
        if (!before[at].isEnd()) {
            mendEnd();
        }
        return mending;
    }

    private int step(int at) {
        Optional<Place> next = read(at);
        if (next.isPresent()) {
            before[at + 1] = next.get();
            return at + 1;
        }
        Optional<Repairs.Repair> repair =
                searches++ < MOST_SEARCHES ? repairs.find(at, settled, before) : Optional.empty();
        return repair.map(this::apply).orElseGet(() -> leaveOutFrom(at));
    }

    private Optional<Place> read(int at) {
        Word word = words.get(at);
        Optional<Place> next = before[at].after(word.kind(), word.glued());
        mending.take(at, word.kind());
        if (next.isEmpty()
                && !word.startsLine()
                && word.kind() != nameKind
                && (word.isSpeltAsName() || word.isHyphenated())) {
            next = before[at].after(nameKind, word.glued());
            if (next.isPresent()) {
                mending.take(at, nameKind);
            }
        }
        return next;
    }

    /** Leaves out words, and what stands in brackets after them, until one fits. */
    private int leaveOutFrom(int first) {
        Place place = before[first];
        int at = first;
        int depth = 0;
        do {
            mending.take(at, Mending.LEFT_OUT);
            depth += words.get(at).opens() ? 1 : words.get(at).closes() && depth > 0 ? -1 : 0;
            at++;
            before[at] = place;
        } while (at < words.size() && (depth > 0 || read(at).isEmpty()));
        mending.fault(new Fault.LeftOver(first, at - 1, place));
        settled = at;
        return at;
    }

    /** What could be read up to the end is believed: its author is not there yet. */
    private void mendEnd() {
        Place last = before[words.size()];
        List<Network.Step> way = last.wayToEnd();
        way.forEach(step -> mending.put(words.size(), step));
        mending.fault(new Fault.BrokenOff(way, last));
    }

    private int apply(Repairs.Repair repair) {
        List<Repairs.Node> path = repair.path();
        int leftOut = -1;
        for (Repairs.Node node : path) {
            int from = node.from();
            if (!(node.edit() instanceof Repairs.Remove) && leftOut >= 0) {
                leftOver(leftOut, from, before[leftOut]);
                leftOut = -1;
            }
            switch (node.edit()) {
                case Repairs.Keep kept -> mending.take(from, words.get(from).kind());
                case Repairs.AsName name -> mending.take(from, nameKind);
                case Repairs.AsWord word -> {
                    mending.take(from, word.step().kind());
                    mending.fault(new Fault.Misspelt(from, word.meant()));
                }
                case Repairs.Insert insert -> insert(from, insert, node.parent().place());
                case Repairs.Remove remove -> {
                    leftOut = leftOut < 0 ? from : leftOut;
                    for (int at = from; at < node.at(); at++) {
                        mending.take(at, Mending.LEFT_OUT);
                        before[at + 1] = node.place();
                    }
                }
            }
            before[node.at()] = node.place();
        }
        Repairs.Node last = path.get(path.size() - 1);
        if (leftOut >= 0) {
            leftOver(leftOut, last.at(), before[leftOut]);
        }
        settled = last.at();
        return last.at();
    }

    /** One fault for each line of left out words that begins with a word which fits there. */
    private void leftOver(int first, int end, Place place) {
        int from = first;
        for (int at = first + 1; at < end; at++) {
            Word word = words.get(at);
            if (word.startsLine() && place.after(word.kind(), word.glued()).isPresent()) {
                mending.fault(new Fault.LeftOver(from, at - 1, place));
                from = at;
            }
        }
        mending.fault(new Fault.LeftOver(from, end - 1, place));
    }

    private void insert(int at, Repairs.Insert insert, Place place) {
        List<Fault> faults = mending.faults();
        if (!faults.isEmpty()
                && faults.get(faults.size() - 1) instanceof Fault.Missing more
                && more.before() == at) {
            faults.remove(faults.size() - 1);
            List<Network.Step> tokens = new ArrayList<>(more.tokens());
            tokens.add(insert.step());
            faults.add(new Fault.Missing(at, tokens, more.at()));
        } else {
            mending.fault(new Fault.Missing(at, List.of(insert.step()), place));
        }
        mending.put(at, insert.step());
    }
}

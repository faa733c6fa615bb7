package org.verka.workbench.chain;

import java.util.List;
import java.util.Optional;
import org.verka.diagram.Typeface;
import org.verka.dsl.ide.server.TheoryCopy;
import org.verka.evaluation.Evaluation;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;
import org.verka.project.EvaluationFigures;
import org.verka.workbench.chain.ChainReading.Lines;
import org.verka.workbench.chain.ChainReading.Shown;
import org.verka.workbench.chain.ChainReading.Words;
import org.verka.workbench.text.Texts;

/**
 * Tells what to show of a text: its results chain with what the evidence says, or the last one that
 * could be read. Takes tenths of a second; not for use by two threads at once.
 */
final class ChainReader {

    private final Texts texts;
    private SceneWriter writer;

    ChainReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * A text to read.
     *
     * @param copy its theories
     * @param errors how many errors the rules find in it and in the files that it needs
     * @param line the line that the user is on, from 0
     */
    record Text(TheoryCopy copy, int errors, int line) {}

    /**
     * The evidence to hold it against.
     *
     * @param figures empty when there are none
     * @param settled whether it is known that there are none
     */
    record Found(Optional<EvaluationFigures> figures, boolean settled) {}

    /**
     * Reads a text.
     *
     * @param before what the same text showed last when it could be read; empty at first
     */
    ChainReading read(Text text, Found found, Optional<Shown> before) {
        Optional<Programme> chosen = chosen(text);
        boolean broken = text.copy.unreadable().isPresent();
        if (broken && before.isPresent()) {
            return kept(before.get(), texts.get("chain.broken", text.copy.unreadable().getAsInt()));
        }
        if (chosen.isEmpty()) {
            return new Words(texts.get("chain.none"));
        }
        WholeTheory theory = WholeTheory.of(chosen.get());
        if (new Paths(theory.programme()).causes().isEmpty()) {
            return new Words(texts.get("chain.bare"));
        }
        String name = String.valueOf(chosen.get().getName());
        Optional<Shown> same = before.filter(b -> b.programme().equals(name));
        boolean judged = same.isPresent() && same.get().scene().judged();
        if (text.errors > 0 && judged && found.figures.isPresent()) {
            return kept(same.get(), texts.get("chain.errors.kept", text.errors));
        }
        return shown(name, theory, text, found);
    }

    private static Shown kept(Shown before, String notice) {
        return new Shown(before.programme(), before.scene(), notice, before.others());
    }

    private Shown shown(String name, WholeTheory theory, Text text, Found found) {
        boolean broken = text.copy.unreadable().isPresent();
        Optional<Evaluation> evaluation =
                found.figures
                        .filter(f -> !broken && text.errors == 0)
                        .map(f -> f.evaluate(theory))
                        .filter(e -> !e.sources().isEmpty());
        String notice = "";
        if (broken) {
            notice = texts.get("chain.broken.part", text.copy.unreadable().getAsInt());
        } else if (text.errors > 0 && found.figures.isPresent()) {
            notice = texts.get("chain.errors", text.errors);
        } else if (evaluation.isEmpty() && found.settled) {
            notice = texts.get("chain.noevidence");
        }
        ChainScene scene = writer().write(theory, evaluation, text.copy.places());
        return new Shown(name, scene, notice, others(text));
    }

    /** The programme that the user is in, or the first one. */
    private static Optional<Programme> chosen(Text text) {
        List<Programme> programmes = text.copy.programmes();
        return programmes.stream()
                .filter(p -> lines(text, p).filter(l -> l.holds(text.line)).isPresent())
                .findFirst()
                .or(() -> programmes.stream().findFirst());
    }

    private static Optional<Lines> lines(Text text, Programme programme) {
        return Optional.ofNullable(text.copy.places().get(programme))
                .map(place -> place.whole().getRange())
                .map(r -> new Lines(r.getStart().getLine(), r.getEnd().getLine()));
    }

    private static List<Lines> others(Text text) {
        Optional<Programme> shown = chosen(text);
        return text.copy.programmes().stream()
                .filter(p -> shown.isEmpty() || p != shown.get())
                .flatMap(p -> lines(text, p).stream())
                .toList();
    }

    /** Made by the thread that reads, since the typeface takes a moment to measure. */
    private SceneWriter writer() {
        if (writer == null) {
            writer = new SceneWriter(texts, new Typeface());
        }
        return writer;
    }
}

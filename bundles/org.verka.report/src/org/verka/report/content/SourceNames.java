package org.verka.report.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.OrderedChange;
import org.verka.evaluation.Survey;
import org.verka.evidence.SourceFile;
import org.verka.model.Instrument;

/** What rows come from, as people call it. */
final class SourceNames {

    private final Texts texts;
    private final Evaluation evaluation;

    SourceNames(Texts texts, Evaluation evaluation) {
        this.texts = texts;
        this.evaluation = evaluation;
    }

    /** A file by its path; forms that were scored anew by the name of their instrument. */
    String of(String path) {
        return SourceFile.scored(path)
                .map(name -> texts.text("source.scored", instrument(name)))
                .orElse(path);
    }

    private String instrument(String name) {
        Stream<Instrument> numbers = evaluation.changes().stream().map(Change::instrument);
        Stream<Instrument> words =
                evaluation.comparisons().ordered().stream().map(OrderedChange::instrument);
        Stream<Instrument> answers = evaluation.surveys().stream().map(Survey::instrument);
        Optional<Instrument> instrument =
                Stream.of(numbers, words, answers)
                        .flatMap(some -> some)
                        .filter(i -> name.equals(i.getName()))
                        .findFirst();
        return instrument.map(texts::name).orElse(name);
    }
}

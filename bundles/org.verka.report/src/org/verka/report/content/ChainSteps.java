package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.model.Cause;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;
import org.verka.report.document.Block.Row;

/**
 * A results chain step by step, each result with what the evidence says of it: the overview of one
 * that is too large to be drawn at once.
 */
final class ChainSteps {

    /** Of more results than this those of which the same is known share a row. */
    private static final int MOST_RESULTS = 24;

    private static final int MOST_NAMES = 4;

    private final Texts texts;
    private final Programme programme;
    private final ChainEvidence evidence;
    private final ChainPhrases phrases;
    private final RowOrigins rows;

    ChainSteps(Texts texts, Findings findings) {
        this.texts = texts;
        this.programme = findings.evaluation().programme();
        this.evidence = findings.chain();
        this.phrases = new ChainPhrases(texts);
        this.rows = findings.rows();
    }

    Block.Table table() {
        List<Row> all = new ArrayList<>();
        step("chain.step.activities", of(programme.getActivities()), this::together)
                .forEach(all::add);
        step("chain.step.outputs", of(programme.getOutputs()), this::together).forEach(all::add);
        boolean each = evidence.outcomes().size() <= MOST_RESULTS;
        for (Term term : List.of(Term.SHORT, Term.LONG)) {
            List<CauseEvidence> results =
                    evidence.outcomes().stream()
                            .filter(o -> ((Outcome) o.cause()).getTerm() == term)
                            .toList();
            step("chain.step." + term.name(), results, each ? this::each : this::named)
                    .forEach(all::add);
        }
        return new Block.Table(
                texts.text("chain.steps.caption"),
                List.of(
                        Cells.words(texts.text("column.step.result"), 48),
                        Cells.words(texts.text("column.step.known"), 30),
                        Cells.words(texts.text("column.step.links"), 22)),
                all,
                texts.text("chain.steps.remark"));
    }

    private List<CauseEvidence> of(List<? extends Cause> causes) {
        return causes.stream().flatMap(c -> evidence.of(c).stream()).toList();
    }

    private Stream<Row> step(
            String title,
            List<CauseEvidence> causes,
            Function<List<CauseEvidence>, Stream<Row>> told) {
        return causes.isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(new Row.Group(texts.text(title, causes.size()))),
                        told.apply(causes));
    }

    private Stream<Row> each(List<CauseEvidence> results) {
        return results.stream().map(r -> row(texts.name(r.cause()), phrases.known(r), List.of(r)));
    }

    private Stream<Row> named(List<CauseEvidence> results) {
        return alike(results, some -> names(some, some.size()), "chain.outcome.");
    }

    private Stream<Row> together(List<CauseEvidence> causes) {
        return alike(causes, some -> names(some, MOST_NAMES), "chain.cause.");
    }

    /** A row for all of which the same is known. */
    private Stream<Row> alike(
            List<CauseEvidence> causes, Function<List<CauseEvidence>, String> name, String known) {
        return Stream.of(Standing.values())
                .map(s -> causes.stream().filter(c -> c.standing() == s).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> {
                    String standing = texts.text(known + some.getFirst().standing().name());
                    return row(name.apply(some), some.size() + " " + standing, some);
                });
    }

    private String names(List<CauseEvidence> causes, int most) {
        String named =
                causes.stream()
                        .limit(most)
                        .map(c -> texts.name(c.cause()))
                        .collect(Collectors.joining("; "));
        return causes.size() > most
                ? texts.text("chain.steps.more", named, causes.size() - most)
                : named;
    }

    private Row row(String name, String known, List<CauseEvidence> causes) {
        CauseEvidence first = causes.getFirst();
        return Cells.row(
                        List.of(
                                Cells.heading(name),
                                new Cell(mark(first) + known, tone(first)),
                                Cell.of(links(causes))))
                .from(rows.causes(causes));
    }

    /** How many of the links that lead there have each verdict; of what only begins, the others. */
    private String links(List<CauseEvidence> causes) {
        Set<Cause> these = causes.stream().map(CauseEvidence::cause).collect(Collectors.toSet());
        List<LinkEvidence> leading =
                evidence.links().stream()
                        .filter(l ->
                                these.contains(
                                        causes.getFirst().cause() instanceof Outcome
                                                ? l.to().cause()
                                                : l.from().cause()))
                        .toList();
        return ChainPhrases.ORDER.stream()
                .map(v -> leading.stream().filter(l -> l.verdict() == v).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> ChainPhrases.mark(some.getFirst().verdict()) + "\u00a0" + some.size())
                .collect(Collectors.joining(", "));
    }

    /** The sign of the same in the figures of a chain. */
    private static String mark(CauseEvidence cause) {
        return switch (cause.standing()) {
            case CAME_ABOUT -> "● ";
            case DID_NOT -> cause.cause() instanceof Outcome ? "■ " : "○ ";
            case CONTRADICTORY -> "◊ ";
            case UNKNOWN -> "? ";
            case UNWATCHED -> "– ";
        };
    }

    private static Tone tone(CauseEvidence cause) {
        return switch (cause.standing()) {
            case CAME_ABOUT -> Tone.GOOD;
            case DID_NOT -> cause.cause() instanceof Outcome ? Tone.BAD : Tone.STRONG;
            case CONTRADICTORY -> Tone.STRONG;
            case UNKNOWN, UNWATCHED -> Tone.MUTED;
        };
    }
}

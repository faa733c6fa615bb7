package org.verka.workbench.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.diagram.ChainLayout;
import org.verka.diagram.ChainLayout.Arrow;
import org.verka.diagram.ChainLayout.Box;
import org.verka.diagram.ChainLayout.Point;
import org.verka.diagram.ChainLayout.Yield;
import org.verka.diagram.ResultsChain;
import org.verka.diagram.Typeface;
import org.verka.dsl.ide.server.TheoryCopy.Place;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.ExternalCause;
import org.verka.model.Link;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Programme;
import org.verka.model.Term;
import org.verka.model.WholeTheory;
import org.verka.report.content.ChainAccount;
import org.verka.workbench.chain.ChainPart.Area;
import org.verka.workbench.chain.ChainPart.Kind;
import org.verka.workbench.text.Texts;

/** Lays out a results chain and writes down what is known of each of its parts. */
final class SceneWriter {

    private static final double SIGN = 14;

    /** In points; the widest that has room is shown. */
    private static final List<Double> LEGEND_WIDTHS = List.of(1100.0, 800.0, 600.0, 440.0, 300.0);

    private final Texts texts;
    private final ResultsChain chain;
    private final ChainAccount account;

    SceneWriter(Texts texts, Typeface typeface) {
        this.texts = texts;
        this.chain = new ResultsChain(typeface, texts.locale());
        this.account = new ChainAccount(texts.locale());
    }

    /** A part and what its neighbours are known by. */
    private record Draft(ChainPart part, Object self, Object from, Object to) {}

    /** What is needed while one chain is written. */
    private record Known(
            WholeTheory theory,
            Optional<ChainEvidence> evidence,
            Map<Link, LinkEvidence> links,
            Map<EObject, Place> places) {

        Optional<Place> place(EObject part) {
            return Optional.ofNullable(places.get(theory.written(part)));
        }
    }

    /**
     * The chain of a theory.
     *
     * @param evaluation the theory held against the evidence; empty for the theory alone
     * @param places where its elements are written
     */
    ChainScene write(
            WholeTheory theory, Optional<Evaluation> evaluation, Map<EObject, Place> places) {
        Optional<ChainEvidence> evidence = evaluation.map(ChainEvidence::new);
        Map<Link, LinkEvidence> links = new HashMap<>();
        evidence.ifPresent(e -> e.links().forEach(link -> links.put(link.numbered().link(), link)));
        Programme programme = theory.programme();
        ResultsChain.Chart chart = chain.chart(programme, evidence);
        List<Draft> drafts = drafts(chart.layout(), new Known(theory, evidence, links, places));
        return new ChainScene(
                chart.drawing(),
                evidence.isPresent() ? chain.withLegend(chart.drawing()) : chart.drawing(),
                evidence.isPresent()
                        ? LEGEND_WIDTHS.stream().map(chain::legend).toList()
                        : List.of(),
                evidence.map(account::overview).orElse(List.of()),
                connected(drafts));
    }

    private List<Draft> drafts(ChainLayout layout, Known known) {
        List<Draft> drafts = new ArrayList<>();
        for (Box box : layout.boxes()) {
            drafts.add(draft(box, known));
            layout.yields().stream()
                    .filter(y -> y.activity() == box.element())
                    .forEach(y -> drafts.add(draft(y, known)));
            layout.arrows().stream()
                    .filter(a -> a.from() == box.element())
                    .forEach(a -> drafts.add(draft(a, known)));
        }
        return drafts;
    }

    private Draft draft(Box box, Known known) {
        Cause cause = (Cause) box.element();
        Optional<CauseEvidence> found = known.evidence.flatMap(e -> e.of(cause));
        List<String> lines = new ArrayList<>();
        found.ifPresent(f -> lines.addAll(account.movements(f)));
        cause.getNotes().stream().flatMap(n -> said(n).stream()).forEach(lines::add);
        ChainPart part =
                new ChainPart(
                        Kind.BOX,
                        texts.get("chain.kind." + kind(cause), name(cause)),
                        found.map(account::standing).orElse(""),
                        lines,
                        new Area(box.x(), box.y(), box.width(), box.height()),
                        List.of(),
                        List.of(),
                        List.of(),
                        known.place(cause));
        return new Draft(part, cause, null, null);
    }

    private Draft draft(Yield yield, Known known) {
        String title = texts.get("chain.yields", name(yield.activity()), name(yield.output()));
        return arrow(
                new Drawn(title, "", List.of(), sign(middle(yield.corners())), yield.corners()),
                known.place(yield.output()),
                yield.activity(),
                yield.output());
    }

    private Draft draft(Arrow arrow, Known known) {
        Link link = arrow.link();
        Optional<LinkEvidence> found = Optional.ofNullable(known.links.get(link));
        List<String> lines = new ArrayList<>();
        said(link.getReason()).ifPresent(r -> lines.add(texts.get("chain.because", r)));
        if (link.isFeedback()) {
            lines.add(texts.get("chain.feedback"));
        }
        found.ifPresent(f -> lines.addAll(account.reasons(f)));
        String title =
                texts.get(
                        "chain.link",
                        Integer.toString(arrow.number()),
                        name(arrow.from()),
                        name(link.getTarget()));
        String verdict = found.map(f -> account.verdict(f.verdict())).orElse("");
        return arrow(
                new Drawn(title, verdict, lines, sign(arrow.label()), arrow.corners()),
                known.place(link),
                arrow.from(),
                link.getTarget());
    }

    /** What is seen and said of an arrow. */
    private record Drawn(
            String title, String verdict, List<String> lines, Area sign, List<Point> corners) {}

    private static Draft arrow(Drawn drawn, Optional<Place> place, Cause from, Cause to) {
        ChainPart part =
                new ChainPart(
                        Kind.ARROW,
                        drawn.title,
                        drawn.verdict,
                        drawn.lines,
                        drawn.sign,
                        drawn.corners,
                        List.of(),
                        List.of(),
                        place);
        return new Draft(part, null, from, to);
    }

    private static List<ChainPart> connected(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> {
                    boolean box = d.part.isBox();
                    List<Integer> behind =
                            numbers(drafts, o -> box ? o.to == d.self : o.self == d.from, box);
                    List<Integer> ahead =
                            numbers(drafts, o -> box ? o.from == d.self : o.self == d.to, box);
                    return joined(d.part, behind, ahead);
                })
                .toList();
    }

    /** The numbers of the arrows at a box, or of the box at an arrow's end, from above. */
    private static List<Integer> numbers(
            List<Draft> drafts, Predicate<Draft> wanted, boolean arrows) {
        Function<Integer, ChainPart> part = i -> drafts.get(i).part;
        return IntStream.range(0, drafts.size())
                .boxed()
                .filter(i -> part.apply(i).isBox() != arrows && wanted.test(drafts.get(i)))
                .sorted(Comparator.comparingDouble(i -> part.apply(i).area().middleY()))
                .toList();
    }

    private static ChainPart joined(ChainPart part, List<Integer> behind, List<Integer> ahead) {
        return new ChainPart(
                part.kind(),
                part.title(),
                part.verdict(),
                part.account(),
                part.area(),
                part.corners(),
                behind,
                ahead,
                part.place());
    }

    private static Area sign(Point middle) {
        return new Area(middle.x() - SIGN / 2, middle.y() - SIGN / 2, SIGN, SIGN);
    }

    private static Point middle(List<Point> corners) {
        Point from = corners.get((corners.size() - 1) / 2);
        Point to = corners.get(corners.size() / 2);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private static String kind(Cause cause) {
        return switch (cause) {
            case Activity a -> "activity";
            case Output o -> "output";
            case ExternalCause c -> "cause";
            case Outcome o -> o.getTerm() == Term.LONG ? "long" : "short";
            default -> throw new IllegalArgumentException("no box for " + cause.eClass().getName());
        };
    }

    private static String name(Named named) {
        return Stream.of(named.getLabel(), named.getName())
                .flatMap(text -> said(text).stream())
                .findFirst()
                .orElse("…");
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}

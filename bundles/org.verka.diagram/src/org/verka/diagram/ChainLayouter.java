package org.verka.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.verka.diagram.ChainLayout.Arrow;
import org.verka.diagram.ChainLayout.Box;
import org.verka.diagram.ChainLayout.Column;
import org.verka.diagram.ChainLayout.Point;
import org.verka.diagram.ChainLayout.Yield;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Term;

/** Lays a results chain out from left to right by ELK Layered, a column for each term. */
final class ChainLayouter {

    static final double LABEL = 13;

    private final Typeface typeface;
    private final Words words;

    ChainLayouter(Typeface typeface, Words words) {
        this.typeface = typeface;
        this.words = words;
    }

    /** The widest boxes with which the chain is no wider than the page, or the narrowest. */
    ChainLayout layout(ChainExtract extract, ChainDensity density) {
        ChainLayout layout = null;
        for (double width : density.widths()) {
            layout = layout(extract, density, width);
            if (layout.width() <= Palette.WIDTH) {
                break;
            }
        }
        return layout;
    }

    /** As high as the boxes are that stand in one column for certain, as nothing leads to them. */
    double least(ChainExtract extract, ChainDensity density) {
        double widest = density.widths().getFirst();
        return labels(extract, density, widest).entrySet().stream()
                .filter(e -> column(e.getKey()) == Column.ACTIVITIES)
                .mapToDouble(e -> e.getValue().height(density) + density.below())
                .reduce(-density.below(), Double::sum);
    }

    private ChainLayout layout(ChainExtract extract, ChainDensity density, double boxWidth) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
        ElkNode graph = graph(density);
        Map<Cause, ElkNode> nodes = new LinkedHashMap<>();
        Map<Cause, Label> labels = labels(extract, density, boxWidth);
        labels.forEach((cause, label) ->
                nodes.put(cause, node(graph, cause, boxWidth, label.height(density))));
        Map<NumberedLink, ElkEdge> edges = new LinkedHashMap<>();
        for (NumberedLink link : extract.links()) {
            ElkNode target = nodes.get(link.link().getTarget());
            if (target != null) {
                edges.put(link, edge(nodes.get(link.from()), target));
            }
        }
        Map<ElkEdge, Yield> yielding = new LinkedHashMap<>();
        for (Yield y : extract.yields()) {
            ElkNode from = nodes.get(y.activity());
            yielding.put(ElkGraphUtil.createSimpleEdge(from, nodes.get(y.output())), y);
        }
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<Box> boxes = new ArrayList<>();
        nodes.forEach((cause, n) -> boxes.add(box(cause, n, labels.get(cause))));
        List<Arrow> arrows = new ArrayList<>();
        edges.forEach((link, e) -> arrows.add(arrow(link, e)));
        List<Yield> yields = new ArrayList<>();
        yielding.forEach((e, y) -> yields.add(new Yield(y.activity(), y.output(), corners(e))));
        return new ChainLayout(graph.getWidth(), graph.getHeight(), boxes, arrows, yields);
    }

    /** What stands in a box: a name and where the chain goes on. */
    private record Label(List<String> name, List<String> elsewhere) {
        double height(ChainDensity density) {
            int lines = name.size() + elsewhere.size();
            return lines * Palette.BODY.lineHeight() + 2 * density.padding();
        }
    }

    private Map<Cause, Label> labels(ChainExtract extract, ChainDensity density, double boxWidth) {
        double width = density.text(boxWidth);
        Map<Cause, Label> labels = new LinkedHashMap<>();
        ShortNames names = new ShortNames(typeface, width, density.mostLines());
        Map<Cause, List<String>> shown = names.of(extract.causes(), words::name);
        shown.forEach((cause, name) -> {
            String elsewhere = extract.elsewhere().getOrDefault(cause, "");
            List<String> lines =
                    elsewhere.isEmpty()
                            ? List.of()
                            : typeface.wrap(elsewhere, Palette.SMALL, width);
            labels.put(cause, new Label(name, lines));
        });
        return labels;
    }

    private static ElkNode graph(ChainDensity density) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(1));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, density.below());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, 4.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, density.beside());
        graph.setProperty(
                LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, density.beside() * 2 / 3);
        graph.setProperty(
                LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, density.beside() * 4 / 9);
        graph.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Cause cause, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, column(cause).ordinal());
        return node;
    }

    private static ElkEdge edge(ElkNode from, ElkNode to) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        ElkLabel label = ElkGraphUtil.createLabel("0", edge);
        label.setDimensions(LABEL, LABEL);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        return edge;
    }

    private static Box box(Cause cause, ElkNode node, Label label) {
        return new Box(
                cause,
                column(cause),
                node.getX(),
                node.getY(),
                node.getWidth(),
                node.getHeight(),
                label.name(),
                label.elsewhere());
    }

    private static List<Point> corners(ElkEdge edge) {
        List<Point> corners = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            corners.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(b -> corners.add(new Point(b.getX(), b.getY())));
            corners.add(new Point(section.getEndX(), section.getEndY()));
        }
        return corners;
    }

    private static Arrow arrow(NumberedLink link, ElkEdge edge) {
        ElkLabel label = edge.getLabels().get(0);
        Point middle = new Point(label.getX() + LABEL / 2, label.getY() + LABEL / 2);
        return new Arrow(link.number(), link.from(), link.link(), corners(edge), middle);
    }

    static Column column(Cause cause) {
        if (cause instanceof Outcome outcome) {
            return outcome.getTerm() == Term.LONG ? Column.LONG_TERM : Column.SHORT_TERM;
        }
        return cause instanceof Output ? Column.OUTPUTS : Column.ACTIVITIES;
    }
}

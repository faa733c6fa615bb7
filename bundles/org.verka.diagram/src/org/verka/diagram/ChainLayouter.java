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
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;
import org.verka.model.Outcome;
import org.verka.model.Output;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.Term;

/** Lays a results chain out from left to right by ELK Layered, a column for each term. */
final class ChainLayouter {

    private static final double[] BOX_WIDTHS = {128, 116, 104, 92};
    private static final double PADDING = 6;
    static final double LABEL = 13;

    private final Typeface typeface;
    private final Words words;

    ChainLayouter(Typeface typeface, Words words) {
        this.typeface = typeface;
        this.words = words;
    }

    /** The widest boxes with which the chain is no wider than the page, or the narrowest. */
    ChainLayout layout(Programme programme) {
        ChainLayout layout = null;
        for (double width : BOX_WIDTHS) {
            layout = layout(programme, width);
            if (layout.width() <= Palette.WIDTH) {
                break;
            }
        }
        return layout;
    }

    private ChainLayout layout(Programme programme, double boxWidth) {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
        ElkNode graph = graph();
        Map<Cause, ElkNode> nodes = new LinkedHashMap<>();
        Map<Cause, List<String>> labels = new LinkedHashMap<>();
        Paths paths = new Paths(programme);
        paths.causes()
                .forEach(cause -> {
                    List<String> lines =
                            typeface.wrap(words.name(cause), Palette.BODY, boxWidth - 2 * PADDING);
                    labels.put(cause, lines);
                    nodes.put(cause, node(graph, cause, lines.size(), boxWidth));
                });
        Map<NumberedLink, ElkEdge> edges = new LinkedHashMap<>();
        for (NumberedLink link : paths.links()) {
            ElkNode target = nodes.get(link.link().getTarget());
            if (target != null) {
                edges.put(link, edge(nodes.get(link.from()), target));
            }
        }
        Map<ElkEdge, Yield> yielding = yields(programme, nodes);
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<Box> boxes = new ArrayList<>();
        nodes.forEach((cause, n) -> boxes.add(box(cause, n, labels.get(cause))));
        List<Arrow> arrows = new ArrayList<>();
        edges.forEach((link, e) -> arrows.add(arrow(link, e)));
        List<Yield> yields = new ArrayList<>();
        yielding.forEach((e, y) -> yields.add(new Yield(y.activity(), y.output(), corners(e))));
        return new ChainLayout(graph.getWidth(), graph.getHeight(), boxes, arrows, yields);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(1));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, 4.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 6.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        graph.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Cause cause, int lines, double width) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        double height = lines * Palette.BODY.lineHeight() + 2 * PADDING;
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

    private static Box box(Cause cause, ElkNode node, List<String> lines) {
        return new Box(
                cause,
                column(cause),
                node.getX(),
                node.getY(),
                node.getWidth(),
                node.getHeight(),
                lines);
    }

    private static Map<ElkEdge, Yield> yields(Programme programme, Map<Cause, ElkNode> nodes) {
        Map<ElkEdge, Yield> yields = new LinkedHashMap<>();
        for (Output output : programme.getOutputs()) {
            for (Activity activity : output.getActivities()) {
                ElkNode from = nodes.get(activity);
                if (from != null) {
                    yields.put(
                            ElkGraphUtil.createSimpleEdge(from, nodes.get(output)),
                            new Yield(activity, output, List.of()));
                }
            }
        }
        return yields;
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

    private static Column column(Cause cause) {
        if (cause instanceof Outcome outcome) {
            return outcome.getTerm() == Term.LONG ? Column.LONG_TERM : Column.SHORT_TERM;
        }
        return cause instanceof Output ? Column.OUTPUTS : Column.ACTIVITIES;
    }
}

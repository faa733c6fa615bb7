package org.verka.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.diagram.ChainLayout.Yield;
import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.NumberedLink;
import org.verka.model.Output;
import org.verka.model.Paths;
import org.verka.model.Programme;

/**
 * What of a results chain is drawn in one figure.
 *
 * @param causes its boxes, in the order of the theory
 * @param links its arrows, in the order of the theory; those that end at no box are not drawn
 * @param yields which of its activities yield which of its outputs; where is not yet known
 * @param elsewhere where a box goes on, for those that do in another figure
 */
record ChainExtract(
        List<Cause> causes,
        List<NumberedLink> links,
        List<Yield> yields,
        Map<Cause, String> elsewhere) {

    ChainExtract {
        causes = List.copyOf(causes);
        links = List.copyOf(links);
        yields = List.copyOf(yields);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** All of a theory's chain; links to names that do not exist lead nowhere. */
    static ChainExtract of(Programme programme) {
        Paths paths = new Paths(programme);
        return new ChainExtract(
                paths.causes(),
                paths.links().stream().filter(l -> l.link().getTarget() != null).toList(),
                yields(programme),
                Map.of());
    }

    private static List<Yield> yields(Programme programme) {
        List<Yield> yields = new ArrayList<>();
        for (Output output : programme.getOutputs()) {
            for (Activity activity : output.getActivities()) {
                if (programme.getActivities().contains(activity)) {
                    yields.add(new Yield(activity, output, List.of()));
                }
            }
        }
        return yields;
    }

    /** The same boxes and arrows, told where they go on. */
    ChainExtract goingOn(Map<Cause, String> where) {
        return new ChainExtract(causes, links, yields, new LinkedHashMap<>(where));
    }

    /** Whether every link and output of a box stands in this figure. */
    boolean holdsAllOf(Cause cause, ChainExtract whole) {
        return whole.links.stream()
                        .filter(l -> l.from() == cause || l.link().getTarget() == cause)
                        .allMatch(links::contains)
                && whole.yields.stream()
                        .filter(y -> y.activity() == cause || y.output() == cause)
                        .allMatch(yields::contains);
    }

    /** Whether something in this figure leads to a box. */
    boolean leadsTo(Cause cause) {
        return links.stream().anyMatch(l -> l.link().getTarget() == cause)
                || yields.stream().anyMatch(y -> y.output() == cause);
    }

    /** Whether a box leads to something in this figure. */
    boolean leadsFrom(Cause cause) {
        return links.stream().anyMatch(l -> l.from() == cause)
                || yields.stream().anyMatch(y -> y.activity() == cause);
    }
}

package org.verka.workbench.chain;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the keyboard leads in a results chain: left and right along the arrows, up and down among
 * what stands beside each other.
 */
final class ChainWalk {

    /** A way to go. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        FIRST,
        LAST
    }

    private static final double SAME_COLUMN = 20;

    private final ChainScene scene;

    ChainWalk(ChainScene scene) {
        this.scene = scene;
    }

    /**
     * The part that a step leads to; the same one when there is nothing that way.
     *
     * @param from where the step begins; empty leads to the first part
     * @return empty when there are no parts
     */
    OptionalInt step(OptionalInt from, Way way) {
        if (scene.parts().isEmpty()) {
            return OptionalInt.empty();
        }
        if (from.isEmpty()) {
            return OptionalInt.of(way == Way.LAST ? last() : 0);
        }
        int at = from.getAsInt();
        ChainPart part = scene.parts().get(at);
        return OptionalInt.of(
                switch (way) {
                    case LEFT -> part.behind().stream().findFirst().orElse(at);
                    case RIGHT -> part.ahead().stream().findFirst().orElse(at);
                    case UP -> beside(at, -1);
                    case DOWN -> beside(at, 1);
                    case FIRST -> 0;
                    case LAST -> last();
                });
    }

    private int last() {
        return IntStream.range(0, scene.parts().size())
                .filter(i -> scene.parts().get(i).isBox())
                .max()
                .orElse(0);
    }

    private int beside(int at, int step) {
        List<Integer> column = scene.parts().get(at).isBox() ? column(at) : siblings(at);
        int place = column.indexOf(at) + step;
        return place < 0 || place >= column.size() ? at : column.get(place);
    }

    private List<Integer> column(int at) {
        double x = scene.parts().get(at).area().x();
        return IntStream.range(0, scene.parts().size())
                .boxed()
                .filter(i -> scene.parts().get(i).isBox())
                .filter(i -> Math.abs(scene.parts().get(i).area().x() - x) < SAME_COLUMN)
                .sorted(Comparator.comparingDouble(i -> scene.parts().get(i).area().y()))
                .toList();
    }

    /**
     * The arrows that begin where this one does; when it is alone, those that end where it does.
     */
    private List<Integer> siblings(int at) {
        ChainPart arrow = scene.parts().get(at);
        List<Integer> out = around(arrow.behind(), true);
        return out.size() > 1 ? out : around(arrow.ahead(), false);
    }

    private List<Integer> around(List<Integer> boxes, boolean ahead) {
        return boxes.stream()
                .map(scene.parts()::get)
                .flatMap(box -> ahead ? box.ahead().stream() : box.behind().stream())
                .toList();
    }
}

package org.verka.workbench.chain;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.verka.diagram.Drawing;

/**
 * Tells a screen reader what a results chain shows: a list of parts, each with its verdict, what
 * that rests on and whether it is chosen.
 */
final class ChainSpeech {

    private final Canvas canvas;
    private final String name;
    private final ChainDiagram diagram;

    ChainSpeech(Canvas canvas, String name, ChainDiagram diagram) {
        this.canvas = canvas;
        this.name = name;
        this.diagram = diagram;
        canvas.getAccessible().addAccessibleListener(new Names());
        canvas.getAccessible().addAccessibleControlListener(new Parts());
    }

    /** Another part has been chosen, or none. */
    void chosen() {
        if (canvas.isFocusControl()) {
            canvas.getAccessible().setFocus(diagram.chosen().orElse(ACC.CHILDID_SELF));
        }
        canvas.getAccessible().selectionChanged();
    }

    /** Another chain is shown. */
    void changed() {
        canvas.getAccessible().sendEvent(ACC.EVENT_DOCUMENT_LOAD_COMPLETE, null);
    }

    private List<ChainPart> parts() {
        return diagram.scene().map(ChainScene::parts).orElse(List.of());
    }

    private boolean isPart(int child) {
        return child >= 0 && child < parts().size();
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            if (isPart(event.childID)) {
                event.result = parts().get(event.childID).spoken();
            } else {
                event.result =
                        diagram.scene().map(ChainScene::figure).map(Drawing::title).orElse(name);
            }
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            if (isPart(event.childID)) {
                event.result = String.join(" ", parts().get(event.childID).account());
            } else {
                event.result =
                        String.join(
                                " ", diagram.scene().map(ChainScene::overview).orElse(List.of()));
            }
        }

        @Override
        public void getHelp(AccessibleEvent event) {
            getDescription(event);
        }
    }

    private final class Parts extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = parts().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, parts().size()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isPart(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            if (isPart(event.childID)) {
                event.result = parts().get(event.childID).verdict();
            }
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (isPart(event.childID)) {
                event.detail |= ACC.STATE_SELECTABLE;
                if (diagram.chosen().equals(OptionalInt.of(event.childID))) {
                    event.detail |= ACC.STATE_SELECTED;
                    event.detail |= canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0;
                }
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place =
                    isPart(event.childID) ? diagram.place(event.childID) : canvas.getClientArea();
            Point corner = canvas.toDisplay(place.x, place.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = place.width;
            event.height = place.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            event.childID = diagram.at(at.x, at.y).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID =
                    canvas.isFocusControl()
                            ? diagram.chosen().orElse(ACC.CHILDID_SELF)
                            : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = diagram.chosen().orElse(ACC.CHILDID_NONE);
        }
    }
}

package org.verka.workbench.chain;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.verka.workbench.chain.ChainReading.Shown;
import org.verka.workbench.text.Texts;

/** What can be done with the results chain, in its tool bar and menus. */
final class ChainActions {

    private final ChainView view;
    private final ChainPanel panel;
    private final Texts texts;
    private final ChainPictures pictures;

    ChainActions(ChainView view, ChainPanel panel, Texts texts) {
        this.view = view;
        this.panel = panel;
        this.texts = texts;
        this.pictures = new ChainPictures(panel.control().getShell(), texts);
    }

    void install() {
        ChainDiagram diagram = panel.diagram();
        IAction fit = action("chain.fit", diagram::fit);
        IAction larger = action("chain.larger", diagram::larger);
        IAction smaller = action("chain.smaller", diagram::smaller);
        IAction go = action("chain.go", () -> diagram.chosen().ifPresent(i -> view.asked(i, true)));
        IAction save =
                action(
                        "chain.save",
                        () -> panel.shown().ifPresent(s -> pictures.save(s.scene(), name(s))));
        IAction copy =
                action(
                        "chain.copy",
                        () -> panel.shown().map(Shown::scene).ifPresent(pictures::copy));
        IActionBars bars = view.getViewSite().getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(smaller);
        tools.add(larger);
        tools.add(fit);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        fill(bars.getMenuManager(), save, copy);
        MenuManager popup = new MenuManager();
        popup.add(go);
        popup.add(new Separator());
        fill(popup, smaller, larger, fit);
        popup.add(new Separator());
        fill(popup, save, copy);
        diagram.canvas().setMenu(popup.createContextMenu(diagram.canvas()));
        diagram.canvas().addDisposeListener(e -> popup.dispose());
    }

    private static void fill(IMenuManager menu, IAction... actions) {
        for (IAction action : actions) {
            menu.add(action);
        }
    }

    private static String name(Shown shown) {
        return shown.programme().isBlank() ? "resultatkedja" : shown.programme();
    }

    private IAction action(String key, Runnable work) {
        Action action =
                new Action(texts.get(key)) {
                    @Override
                    public void run() {
                        work.run();
                    }
                };
        action.setToolTipText(texts.get(key + ".tip"));
        return action;
    }
}

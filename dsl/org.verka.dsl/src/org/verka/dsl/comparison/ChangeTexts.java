package org.verka.dsl.comparison;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verka.model.Named;

/** Tells what differs between two versions so that a steering group can read it. */
public final class ChangeTexts {

    private static final int SHORT = 40;
    private static final String INDENT = "    ";

    private final ComparisonWords words;
    private final ValueTexts values;

    @Inject
    ChangeTexts(ComparisonWords words, ValueTexts values) {
        this.words = words;
        this.values = values;
    }

    /** What differs about an element: a line that names it, then its changes, indented. */
    public List<String> lines(ElementChange change) {
        String title = title(change.element());
        if (change.isAdded() || change.isRemoved()) {
            return List.of(words.text(change.isAdded() ? "added" : "removed", title));
        }
        List<String> lines = new ArrayList<>();
        lines.add(title);
        change.changes().forEach(each -> lines.addAll(indented(lines(each))));
        return lines;
    }

    /** What a programme takes over otherwise: a line that says from where, then what it is. */
    public List<String> lines(TakenOver taken) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("taken-over", title(taken.programme()), title(taken.from())));
        taken.changes().forEach(change -> lines.addAll(indented(lines(change))));
        return lines;
    }

    private String title(EObject element) {
        String type = words.type(element.eClass());
        String title = values.title(element);
        if (title.isEmpty()) {
            return type;
        }
        boolean both =
                element instanceof Named named
                        && named.getLabel() != null
                        && named.getName() != null;
        return both
                ? words.text("title.both", type, title, ((Named) element).getName())
                : words.text("title", type, title);
    }

    private List<String> lines(Change change) {
        return switch (change) {
            case Change.OfFact fact -> lines(fact);
            case Change.OfPart part -> lines(part);
            case Change.OfOwner owner ->
                    List.of(words.text("moved", title(owner.before()), title(owner.after())));
        };
    }

    private List<String> lines(Change.OfFact change) {
        EStructuralFeature main = change.fact().main();
        String name = words.feature(type(change), main);
        List<String> lines = new ArrayList<>();
        String before = values.said(change.fact(), change.before());
        String after = values.said(change.fact(), change.after());
        if (main.isMany() && !before.isEmpty() && !after.isEmpty()) {
            lines.add(words.text("fact", name, cameAndWent(main, change)));
        } else if (isLong(change, before) || isLong(change, after)) {
            lines.add(words.text("reworded", name));
            lines.add(INDENT + words.text("before", orNothing(before)));
            lines.add(INDENT + words.text("after", orNothing(after)));
        } else {
            lines.add(words.text("fact", name, beforeAndAfter(change)));
        }
        if (change.unexplained()) {
            lines.add(INDENT + words.text("unexplained"));
        }
        return lines;
    }

    private static EClass type(Change.OfFact change) {
        return change.after().eClass();
    }

    private static boolean isLong(Change.OfFact change, String text) {
        return change.kind() == Change.Kind.REWORDED && text.length() > SHORT;
    }

    /** Part by part, so that what is the same on both sides is said once. */
    private String beforeAndAfter(Change.OfFact change) {
        List<String> said = new ArrayList<>();
        for (List<EStructuralFeature> together : change.fact().parts()) {
            String before = values.said(together, change.before());
            String after = values.said(together, change.after());
            if (!before.isEmpty() || !after.isEmpty()) {
                String text = before.equals(after) ? after : arrow(before, after);
                said.add(values.partOf(change.fact(), together, change.after(), text));
            }
        }
        return String.join(", ", said);
    }

    private String arrow(String before, String after) {
        return words.text("arrow", orNothing(before), orNothing(after));
    }

    private String orNothing(String text) {
        return text.isEmpty() ? words.text("nothing") : text;
    }

    private String cameAndWent(EStructuralFeature feature, Change.OfFact change) {
        List<String> before = values.each(feature, change.before());
        List<String> after = values.each(feature, change.after());
        String came = without(after, before);
        String went = without(before, after);
        if (came.isEmpty() && went.isEmpty()) {
            return arrow(String.join(", ", before), String.join(", ", after));
        }
        if (came.isEmpty() || went.isEmpty()) {
            return came.isEmpty() ? words.text("went", went) : words.text("came", came);
        }
        return words.text("came-and-went", came, went);
    }

    private static String without(List<String> all, List<String> some) {
        return all.stream().filter(e -> !some.contains(e)).collect(Collectors.joining(", "));
    }

    private List<String> lines(Change.OfPart change) {
        EClass owner = change.part().getEContainingClass();
        String name = words.feature(owner, change.part());
        if (change.before().isEmpty() || change.after().isEmpty()) {
            EObject part = change.after().or(change::before).orElseThrow();
            String key = change.before().isEmpty() ? "part.added" : "part.removed";
            return List.of(words.text(key, name, values.row(part)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("part.changed", name, values.title(change.before().get())));
        change.changes().forEach(each -> lines.addAll(indented(lines(each))));
        return lines;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> INDENT + line).toList();
    }
}

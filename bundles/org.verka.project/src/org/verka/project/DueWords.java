package org.verka.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.verka.evaluation.due.Due;
import org.verka.model.Measurement;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Role;

/** Something due in words. */
public final class DueWords {

    private final ProjectTexts texts;
    private final Due item;

    DueWords(ProjectTexts texts, Due item) {
        this.texts = texts;
        this.item = item;
    }

    /** What is to come in, and where: {@code SDQ, Tyresö}. */
    public String what() {
        String what = item.measured().getName();
        return item.site().map(site -> what + ", " + name(site)).orElse(what);
    }

    /** Of whom, how, by whom and for whom, and in which programme; a line each. */
    String details(Programme programme) {
        Measurement line = item.line();
        List<String> details = new ArrayList<>();
        details.add(name(programme));
        if (!line.getTargetGroups().isEmpty()) {
            details.add(texts.text("due.of", names(line.getTargetGroups())));
        }
        if (line.getMethod() != null) {
            details.add(texts.text("due.with", line.getMethod()));
        }
        if (line.getResponsible() != null) {
            details.add(texts.text("due.responsible", name(line.getResponsible())));
        }
        if (!line.getFeedbackTo().isEmpty()) {
            details.add(texts.text("due.feedback", names(line.getFeedbackTo())));
        }
        details.add(texts.text("due.days", item.first(), item.last()));
        return String.join("\n", details);
    }

    private static String names(List<? extends Named> named) {
        return named.stream().map(DueWords::name).collect(Collectors.joining(", "));
    }

    /** What people call it: its label, or its name where it has none. */
    public static String name(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }

    /** What people call the role that answers for {@code item}; empty when nobody does. */
    public static String responsible(Due item) {
        Role role = item.line().getResponsible();
        return role == null ? "" : name(role);
    }
}

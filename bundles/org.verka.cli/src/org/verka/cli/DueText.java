package org.verka.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.DueStatus;
import org.verka.evaluation.due.Untold;
import org.verka.model.Measurement;
import org.verka.model.Site;
import org.verka.project.DueWords;

/**
 * What is due, for people: by how urgent it is, a line each. Clients are counted together unless
 * asked for one by one.
 */
record DueText(List<DueList> lists, boolean clients) {

    private static final int WIDTH = 28;

    /** Things of one kind that differ by their clients only. */
    private record Together(
            Measurement line, String measured, Optional<Site> site, LocalDate last) {}

    void print(Console console) {
        if (lists.isEmpty()) {
            console.say("due.noPlan");
        }
        for (DueList list : lists) {
            console.say("due.programme", DueWords.name(list.programme()), list.asOf());
            for (DueStatus status : DueStatus.values()) {
                print(list, status, console);
            }
            printUntold(list, console);
        }
    }

    private void print(DueList list, DueStatus status, Console console) {
        List<Due> items = list.with(status).toList();
        if (items.isEmpty()) {
            return;
        }
        console.out().println();
        console.say("due." + status, items.size());
        if (clients) {
            items.forEach(item -> print(item, item.client().orElse(""), console));
            return;
        }
        Map<Together, List<Due>> together = new LinkedHashMap<>();
        for (Due item : items) {
            Together key =
                    new Together(
                            item.line(),
                            item.measured().getName(),
                            item.site(),
                            item.client().isPresent() ? LocalDate.MIN : item.last());
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
        }
        together.values().forEach(same -> print(same.get(0), many(same, console), console));
    }

    private static String many(List<Due> same, Console console) {
        return same.get(0).client().isPresent()
                ? console.texts().text("due.clients", same.size())
                : "";
    }

    private void print(Due item, String whose, Console console) {
        List<String> columns = new ArrayList<>();
        columns.add(padded(item.measured().getName()));
        columns.add(item.site().map(DueWords::name).orElse(""));
        columns.add(whose);
        if (item.line().getMethod() != null) {
            columns.add(item.line().getMethod());
        }
        String responsible = DueWords.responsible(item);
        if (!responsible.isEmpty()) {
            columns.add(console.texts().text("due.responsible", responsible));
        }
        if (item.arrived() > 0) {
            columns.add(console.texts().text("due.arrived", item.arrived()));
        }
        columns.removeIf(String::isBlank);
        console.out().println("  " + item.last() + "  " + String.join("  ", columns));
    }

    private static String padded(String text) {
        return text.length() >= WIDTH ? text : text + " ".repeat(WIDTH - text.length());
    }

    private static void printUntold(DueList list, Console console) {
        if (!list.untold().isEmpty()) {
            console.out().println();
            console.say("due.untold");
        }
        for (Untold untold : list.untold()) {
            String measures =
                    String.join(
                            ", ",
                            untold.line().getMeasures().stream().map(m -> m.getName()).toList());
            console.say("due.untold." + untold.reason(), measures);
        }
    }
}

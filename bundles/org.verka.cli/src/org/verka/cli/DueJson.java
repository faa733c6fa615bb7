package org.verka.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.Untold;
import org.verka.model.Role;

/** What is due, for programs: one object a programme. */
record DueJson(List<DueList> lists, boolean clients) {

    /** The name of the shape; another shape would get another. */
    private static final String SHAPE = "verka-due-1";

    @Override
    public String toString() {
        JsonArray programmes = new JsonArray();
        lists.forEach(list -> programmes.add(json(list)));
        JsonObject all = new JsonObject();
        all.addProperty("format", SHAPE);
        all.add("programmes", programmes);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all);
    }

    private JsonObject json(DueList list) {
        JsonObject object = new JsonObject();
        object.addProperty("programme", list.programme().getName());
        object.addProperty("asOf", list.asOf().toString());
        JsonArray items = new JsonArray();
        list.items().forEach(item -> items.add(json(item)));
        object.add("items", items);
        JsonArray untold = new JsonArray();
        list.untold().forEach(line -> untold.add(json(line)));
        object.add("untold", untold);
        return object;
    }

    private JsonObject json(Due item) {
        JsonObject object = new JsonObject();
        object.addProperty("status", item.status().name().toLowerCase(Locale.ROOT));
        object.addProperty("first", item.first().toString());
        object.addProperty("last", item.last().toString());
        object.addProperty("measure", item.measured().getName());
        item.site().ifPresent(site -> object.addProperty("site", site.getName()));
        if (clients) {
            item.client().ifPresent(client -> object.addProperty("client", client));
        }
        Role role = item.line().getResponsible();
        if (role != null) {
            object.addProperty("responsible", role.getName());
        }
        if (item.line().getMethod() != null) {
            object.addProperty("method", item.line().getMethod());
        }
        object.addProperty("arrived", item.arrived());
        return object;
    }

    private static JsonObject json(Untold untold) {
        JsonObject object = new JsonObject();
        object.addProperty("reason", untold.reason().name().toLowerCase(Locale.ROOT));
        JsonArray measures = new JsonArray();
        untold.line().getMeasures().forEach(measure -> measures.add(measure.getName()));
        object.add("measures", measures);
        return object;
    }
}

package org.verka.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.intake.table.UnreadableTableException;

/** Which parts of an XLSX file a part refers to. */
final class Relations {

    private record Relation(String id, String type, String part) {}

    private final List<Relation> all = new ArrayList<>();

    static Relations of(Archive archive, String part) throws IOException, UnreadableTableException {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<Xml> found = archive.read(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (found.isPresent()) {
            try (Xml xml = found.get()) {
                relations.read(xml, folder);
            }
        }
        return relations;
    }

    private void read(Xml xml, String folder) throws UnreadableTableException {
        while (xml.next()) {
            if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                all.add(
                        new Relation(
                                xml.attribute("Id"),
                                xml.attribute("Type"),
                                resolved(folder, xml.attribute("Target"))));
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> names = new ArrayList<>(List.of(folder.split("/")));
        for (String name : target.split("/")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    Optional<String> part(String id) {
        return all.stream().filter(r -> r.id().equals(id)).map(Relation::part).findFirst();
    }

    /** The parts of a type, by the last word of its address. */
    List<String> of(String type) {
        return all.stream().filter(r -> r.type().endsWith("/" + type)).map(Relation::part).toList();
    }
}

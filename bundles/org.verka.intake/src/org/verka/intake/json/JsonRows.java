package org.verka.intake.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verka.intake.csv.SeparatedText;
import org.verka.intake.table.Cell;
import org.verka.intake.table.Row;
import org.verka.intake.table.RowSource;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.table.UnreadableTableException.Reason;

/**
 * Answers of web forms as rows: a list of objects, objects line by line, or an object that has such
 * a list in it. Objects in objects are told with a point between the names, lists of plain values
 * with commas. True is 1 and false is 0. The file is read twice, for its first object need not have
 * all names.
 */
public final class JsonRows implements RowSource {

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Objects objects;
    private boolean headed;
    private int read;

    private JsonRows(Objects objects) {
        this.objects = objects;
    }

    /** Opens a file of JSON. */
    public static RowSource open(Path file) throws IOException, UnreadableTableException {
        JsonRows rows = new JsonRows(new Objects(file));
        int row = 0;
        try (Objects first = new Objects(file)) {
            for (Optional<Map<String, String>> object = first.next();
                    object.isPresent();
                    object = first.next()) {
                row++;
                for (String name : object.get().keySet()) {
                    rows.columns.putIfAbsent(name, rows.columns.size());
                }
                if (rows.columns.size() > Cell.MOST_COLUMNS) {
                    throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS);
                }
            }
        } catch (UnreadableTableException e) {
            rows.close();
            throw e.at(row + 1, 0);
        }
        return rows;
    }

    @Override
    public boolean isHeaded() {
        return true;
    }

    @Override
    public Optional<Row> next() throws UnreadableTableException {
        if (!headed) {
            headed = true;
            return columns.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Row(0, List.copyOf(columns.keySet())));
        }
        Optional<Map<String, String>> object = objects.next();
        if (object.isEmpty()) {
            return Optional.empty();
        }
        read++;
        List<String> cells = new ArrayList<>();
        columns.keySet().forEach(name -> cells.add(object.get().getOrDefault(name, "")));
        return Optional.of(new Row(read, cells));
    }

    @Override
    public void close() {
        objects.close();
    }

    /** The objects of a file, flat. */
    private static final class Objects implements AutoCloseable {
        private static final int MOST_INSIDE = 1000;

        /** What OData, KoBo, LimeSurvey and others call the list of answers. */
        private static final Set<String> WRAPPINGS =
                Set.of("value", "results", "responses", "data", "submissions", "rows", "items");

        /** LimeSurvey puts each answer in an object of its number. */
        private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\..+");

        private final Bounded text;
        private final JsonReader json;
        private boolean inList;

        Objects(Path file) throws IOException, UnreadableTableException {
            text = new Bounded(SeparatedText.text(file));
            json = new JsonReader(text);
            json.setStrictness(Strictness.LENIENT);
        }

        Optional<Map<String, String>> next() throws UnreadableTableException {
            try {
                text.again();
                while (true) {
                    switch (json.peek()) {
                        case END_DOCUMENT -> {
                            return Optional.empty();
                        }
                        case BEGIN_ARRAY -> {
                            json.beginArray();
                            inList = true;
                        }
                        case END_ARRAY -> json.endArray();
                        case END_OBJECT -> json.endObject();
                        case NAME -> {
                            json.nextName();
                            json.skipValue();
                        }
                        case BEGIN_OBJECT -> {
                            Optional<Map<String, String>> object = object();
                            if (object.isPresent()) {
                                return object;
                            }
                        }
                        default -> throw new UnreadableTableException(Reason.FILE_BINARY);
                    }
                }
            } catch (MalformedJsonException | EOFException | IllegalStateException e) {
                throw new UnreadableTableException(Reason.FILE_DAMAGED, 0, 0, List.of(), e);
            } catch (Bounded.TooMuch e) {
                throw new UnreadableTableException(Reason.CELL_TOO_LONG, 0, 0, List.of(), e);
            } catch (IOException e) {
                throw new UnreadableTableException(Reason.FILE_DAMAGED, 0, 0, List.of(), e);
            }
        }

        /** Empty when the object is but a wrapping around a list of objects, which comes next. */
        private Optional<Map<String, String>> object() throws IOException {
            Map<String, String> flat = new LinkedHashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (!inList && WRAPPINGS.contains(name) && json.peek() == JsonToken.BEGIN_ARRAY) {
                    json.beginArray();
                    inList = true;
                    if (json.peek() == JsonToken.BEGIN_OBJECT) {
                        return Optional.empty();
                    }
                    inList = false;
                    list(name, flat);
                } else {
                    value(name, flat);
                }
            }
            json.endObject();
            return Optional.of(bare(flat));
        }

        private static Map<String, String> bare(Map<String, String> flat) {
            Set<String> numbers = new HashSet<>();
            for (String name : flat.keySet()) {
                Matcher m = NUMBERED.matcher(name);
                numbers.add(m.matches() ? m.group(1) : "");
            }
            if (numbers.size() != 1 || numbers.contains("")) {
                return flat;
            }
            Map<String, String> bare = new LinkedHashMap<>();
            flat.forEach((name, value) -> bare.put(name.substring(name.indexOf('.') + 1), value));
            return bare;
        }

        private void value(String name, Map<String, String> flat) throws IOException {
            if (flat.size() > Cell.MOST_COLUMNS) {
                json.skipValue();
                return;
            }
            switch (json.peek()) {
                case BEGIN_OBJECT -> {
                    json.beginObject();
                    while (json.hasNext()) {
                        value(name + "." + json.nextName(), flat);
                    }
                    json.endObject();
                }
                case BEGIN_ARRAY -> {
                    json.beginArray();
                    list(name, flat);
                }
                default -> flat.put(name, scalar());
            }
        }

        /** What is left of a list. */
        private void list(String name, Map<String, String> flat) throws IOException {
            List<String> values = new ArrayList<>();
            int inside = 0;
            while (json.hasNext()) {
                boolean deep =
                        json.peek() == JsonToken.BEGIN_OBJECT
                                || json.peek() == JsonToken.BEGIN_ARRAY;
                inside++;
                if (deep) {
                    value(name + "." + inside, flat);
                } else if (inside <= MOST_INSIDE) {
                    values.add(scalar());
                } else {
                    json.skipValue();
                }
            }
            json.endArray();
            if (!values.isEmpty() || inside == 0) {
                flat.put(name, String.join(", ", values));
            }
        }

        private String scalar() throws IOException {
            return switch (json.peek()) {
                case NULL -> {
                    json.nextNull();
                    yield "";
                }
                case BOOLEAN -> json.nextBoolean() ? "1" : "0";
                default -> Cell.bare(json.nextString());
            };
        }

        @Override
        public void close() {
            try {
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

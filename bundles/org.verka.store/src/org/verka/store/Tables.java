package org.verka.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verka.evidence.Fact;
import org.verka.evidence.FormAnswer;
import org.verka.store.Superseded.Place;

/** The tables as one transaction sees them. */
final class Tables implements AutoCloseable {

    /** The kind of fact that forms are; small facts have kinds of their own. */
    static final int FORM = 0;

    private final Statements statements;
    private final Engine engine;
    private final Memory memory;
    private final Changes changes;
    private final Imports imports;
    private final SegmentTable segments;
    private final Superseded superseded;
    private final Answers answers;
    private final Map<Class<?>, SmallTable<?>> small = new LinkedHashMap<>();

    /**
     * @param memory what is remembered, which must be of the same changes
     */
    Tables(Statements statements, Engine engine, Memory memory) throws SQLException {
        this.statements = statements;
        this.engine = engine;
        this.memory = memory;
        changes = new Changes(statements);
        imports = new Imports(statements);
        segments = new SegmentTable(engine, statements);
        superseded = new Superseded(statements);
        answers = new Answers(memory.words(), statements, segments);
        for (SmallFact<?> each : SmallFacts.ALL) {
            small.put(each.type(), new SmallTable<>(each, this));
        }
    }

    Statements statements() {
        return statements;
    }

    Words words() {
        return memory.words();
    }

    FormKeys keys() {
        return memory.keys();
    }

    Changes changes() {
        return changes;
    }

    Imports imports() {
        return imports;
    }

    SegmentTable segments() {
        return segments;
    }

    Superseded superseded() {
        return superseded;
    }

    Answers answers() {
        return answers;
    }

    Iterable<SmallTable<?>> small() {
        return small.values();
    }

    /** The table of one kind of small fact. */
    @SuppressWarnings("unchecked")
    <F extends Fact> SmallTable<F> small(F fact) {
        return (SmallTable<F>) small.get(fact.getClass());
    }

    void requireKeys(int site) throws SQLException {
        memory.requireKeys(site, segments);
    }

    void supersede(Place place, int byImport) throws SQLException {
        superseded.insert(place, byImport);
    }

    /** A form by where it lies; of a withdrawn one only the key. */
    FormAnswer form(int site, int importNumber, int form) throws SQLException {
        Segment segment = segments.holding(site, importNumber, form);
        int start = 0;
        while (segment.columns()[Segment.FORM][start] != form - segment.firstForm()) {
            start = segment.end(start);
        }
        return answers.form(segment, start, segment.end(start), imports.path(importNumber));
    }

    /** Writes down what waits. */
    void flush() throws SQLException {
        memory.words().flush(engine, statements);
        statements.flush();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

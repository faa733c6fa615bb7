package org.verka.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.Contradiction;
import org.verka.evidence.FormAnswer;
import org.verka.store.Superseded.Place;
import org.verka.store.Words.Question;
import org.verka.store.Words.Series;

/** Takes the forms of one import: holds each against those that stand, and writes segments. */
final class FormWriter {

    /** A whole number of fewer digits fits in an int. */
    private static final int FEW_DIGITS = 10;

    private final Tables tables;
    private final Taking taking;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<Integer, Integer> texts = new HashMap<>();

    /** The texts of the form that is being told, and how many answers stood before each. */
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    private final RecentQuestions recent = new RecentQuestions();
    private String lastSite;
    private String lastClient;
    private int subject;
    private Series lastSeries = new Series("", "", null);
    private int seriesNumber;
    private SiteBuffer buffer;
    private String instrument;
    private long client;
    private long time;
    private long content;
    private int row;
    private boolean open;

    /** What is needed of a site as long as the import goes on. */
    private record Site(Dictionary<String> clients, SiteBuffer buffer) {}

    private record Waiting(int answersBefore, String text) {}

    FormWriter(Tables tables, Taking taking) {
        this.tables = tables;
        this.taking = taking;
    }

    void begin(FormAnswer.Key key, int itsRow) throws SQLException {
        end();
        client(key.site(), key.subject());
        int series = series(key);
        int day = Math.toIntExact(Columns.possible(key.date()).toEpochDay());
        buffer.begin(subject, series, day, itsRow);
        instrument = key.instrument();
        client = FormKeys.pair(buffer.site(), subject);
        time = FormKeys.pair(series, day);
        content = 0;
        row = itsRow;
        open = true;
    }

    /** Finds a client at its site; the next form is often of the same. */
    private void client(String itsSite, String pseudonym) throws SQLException {
        if (!itsSite.equals(lastSite) || !pseudonym.equals(lastClient)) {
            Site site = sites.get(itsSite);
            if (site == null) {
                site = site(itsSite);
            }
            buffer = site.buffer();
            subject = site.clients().store(pseudonym, tables.statements());
            lastSite = itsSite;
            lastClient = pseudonym;
        }
    }

    private int series(FormAnswer.Key key) throws SQLException {
        boolean same =
                key.instrument().equals(lastSeries.instrument())
                        && key.informant().equals(lastSeries.informant())
                        && key.occasion() == lastSeries.occasion();
        if (!same) {
            lastSeries = new Series(key.instrument(), key.informant(), key.occasion());
            seriesNumber = tables.words().series().store(lastSeries, tables.statements());
        }
        return seriesNumber;
    }

    private Site site(String name) throws SQLException {
        Statements statements = tables.statements();
        int number = tables.words().sites().store(name, statements);
        tables.requireKeys(number);
        Dictionary<String> clients = tables.words().subjects(number, statements);
        Site site = new Site(clients, new SiteBuffer(number));
        sites.put(name, site);
        return site;
    }

    void number(int kind, String name, long digits, int decimals) throws SQLException {
        if (digits != (int) digits || decimals < 0 || decimals > Segment.MOST_DECIMALS) {
            number(kind, name, BigDecimal.valueOf(digits, decimals));
            return;
        }
        int question = question(kind, name);
        buffer.answer(question, decimals, (int) digits);
        content += Content.ofNumber(question, (int) digits, decimals);
    }

    void number(int kind, String name, BigDecimal value) throws SQLException {
        int decimals = value.scale();
        if (decimals >= 0 && decimals < FEW_DIGITS && value.precision() < FEW_DIGITS) {
            number(kind, name, value.scaleByPowerOfTen(decimals).intValue(), decimals);
            return;
        }
        if (Answers.fits(value)) {
            number(kind, name, value.unscaledValue().longValue(), value.scale());
            return;
        }
        int question = question(kind, name);
        content += Content.ofLongNumber(question, value);
        later(question, Segment.LONG_NUMBER, value.toString());
    }

    void text(String name, String text) throws SQLException {
        int question = question(Question.TEXT, name);
        content += Content.ofText(question, text);
        later(question, Segment.TEXT, Columns.text(text));
    }

    void withdraw() {
        requireOpen();
        buffer.answer(0, Segment.WITHDRAWN, 0);
        content = Content.WITHDRAWN;
    }

    private void later(int question, int kind, String text) {
        waiting.add(new Waiting(buffer.answersOfLastForm(), text));
        buffer.answer(question, kind, 0);
    }

    private int question(int kind, String name) throws SQLException {
        requireOpen();
        int id = recent.find(instrument, kind, name);
        if (id == 0) {
            Question question = new Question(instrument, kind, name);
            id = tables.words().questions().store(question, tables.statements());
            recent.met(question, id);
        }
        return id;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("no form was begun");
        }
    }

    /** Ends the form that is being told, if any, and decides what becomes of it. */
    void end() throws SQLException {
        if (!open) {
            return;
        }
        open = false;
        if (buffer.answersOfLastForm() == 0) {
            buffer.answer(0, Segment.EMPTY, 0);
            content = Content.EMPTY;
        }
        if (buffer.answersOfLastForm() > Segment.MOST_ANSWERS) {
            throw new IllegalArgumentException(
                    "a form of " + buffer.answersOfLastForm() + " answers in row " + row);
        }
        int entry = tables.keys().find(client, time);
        if (entry >= 0) {
            meet(entry);
        } else if (content == Content.WITHDRAWN) {
            taking.known();
            buffer.drop();
        } else {
            keep();
        }
        waiting.clear();
    }

    private void meet(int entry) throws SQLException {
        FormKeys keys = tables.keys();
        int importNumber = keys.importNumber(entry);
        if (importNumber == taking.number()) {
            throw new IllegalArgumentException("twice in one file: row " + row);
        }
        if (known(entry)) {
            taking.known();
            buffer.drop();
        } else if (taking.correcting() || keys.content(entry) == Content.WITHDRAWN) {
            Place place = new Place(buffer.site(), importNumber, Tables.FORM, keys.form(entry));
            tables.supersede(place, taking.number());
            keep();
        } else {
            contradict(importNumber, keys.form(entry));
            buffer.drop();
        }
    }

    /** A correction is held against what counts; anything else also against what once did. */
    private boolean known(int entry) {
        return tables.keys().content(entry) == content
                || !taking.correcting() && tables.keys().saidEarlier(client, time, content);
    }

    private void contradict(int importNumber, int form) throws SQLException {
        if (taking.contradiction()) {
            FormAnswer stored = tables.form(buffer.site(), importNumber, form);
            taking.contradiction(new Contradiction(stored, arriving()));
        }
    }

    /** The form that was told last, with its texts, which are not stored. */
    private FormAnswer arriving() throws SQLException {
        Segment last = buffer.last(taking.number());
        List<String> its = new ArrayList<>();
        for (Waiting each : waiting) {
            last.columns()[Segment.DIGITS][each.answersBefore()] = its.size();
            its.add(each.text());
        }
        return tables.answers()
                .withTexts((segment, id) -> its.get(id))
                .form(last, 0, last.answers(), taking.arrival().path());
    }

    private void keep() throws SQLException {
        taking.added();
        if (taking.refused()) {
            tables.keys().put(client, time, content, taking.number(), buffer.lastForm());
            buffer.drop();
            return;
        }
        int answers = buffer.answersOfLastForm();
        for (Waiting each : waiting) {
            int id = texts.merge(buffer.site(), 1, Integer::sum);
            buffer.text(answers - 1 - each.answersBefore(), id);
            tables.segments().insertText(buffer.site(), taking.number(), id, each.text());
        }
        tables.keys().put(client, time, content, taking.number(), buffer.lastForm());
        if (buffer.isFull()) {
            tables.segments().insert(buffer.cut(taking.number(), 1));
        }
    }

    /** Writes what is left. */
    void flush() throws SQLException {
        end();
        for (Site each : sites.values()) {
            if (!each.buffer().isEmpty()) {
                tables.segments().insert(each.buffer().cut(taking.number(), 0));
            }
        }
    }
}

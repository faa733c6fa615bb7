package org.verka.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.verka.evidence.Occasion;
import org.verka.intake.value.Wording;
import org.verka.model.ColumnRole;
import org.verka.model.Count;
import org.verka.model.Instrument;
import org.verka.model.Named;
import org.verka.model.Programme;

/** Guesses what each column of a file is, from its header and what it holds. */
final class Guesses {

    static final List<String> SUBJECT =
            List.of(
                    "id",
                    "löpnr",
                    "löpnummer",
                    "klient",
                    "brukare",
                    "barn",
                    "kod",
                    "pseudonym",
                    "person",
                    "client",
                    "subject",
                    "code");
    static final List<String> SITE =
            List.of("kommun", "plats", "område", "stadsdel", "site", "municipality");
    private static final List<String> UNIT =
            List.of("enhet", "avdelning", "verksamhet", "unit", "department");
    private static final List<String> INFORMANT =
            List.of("uppgiftslämnare", "informant", "respondent", "skattare", "rater");
    private static final List<String> OCCASION =
            List.of("mätning", "mättillfälle", "tillfälle", "omgång", "occasion", "wave");
    private static final List<String> ACTIVITY = List.of("aktivitet", "activity", "vad", "what");
    private static final List<String> AMOUNT = List.of("antal", "mängd", "amount", "number");
    private static final List<String> PARTICIPANTS =
            List.of("deltagare", "närvarande", "participants", "attendees");
    private static final List<String> ROLE = List.of("vem", "ansvarig", "av", "who", "by");
    private static final List<String> NOTE =
            List.of("anteckning", "kommentar", "notering", "note", "comment");
    private static final List<String> PART = List.of("varav", "därav", "of", "which");

    private final Programme programme;
    private final Set<ColumnRole> taken = EnumSet.noneOf(ColumnRole.class);

    Guesses(Programme programme) {
        this.programme = programme;
    }

    /** Guesses the columns of a file of forms. */
    List<Guess> form(List<SampleColumn> columns, Instrument instrument) {
        boolean inRows = columns.stream().anyMatch(c -> c.names(instrument.getScales()));
        Optional<SampleColumn> sent = sent(columns);
        List<Guess> guesses =
                each(
                        columns,
                        c ->
                                WebFormColumns.isOwn(c.header())
                                        ? sent.filter(c::equals)
                                                .map(s -> Guess.of(s, ColumnRole.DATE))
                                        : formColumn(c, instrument, inRows));
        return withSubject(guesses, columns);
    }

    /** Guesses the columns of a file of forms that were answered item by item. */
    List<Guess> form(List<SampleColumn> columns, ItemRun items) {
        List<SampleColumn> others = new ArrayList<>(columns);
        others.subList(items.from() + 1, items.to() + 1).clear();
        List<Guess> guesses = new ArrayList<>(form(others, items.instrument()));
        guesses.set(
                items.from(),
                Guess.items(
                        columns.get(items.from()),
                        columns.get(items.to()).header(),
                        items.items()));
        return guesses;
    }

    /** Guesses the columns of a file of forms that are headed by what their items ask. */
    List<Guess> form(List<SampleColumn> columns, ItemHeaders items) {
        List<SampleColumn> others =
                columns.stream().filter(c -> !items.columns().containsKey(c)).toList();
        Iterator<Guess> rest = form(others, items.instrument()).iterator();
        return columns.stream()
                .map(c -> {
                    Guess.Item item = items.columns().get(c);
                    return item == null ? rest.next() : Guess.item(c, item, Optional.empty());
                })
                .toList();
    }

    /**
     * With the client in the column that is headed most like one, of those that are nothing else;
     * what a web form numbers its answers by comes last.
     */
    private static List<Guess> withSubject(List<Guess> guesses, List<SampleColumn> columns) {
        boolean web = columns.stream().anyMatch(c -> WebFormColumns.isOwn(c.header()));
        Optional<SampleColumn> subject =
                guesses.stream()
                        .filter(Guess::isUnknown)
                        .map(Guess::column)
                        .filter(c -> c.isHeaded(SUBJECT) && !WebFormColumns.isOwn(c.header()))
                        .min(
                                Comparator.comparing((SampleColumn c) ->
                                                web && WebFormColumns.isNumber(c.header()))
                                        .thenComparing(c -> !c.isHeadedWhole(SUBJECT))
                                        .thenComparing(c -> rank(c.names()))
                                        .thenComparing(SampleColumn::header));
        return guesses.stream()
                .map(g ->
                        subject.filter(g.column()::equals).isPresent()
                                ? Guess.of(g.column(), ColumnRole.SUBJECT)
                                : g)
                .toList();
    }

    private static int rank(List<String> names) {
        for (String word : SUBJECT) {
            if (names.stream().anyMatch(n -> Wording.of(n).contains(word))) {
                return SUBJECT.indexOf(word);
            }
        }
        return SUBJECT.size();
    }

    /** The day when a web form was sent, when no question asks for the day. */
    private static Optional<SampleColumn> sent(List<SampleColumn> columns) {
        boolean asked =
                columns.stream().anyMatch(c -> !WebFormColumns.isOwn(c.header()) && c.isDates());
        return asked
                ? Optional.empty()
                : columns.stream()
                        .filter(c -> WebFormColumns.sent(c.header()) >= 0 && c.isDates())
                        .min(Comparator.comparingInt(c -> WebFormColumns.sent(c.header())));
    }

    private Optional<Guess> formColumn(SampleColumn c, Instrument instrument, boolean inRows) {
        if (inRows && c.names(instrument.getScales()) && take(ColumnRole.SCALE)) {
            return Optional.of(Guess.of(c, ColumnRole.SCALE, meanings(c, instrument.getScales())));
        }
        if (c.names(instrument.getInformants()) || c.isHeaded(INFORMANT)) {
            return Optional.of(
                    Guess.of(c, ColumnRole.INFORMANT, meanings(c, instrument.getInformants())));
        }
        if (c.isDates()) {
            return Optional.of(Guess.of(c, ColumnRole.DATE, c.occasion()));
        }
        Optional<Guess> place = site(c);
        if (place.isPresent()) {
            return place;
        }
        boolean told = !c.isNumbers() && c.most(v -> Likeness.occasion(v).isPresent());
        if ((told || c.isHeaded(OCCASION)) && take(ColumnRole.OCCASION)) {
            return Optional.of(Guess.of(c, ColumnRole.OCCASION, occasions(c)));
        }
        Optional<Guess> score = inRows ? value(c) : score(c, instrument);
        if (score.isPresent()) {
            return score;
        }
        return Optional.empty();
    }

    /** A scale, and an occasion when the header has a word for one besides the scale's name. */
    private Optional<Guess> score(SampleColumn c, Instrument instrument) {
        Optional<Occasion> occasion = c.occasion();
        Optional<Guess> both =
                occasion.flatMap(o -> c.findWithoutOccasion(instrument.getScales()))
                        .map(s -> Guess.of(c, s.getName(), occasion));
        return both.or(() ->
                c.find(instrument.getScales())
                        .map(s -> Guess.of(c, s.getName(), Optional.empty())));
    }

    private static Optional<Guess> value(SampleColumn c) {
        Optional<Occasion> occasion = c.occasion();
        boolean named = c.isHeaded(List.of("värde", "svar", "poäng", "value", "score"));
        return c.isNumbers() && (occasion.isPresent() || named)
                ? Optional.of(Guess.of(c, ColumnRole.VALUE, occasion))
                : Optional.empty();
    }

    /** Guesses the columns of a file of counts. */
    List<Guess> count(List<SampleColumn> columns, Count count) {
        return each(columns, c -> countColumn(c, count));
    }

    private Optional<Guess> countColumn(SampleColumn c, Count count) {
        if (c.isNumbers() && !c.isDates()) {
            boolean part = c.isHeaded(PART) || isLiker(c.header(), count.getNumerator(), count);
            ColumnRole role = part ? ColumnRole.NUMERATOR : ColumnRole.DENOMINATOR;
            return take(role) ? Optional.of(Guess.of(c, role)) : Optional.empty();
        }
        if (c.isDates() && take(ColumnRole.DATE)) {
            return Optional.of(Guess.of(c, ColumnRole.DATE));
        }
        return site(c).or(() ->
                c.isHeaded(UNIT) && take(ColumnRole.UNIT)
                        ? Optional.of(Guess.of(c, ColumnRole.UNIT))
                        : Optional.empty());
    }

    /** Whether a header has more words in common with the numerator than with the denominator. */
    private static boolean isLiker(String header, String numerator, Count count) {
        return common(header, numerator) > common(header, count.getDenominator());
    }

    private static double common(String header, String text) {
        if (text == null) {
            return 0;
        }
        List<String> words = List.of(Wording.of(text).split("[^\\p{L}\\p{N}]+"));
        List<String> own = List.of(Wording.of(header).split("[^\\p{L}\\p{N}]+"));
        return (double) own.stream().filter(words::contains).count() / words.size();
    }

    /** Guesses the columns of a log of activities. */
    List<Guess> log(List<SampleColumn> columns) {
        return each(columns, this::logColumn);
    }

    private Optional<Guess> logColumn(SampleColumn c) {
        if (c.isDates() && take(ColumnRole.DATE)) {
            return Optional.of(Guess.of(c, ColumnRole.DATE));
        }
        if ((c.isHeaded(ACTIVITY) || c.names(programme.getActivities()))
                && take(ColumnRole.ACTIVITY)) {
            return Optional.of(
                    Guess.of(c, ColumnRole.ACTIVITY, meanings(c, programme.getActivities())));
        }
        Map<ColumnRole, List<String>> headers = new LinkedHashMap<>();
        headers.put(ColumnRole.PARTICIPANTS, PARTICIPANTS);
        headers.put(ColumnRole.AMOUNT, AMOUNT);
        headers.put(ColumnRole.ROLE, ROLE);
        headers.put(ColumnRole.NOTE, NOTE);
        for (Map.Entry<ColumnRole, List<String>> header : headers.entrySet()) {
            if (c.isHeaded(header.getValue()) && take(header.getKey())) {
                return Optional.of(Guess.of(c, header.getKey()));
            }
        }
        return site(c);
    }

    private Optional<Guess> site(SampleColumn c) {
        boolean is = c.isHeaded(SITE) || c.names(programme.getSites());
        return is && !c.isNumbers() && take(ColumnRole.SITE)
                ? Optional.of(Guess.of(c, ColumnRole.SITE, meanings(c, programme.getSites())))
                : Optional.empty();
    }

    private static List<Guess> each(
            List<SampleColumn> columns, Function<SampleColumn, Optional<Guess>> guess) {
        List<Guess> guesses = new ArrayList<>();
        for (SampleColumn column : columns) {
            guesses.add(guess.apply(column).orElse(Guess.of(column, ColumnRole.IGNORED)));
        }
        return guesses;
    }

    private boolean take(ColumnRole role) {
        return taken.add(role);
    }

    static Map<String, Optional<String>> meanings(
            SampleColumn column, Collection<? extends Named> things) {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        for (String value : column.values()) {
            words.put(value, Likeness.find(value, things).map(Named::getName));
        }
        return words;
    }

    private static Map<String, Optional<String>> occasions(SampleColumn column) {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        for (String value : column.values()) {
            words.put(value, Likeness.occasion(value).map(Occasion::name));
        }
        return words;
    }
}

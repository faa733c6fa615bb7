package org.verka.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.model.ColumnRole;
import org.verka.model.IntakeKind;
import org.verka.model.Named;
import org.verka.model.Programme;

/**
 * Guesses by the headers whether a file holds enrolments, interviews, factors, times or a list of
 * documents, and what its columns are.
 */
final class RecordGuesses {

    /** What a column's cells must be like for a role. */
    private enum Holds {
        ANYTHING,
        DATES,
        NUMBERS
    }

    private record Sign(ColumnRole role, boolean needed, Holds holds, List<String> words) {}

    private static final Sign DAY = sign(ColumnRole.DATE, true, Holds.DATES, "");
    private static final Sign WHO =
            sign(
                    ColumnRole.RESPONDENTS,
                    false,
                    Holds.ANYTHING,
                    "respondent respondenter grupp sagt vilka intervjuad källa said group stated");
    private static final Sign DOMAIN =
            sign(ColumnRole.DOMAIN, false, Holds.ANYTHING, "domän nivå domain level");
    private static final Sign STRENGTH =
            sign(ColumnRole.STRENGTH, false, Holds.ANYTHING, "styrka strength");
    private static final Sign MAY =
            sign(ColumnRole.QUOTABLE, false, Holds.ANYTHING, "citeras får quotable may released");

    private static final List<Sign> AGGREGATED =
            List.of(
                    sign(ColumnRole.MEAN, true, Holds.NUMBERS, "m medel medelvärde mean"),
                    sign(ColumnRole.AMOUNT, true, Holds.NUMBERS, "n antal number"),
                    sign(
                            ColumnRole.DEVIATION,
                            false,
                            Holds.NUMBERS,
                            "sd s std standardavvikelse deviation"));

    private static final Map<IntakeKind, List<Sign>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                IntakeKind.ENROLMENTS,
                List.of(
                        sign(
                                ColumnRole.START,
                                true,
                                Holds.DATES,
                                "inskriven inskrivning inskrivningsdatum startdatum start påbörjad"
                                        + " beslutsdatum enrolled started"),
                        sign(
                                ColumnRole.END,
                                true,
                                Holds.DATES,
                                "utskriven utskrivning avslutad avslut avslutsdatum slutdatum slut"
                                        + " ended closed discharged end"),
                        sign(
                                ColumnRole.SUBJECT,
                                true,
                                Holds.ANYTHING,
                                String.join(" ", Guesses.SUBJECT)),
                        sign(
                                ColumnRole.REASON_OUT,
                                false,
                                Holds.ANYTHING,
                                "avslutsorsak utskrivningsorsak reason-out"),
                        sign(
                                ColumnRole.REASON_IN,
                                false,
                                Holds.ANYTHING,
                                "inskrivningsorsak orsak anledning reason"),
                        sign(
                                ColumnRole.INTERVENTION,
                                false,
                                Holds.ANYTHING,
                                "insats åtgärd intervention"),
                        sign(ColumnRole.SEX, false, Holds.ANYTHING, "kön sex gender"),
                        sign(
                                ColumnRole.BIRTH_YEAR,
                                false,
                                Holds.ANYTHING,
                                "födelseår född födelsedatum birth born")));
        KINDS.put(
                IntakeKind.FACTORS,
                List.of(
                        sign(ColumnRole.THEME, true, Holds.ANYTHING, "tema theme"),
                        sign(
                                ColumnRole.KIND,
                                true,
                                Holds.ANYTHING,
                                "slag faktor hinder kind factor +/-"),
                        MAY,
                        sign(ColumnRole.QUOTE, false, Holds.ANYTHING, "citat quote"),
                        sign(ColumnRole.TOUCHES, false, Holds.ANYTHING, "rör berör touches"),
                        WHO,
                        DAY,
                        DOMAIN,
                        STRENGTH));
        KINDS.put(
                IntakeKind.INTERVIEWS,
                List.of(
                        sign(
                                ColumnRole.QUOTE,
                                true,
                                Holds.ANYTHING,
                                "citat avsnitt utdrag quote passage excerpt"),
                        sign(ColumnRole.THEME, true, Holds.ANYTHING, "kod code tema theme"),
                        sign(ColumnRole.CODER, false, Holds.ANYTHING, "kodare kodat coder coded"),
                        MAY,
                        sign(
                                ColumnRole.TITLE,
                                false,
                                Holds.ANYTHING,
                                "intervju interview titel title"),
                        WHO,
                        DAY,
                        DOMAIN,
                        STRENGTH));
        KINDS.put(
                IntakeKind.TIME_LOG,
                List.of(
                        sign(ColumnRole.MINUTES, false, Holds.NUMBERS, "minuter min minutes"),
                        sign(ColumnRole.HOURS, false, Holds.NUMBERS, "timmar tim tid hours time"),
                        DAY,
                        sign(
                                ColumnRole.CATEGORY,
                                true,
                                Holds.ANYTHING,
                                "kategori vad arbete arbetsuppgift aktivitet category what task"),
                        sign(
                                ColumnRole.ROLE,
                                false,
                                Holds.ANYTHING,
                                "vem roll person medarbetare who role staff")));
        KINDS.put(
                IntakeKind.DOCUMENTS,
                List.of(
                        sign(
                                ColumnRole.TITLE,
                                true,
                                Holds.ANYTHING,
                                "titel dokument title document"),
                        DAY,
                        sign(
                                ColumnRole.SOURCE,
                                true,
                                Holds.ANYTHING,
                                "fil länk sökväg var plats diarienummer dnr file link path url"),
                        sign(
                                ColumnRole.NOTE,
                                false,
                                Holds.ANYTHING,
                                "om innehåll anteckning note about")));
    }

    private RecordGuesses() {}

    private static Sign sign(ColumnRole role, boolean needed, Holds holds, String words) {
        return new Sign(role, needed, holds, List.of(words.split(" ")));
    }

    /**
     * A kind of record and its columns.
     *
     * @param guesses one for each column, in order
     */
    record Found(IntakeKind kind, List<Guess> guesses) {}

    /** What columns of an aggregate hold besides what forms have. */
    static List<Guess> aggregated(List<Guess> guesses) {
        List<Guess> aggregated = new ArrayList<>();
        for (Guess guess : guesses) {
            Optional<Sign> sign =
                    AGGREGATED.stream().filter(s -> fits(guess.column(), s)).findFirst();
            aggregated.add(sign.map(s -> Guess.of(guess.column(), s.role())).orElse(guess));
        }
        return aggregated;
    }

    /** The first kind whose needed columns are all there. */
    static Optional<Found> of(List<SampleColumn> columns, Programme programme) {
        return KINDS.keySet().stream()
                .flatMap(kind -> of(kind, columns, programme).stream())
                .findFirst();
    }

    private static Optional<Found> of(
            IntakeKind kind, List<SampleColumn> columns, Programme programme) {
        Map<ColumnRole, SampleColumn> bound = new EnumMap<>(ColumnRole.class);
        for (Sign sign : KINDS.get(kind)) {
            Optional<SampleColumn> column =
                    columns.stream()
                            .filter(c -> !bound.containsValue(c) && fits(c, sign))
                            .findFirst();
            if (column.isEmpty() && sign.needed()) {
                return Optional.empty();
            }
            column.ifPresent(c -> bound.put(sign.role(), c));
        }
        boolean timed =
                bound.containsKey(ColumnRole.HOURS) || bound.containsKey(ColumnRole.MINUTES);
        if (kind == IntakeKind.TIME_LOG && !timed) {
            return Optional.empty();
        }
        List<Guess> guesses = new ArrayList<>();
        for (SampleColumn column : columns) {
            guesses.add(guess(column, bound, programme));
        }
        return Optional.of(new Found(kind, guesses));
    }

    private static boolean fits(SampleColumn column, Sign sign) {
        boolean holds =
                switch (sign.holds()) {
                    case DATES -> column.isDates() || column.values().isEmpty();
                    case NUMBERS -> column.isNumbers();
                    case ANYTHING -> true;
                };
        boolean anyDate = sign.words().equals(List.of("")) && column.isDates();
        return holds && (anyDate || column.isHeadedWhole(sign.words()));
    }

    private static Guess guess(
            SampleColumn column, Map<ColumnRole, SampleColumn> bound, Programme programme) {
        for (Map.Entry<ColumnRole, SampleColumn> each : bound.entrySet()) {
            if (each.getValue().equals(column)) {
                return switch (each.getKey()) {
                    case INTERVENTION ->
                            Guess.of(
                                    column,
                                    ColumnRole.INTERVENTION,
                                    known(column, programme.getActivities()));
                    default -> Guess.of(column, each.getKey());
                };
            }
        }
        boolean place =
                !column.isNumbers()
                        && (column.isHeaded(Guesses.SITE) || column.names(programme.getSites()));
        return place
                ? Guess.of(column, ColumnRole.SITE, Guesses.meanings(column, programme.getSites()))
                : Guess.of(column, ColumnRole.IGNORED);
    }

    /** Only the words that are known: other interventions are taken in as they are written. */
    private static Map<String, Optional<String>> known(
            SampleColumn column, Collection<? extends Named> things) {
        Map<String, Optional<String>> words = Guesses.meanings(column, things);
        words.values().removeIf(Optional::isEmpty);
        return words;
    }
}

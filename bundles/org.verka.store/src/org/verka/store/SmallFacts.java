package org.verka.store;

import static org.verka.store.SmallFact.Type.DAY;
import static org.verka.store.SmallFact.Type.DECIMAL;
import static org.verka.store.SmallFact.Type.INTEGER;
import static org.verka.store.SmallFact.Type.LONG;
import static org.verka.store.SmallFact.Type.NAME;
import static org.verka.store.SmallFact.Type.TEXT;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.verka.evidence.ActivityRecord;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Document;
import org.verka.evidence.Enrolment;
import org.verka.evidence.Factor;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.TimeLog;
import org.verka.store.SmallFact.Field;
import org.verka.store.SmallFact.Type;

/** The kinds of fact that there are few of. Their numbers are in databases: never change one. */
final class SmallFacts {

    static final SmallFact<CaseCount> COUNTS =
            new SmallFact<>(
                    1,
                    "case_count",
                    CaseCount.class,
                    List.of(
                            key("count_name", NAME, CaseCount::count),
                            key("unit", NAME, CaseCount::unit),
                            key("from_day", DAY, CaseCount::from),
                            key("to_day", DAY, CaseCount::to),
                            field("numerator", LONG, CaseCount::numerator),
                            field("denominator", LONG, CaseCount::denominator)),
                    row ->
                            new CaseCount(
                                    row.text("count_name"),
                                    row.site(),
                                    row.text("unit"),
                                    row.day("from_day"),
                                    row.day("to_day"),
                                    row.number("numerator"),
                                    row.number("denominator"),
                                    row.origin()));

    static final SmallFact<ActivityRecord> ACTIVITIES =
            new SmallFact<>(
                    2,
                    "activity_record",
                    ActivityRecord.class,
                    List.of(
                            key("activity", NAME, ActivityRecord::activity),
                            key("done_on", DAY, ActivityRecord::date),
                            key("done_by", TEXT, ActivityRecord::by),
                            key("note", TEXT, ActivityRecord::note),
                            field("amount", INTEGER, ActivityRecord::amount),
                            field("participants", INTEGER, a -> orNull(a.participants()))),
                    row ->
                            new ActivityRecord(
                                    row.text("activity"),
                                    row.site(),
                                    row.day("done_on"),
                                    row.integer("amount"),
                                    row.integerOrNone("participants"),
                                    row.text("done_by"),
                                    row.text("note"),
                                    row.origin()));

    static final SmallFact<Enrolment> ENROLMENTS =
            new SmallFact<>(
                    3,
                    "enrolment",
                    Enrolment.class,
                    List.of(
                            key("pseudonym", NAME, Enrolment::subject),
                            key("intervention", NAME, Enrolment::intervention),
                            key("from_day", DAY, Enrolment::from),
                            field("to_day", DAY, e -> e.to().orElse(null)),
                            field("sex", NAME, Enrolment::sex),
                            field("birth_year", INTEGER, e -> orNull(e.birthYear())),
                            field("reason_in", NAME, Enrolment::reasonIn),
                            field("reason_out", NAME, Enrolment::reasonOut)),
                    row ->
                            new Enrolment(
                                    row.site(),
                                    row.text("pseudonym"),
                                    row.text("intervention"),
                                    row.day("from_day"),
                                    row.dayOrNone("to_day"),
                                    row.text("sex"),
                                    row.integerOrNone("birth_year"),
                                    row.text("reason_in"),
                                    row.text("reason_out"),
                                    row.origin()));

    static final SmallFact<TimeLog> TIME_LOGS =
            new SmallFact<>(
                    4,
                    "time_log",
                    TimeLog.class,
                    List.of(
                            key("category", NAME, TimeLog::category),
                            key("done_by", NAME, TimeLog::by),
                            key("from_day", DAY, TimeLog::from),
                            key("to_day", DAY, TimeLog::to),
                            field("amount", DECIMAL, TimeLog::amount),
                            field("amount_unit", NAME, t -> t.unit().name())),
                    row ->
                            new TimeLog(
                                    row.site(),
                                    row.text("category"),
                                    row.text("done_by"),
                                    row.day("from_day"),
                                    row.day("to_day"),
                                    row.decimalOrNone("amount").orElseThrow(),
                                    TimeLog.Unit.valueOf(row.text("amount_unit")),
                                    row.origin()));

    static final SmallFact<ReportedAggregate> AGGREGATES =
            new SmallFact<>(
                    5,
                    "reported_aggregate",
                    ReportedAggregate.class,
                    List.of(
                            key("instrument", NAME, ReportedAggregate::instrument),
                            key("scale", NAME, ReportedAggregate::scale),
                            key("informant", NAME, ReportedAggregate::informant),
                            key("occasion", INTEGER, a -> Columns.number(a.occasion())),
                            key("client_group", NAME, ReportedAggregate::group),
                            key("from_day", DAY, ReportedAggregate::from),
                            key("to_day", DAY, ReportedAggregate::to),
                            field("n", INTEGER, ReportedAggregate::n),
                            field("mean", DECIMAL, a -> a.mean().orElse(null)),
                            field("sd", DECIMAL, a -> a.sd().orElse(null)),
                            field("counts", TEXT, a -> Lists.counts(a.counts()))),
                    row ->
                            new ReportedAggregate(
                                    row.site(),
                                    row.text("instrument"),
                                    row.text("scale"),
                                    row.text("informant"),
                                    Columns.occasion(row.integer("occasion")),
                                    row.text("client_group"),
                                    row.day("from_day"),
                                    row.day("to_day"),
                                    row.integer("n"),
                                    row.decimalOrNone("mean"),
                                    row.decimalOrNone("sd"),
                                    Lists.counts(row.text("counts")),
                                    row.origin()));

    static final SmallFact<InterviewNote> NOTES =
            new SmallFact<>(
                    6,
                    "interview_note",
                    InterviewNote.class,
                    List.of(
                            key("title", NAME, InterviewNote::title),
                            key("noted_on", DAY, InterviewNote::date),
                            field("respondents", NAME, InterviewNote::respondents),
                            field("text", TEXT, InterviewNote::text),
                            field("passages", TEXT, n -> Lists.passages(n.passages()))),
                    row ->
                            new InterviewNote(
                                    row.site(),
                                    row.text("title"),
                                    row.text("respondents"),
                                    row.day("noted_on"),
                                    row.text("text"),
                                    Lists.passages(row.text("passages")),
                                    row.origin()));

    static final SmallFact<Factor> FACTORS =
            new SmallFact<>(
                    7,
                    "factor",
                    Factor.class,
                    List.of(
                            key("factor_kind", NAME, Factor::kind),
                            key("theme", NAME, Factor::theme),
                            key("stated_by", NAME, Factor::statedBy),
                            key("stated_on", DAY, Factor::date),
                            key("quote", TEXT, Factor::quote),
                            field("domain", NAME, Factor::domain),
                            field("strength", INTEGER, f -> orNull(f.strength())),
                            field("quotable", INTEGER, f -> f.quotable() ? 1 : 0),
                            field("touches", TEXT, f -> Lists.lines(f.touches()))),
                    row ->
                            new Factor(
                                    row.site(),
                                    row.text("factor_kind"),
                                    row.text("theme"),
                                    row.text("domain"),
                                    row.text("stated_by"),
                                    row.day("stated_on"),
                                    row.integerOrNone("strength"),
                                    row.text("quote"),
                                    row.integer("quotable") != 0,
                                    Lists.lines(row.text("touches")),
                                    row.origin()));

    static final SmallFact<Document> DOCUMENTS =
            new SmallFact<>(
                    8,
                    "document",
                    Document.class,
                    List.of(
                            key("title", NAME, Document::title),
                            key("dated", DAY, Document::date),
                            field("place", NAME, Document::place),
                            field("sha256", NAME, Document::sha256),
                            field("about", TEXT, Document::about)),
                    row ->
                            new Document(
                                    row.site(),
                                    row.text("title"),
                                    row.day("dated"),
                                    row.text("place"),
                                    row.text("sha256"),
                                    row.text("about"),
                                    row.origin()));

    static final List<SmallFact<?>> ALL =
            List.of(
                    COUNTS,
                    ACTIVITIES,
                    ENROLMENTS,
                    TIME_LOGS,
                    AGGREGATES,
                    NOTES,
                    FACTORS,
                    DOCUMENTS);

    private SmallFacts() {}

    private static <F> Field<F> key(String column, Type type, Function<F, Object> value) {
        return new Field<>(column, type, true, value);
    }

    private static <F> Field<F> field(String column, Type type, Function<F, Object> value) {
        return new Field<>(column, type, false, value);
    }

    private static Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

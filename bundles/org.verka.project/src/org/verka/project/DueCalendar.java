package org.verka.project;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.DueStatus;
import org.verka.model.Site;
import org.verka.model.TargetGroup;

/**
 * What is due as a calendar (iCalendar, RFC 5545) that any calendar program reads: a whole-day
 * entry on the last day of each thing that has not come in. An entry keeps its identity when the
 * calendar is made again, so that a program that has read it before does not double it. No client
 * is in it, not even by pseudonym: calendars are shared.
 */
public final class DueCalendar {

    private static final int OCTETS_IN_A_LINE = 75;

    private final ProjectTexts texts;

    /** Prepares calendars in the words of {@code locale}. */
    public DueCalendar(Locale locale) {
        texts = ProjectTexts.in(locale);
    }

    /** The calendar's text, of everything in {@code lists} that has not come in. */
    public String of(List<DueList> lists) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Verka//verka due//SV");
        calendar.setName(texts.text("due.calendar"));
        for (DueList list : lists) {
            list.items().stream()
                    .filter(item -> item.status() != DueStatus.DONE)
                    .map(item -> new Entry(list, item.withoutClient()))
                    .distinct()
                    .forEach(entry -> calendar.addEvent(event(entry)));
        }
        return written(calendar);
    }

    /** The library folds lines by letters, and they are to have 75 octets at most. */
    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString()
                .lines()
                .map(DueCalendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            String letter = Character.toString(c);
            octets += letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > OCTETS_IN_A_LINE) {
                folded.append("\r\n ");
                octets = 1 + letter.getBytes(StandardCharsets.UTF_8).length;
            }
            folded.append(letter);
        }
        return folded.toString();
    }

    /** One entry; those that differ by their clients only are one. */
    private record Entry(DueList list, Due item) {}

    private VEvent event(Entry entry) {
        Due item = entry.item();
        VEvent event = new VEvent();
        event.setUid(id(entry));
        event.setDateTimeStamp(new ICalDate(at(entry.list().asOf()), true));
        event.setDateStart(new ICalDate(at(item.last()), false), false);
        event.setDateEnd(new ICalDate(at(item.last().plusDays(1)), false), false);
        DueWords words = new DueWords(texts, item);
        event.setSummary(words.what());
        event.setDescription(words.details(entry.list().programme()));
        item.site().map(DueWords::name).ifPresent(event::setLocation);
        return event;
    }

    private static String id(Entry entry) {
        Due item = entry.item();
        String same =
                String.join(
                        "|",
                        Objects.toString(entry.list().programme().getName()),
                        Objects.toString(item.measured().getName()),
                        item.site().map(Site::getName).orElse(""),
                        Objects.toString(item.line().getMethod()),
                        item.last().toString(),
                        item.line().getTargetGroups().stream()
                                .map(TargetGroup::getName)
                                .collect(Collectors.joining(",")),
                        item.first().toString());
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)) + "@verka";
    }

    private static DateTimeComponents at(LocalDate day) {
        return new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}

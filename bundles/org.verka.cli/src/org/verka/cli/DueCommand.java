package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.verka.evaluation.due.Due;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.DueStatus;
import org.verka.evidence.WholeFile;
import org.verka.model.Role;
import org.verka.project.DueCalendar;
import org.verka.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka due}: what the follow-up plans want, and what of it is late, due, coming, done. */
@Command(name = "due", sortOptions = false)
final class DueCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--as-of", paramLabel = "DATUM")
    private String asOf;

    @Option(names = "--status", paramLabel = "STATUS", split = ",")
    private List<String> statuses = List.of();

    @Option(names = "--site", paramLabel = "PLATS")
    private String site;

    @Option(names = "--role", paramLabel = "ROLL")
    private String role;

    @Option(names = "--clients")
    private boolean clients;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Option(names = "--calendar", paramLabel = "FIL.ics")
    private Path calendar;

    @Override
    public Integer call() throws IOException {
        Console console = console();
        if (!List.of("text", "json").contains(format)) {
            throw new WrongUse("use.format", format);
        }
        Predicate<Due> wanted = wanted();
        LocalDate day = day(asOf);
        try (Project project = Project.open(folder(), console.locale())) {
            if (!project.sound()) {
                new Findings(project.check().findings()).print(console);
                console.complain("due.theory");
                return ExitCode.FINDINGS;
            }
            List<DueList> lists = project.due(day).stream().map(l -> l.only(wanted)).toList();
            if (calendar != null) {
                write(new DueCalendar(console.locale()).of(lists));
            } else if (format.equals("json")) {
                console.out().println(new DueJson(lists, clients));
            } else {
                new DueText(lists, clients).print(console);
            }
            tell(project);
            boolean late = lists.stream().anyMatch(list -> list.with(DueStatus.LATE).count() > 0);
            return late ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private void write(String text) throws IOException {
        Path file = calendar.toAbsolutePath();
        WholeFile.writePrivate(file, unfinished -> Files.writeString(unfinished, text));
        console().say("due.written", console().shown(file));
    }

    private Predicate<Due> wanted() {
        Set<DueStatus> asked = EnumSet.noneOf(DueStatus.class);
        statuses.forEach(status -> asked.add(status(status)));
        return item ->
                (asked.isEmpty() || asked.contains(item.status()))
                        && (site == null || item.site().filter(s -> isMeant(site, s)).isPresent())
                        && (role == null || isResponsible(item));
    }

    private static DueStatus status(String written) {
        return Arrays.stream(DueStatus.values())
                .filter(status -> status.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUse("use.status", written));
    }

    private boolean isResponsible(Due item) {
        Role responsible = item.line().getResponsible();
        return responsible != null && isMeant(role, responsible);
    }
}

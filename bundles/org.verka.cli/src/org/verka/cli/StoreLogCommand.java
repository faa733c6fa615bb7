package org.verka.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.verka.evidence.LogEntry;
import org.verka.project.ProjectEvidence;
import picocli.CommandLine.Command;

/** {@code verka store log}: what was done with the evidence, by whom and why. */
@Command(name = "log", sortOptions = false)
final class StoreLogCommand extends EvidenceArguments {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    int call(ProjectEvidence evidence, ConsoleProgress progress) {
        for (LogEntry entry : evidence.log()) {
            console()
                    .say(
                            entry.reason().isEmpty() ? "store.log" : "store.log.why",
                            WHEN.format(
                                    LocalDateTime.ofInstant(
                                            entry.at(), console().clock().getZone())),
                            entry.by(),
                            console().texts().text("store.log." + entry.event()),
                            what(entry),
                            entry.amount(),
                            entry.reason());
        }
        return ExitCode.FINE;
    }

    /** Of what was read, the purpose in words. */
    private String what(LogEntry entry) {
        String key = "store.read." + entry.what();
        boolean said =
                entry.event() == LogEntry.Event.READ && console().texts().bundle().containsKey(key);
        return said ? console().texts().text(key) : entry.what();
    }
}

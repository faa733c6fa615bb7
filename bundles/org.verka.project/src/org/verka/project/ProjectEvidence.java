package org.verka.project;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.verka.evidence.Evidence;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.ImportRecord;
import org.verka.evidence.LogEntry;
import org.verka.evidence.RemovalReceipt;
import org.verka.evidence.StoreException;
import org.verka.evidence.UndoReceipt;
import org.verka.model.Programme;
import org.verka.store.Backup;
import org.verka.store.CopyReceipt;
import org.verka.store.SqlStore;
import org.verka.store.StoreAddress;
import org.verka.store.StoreFound;
import org.verka.store.Watch;

/**
 * What can be done with a project's evidence as a whole. Every failure is a {@link
 * ProjectException} that says what to do.
 */
public final class ProjectEvidence {

    /** Of a question in the log. */
    private static final int LONGEST_REASON = 1000;

    private final Project project;
    private final StoreSetting setting;
    private final Locale locale;

    ProjectEvidence(Project project, StoreSetting setting, Locale locale) {
        this.project = project;
        this.setting = setting;
        this.locale = locale;
    }

    /** Its aggregates, to be sent to another project or taken in from one. */
    public ProjectAggregates aggregates() {
        return new ProjectAggregates(project, locale);
    }

    /** Cross-tables of the forms that were taken in. */
    public ProjectTables tables() {
        return new ProjectTables(project, locale);
    }

    /** All that counts; nothing when nothing was ever taken in. */
    Evidence read() {
        return with(store -> setting.exists() ? store.read() : Evidence.none());
    }

    /** Where it is, as people write it. */
    public String place() {
        return setting.address().shown();
    }

    /** Whether it is in a database on a server, which keeps a log and backups of its own. */
    public boolean isOnServer() {
        return setting.isServer();
    }

    /** The files that it was backed up or written out to, or carried from, as the log has them. */
    public List<String> copies() {
        return log().stream()
                .filter(entry ->
                        switch (entry.event()) {
                            case BACKUP, EXPORT, MOVE -> true;
                            default -> false;
                        })
                .map(LogEntry::what)
                .distinct()
                .toList();
    }

    /** Whether there is any place for it yet: nothing was ever taken in where there is none. */
    public boolean exists() {
        return setting.exists();
    }

    /** What was done with it, oldest first. */
    public List<LogEntry> log() {
        return with(SqlStore::log);
    }

    /** What was taken in, oldest first, with what was undone or removed. */
    public List<ImportRecord> imports() {
        return with(SqlStore::imports);
    }

    /** Undoes an import as a whole. */
    public UndoReceipt undo(int number, String reason) {
        return with(store -> store.undo(number, reason));
    }

    /** Writes in the log that the material, or figures from it, went into a file. */
    public void exported(Path file, String audience) {
        project.noted(LogEntry.Event.EXPORT, within(file), audience, 0);
    }

    /**
     * Writes stored answers to a file for other programs, and that in the log.
     *
     * @return how many rows it has
     */
    public long export(ExportChoices choices, Progress progress) {
        Export export = new Export(choices, project.check().intakes(), locale);
        export.requirePlace();
        progress.begin(Progress.Stage.EXPORT, 0);
        return with(store -> {
            List<FormAnswer> forms = setting.exists() ? store.read().forms() : List.of();
            progress.step(within(choices.file()));
            return file(
                    choices.file(),
                    () ->
                            export.write(
                                    forms,
                                    progress,
                                    rows ->
                                            project.noted(
                                                    LogEntry.Event.EXPORT,
                                                    within(choices.file()),
                                                    choices.rows().name(),
                                                    rows)));
        });
    }

    /**
     * Writes what a question in SQL is answered with as separated text, and the question in the
     * log.
     *
     * @param query changes nothing; empty for what can be asked of
     * @return how many rows the answer has
     */
    public long select(String query, Writer to) {
        return with(store -> {
            if (!query.isEmpty()) {
                project.noted(LogEntry.Event.READ, Purpose.SQL.word(), shortened(query), 0);
            }
            SelectedRows rows = new SelectedRows(to, locale);
            try {
                return store.select(query, rows);
            } catch (IllegalArgumentException e) {
                throw problem(ProjectException.Reason.QUESTION, e.getMessage(), e);
            } finally {
                rows.flush();
            }
        });
    }

    private static String shortened(String query) {
        String line = query.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON - 1) + "…";
    }

    private String within(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = project.folder();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /**
     * The imports whose facts are due to be removed: every programme that they were taken in under,
     * or of the project when that is not known, says that it is erased by a day before {@code
     * today}.
     */
    public List<ImportRecord> due(LocalDate today) {
        Set<String> over = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (Programme programme : project.check().programmes()) {
            all.add(programme.getName());
            if (programme.getErasedBy() != null && programme.getErasedBy().last().isBefore(today)) {
                over.add(programme.getName());
            }
        }
        return with(SqlStore::imports).stream()
                .filter(each -> each.removed().isEmpty())
                .filter(each -> over.containsAll(programmes(each, all)) && !over.isEmpty())
                .toList();
    }

    private static Set<String> programmes(ImportRecord record, Set<String> all) {
        Set<String> names = new HashSet<>();
        record.arrival().programmes().forEach(p -> names.add(p.programme()));
        return names.isEmpty() ? all : names;
    }

    /** Removes what is due for good; the records of the imports stay, without content. */
    public RemovalReceipt removeDue(LocalDate today, Progress progress) {
        List<Integer> numbers = due(today).stream().map(ImportRecord::number).toList();
        progress.begin(Progress.Stage.STORE_REMOVE, 0);
        String reason = ProjectTexts.in(locale).text("removal.reason", today.toString());
        return with(store -> store.remove(numbers, reason));
    }

    /**
     * Scores forms again that were scored by other rules than those that their instruments have
     * now. The new scores are corrections.
     *
     * @return what was scored again; nothing when all was scored by today's rules
     */
    public List<ScoredAgain> rescore(Progress progress) {
        project.requireSound();
        progress.begin(Progress.Stage.RESCORE, 0);
        return !setting.exists() || project.rescoring().stale().isEmpty()
                ? List.of()
                : with(store ->
                        project.rescoring().run(store.read().forms(), project.inForce(), progress));
    }

    /** Holds everything that is stored against what must be true of it. */
    public StoreFound check(Progress progress) {
        progress.begin(Progress.Stage.STORE_CHECK, 0);
        return with(store -> store.check(watch(progress)));
    }

    /** Writes everything to one file; one with the same name is replaced when that is whole. */
    public CopyReceipt backup(Path file, Progress progress) {
        progress.begin(Progress.Stage.STORE_COPY, 0);
        return with(store -> {
            CopyReceipt receipt =
                    file(file, () -> new Backup(file, setting.key()).write(store, watch(progress)));
            store.note(LogEntry.Event.BACKUP, within(file), "", receipt.rows());
            return receipt;
        });
    }

    /**
     * Encrypts the evidence in the project's own folder, with a new key that is kept in the user's
     * key folder, and its backups from then on.
     *
     * @return the folder of the keys, which is to be kept safe and not beside the project
     */
    public Path encrypt() {
        if (setting.isServer()) {
            throw problem(ProjectException.Reason.SERVER_ENCRYPTS, place(), null);
        }
        project.close();
        try {
            SqlStore.encrypt(setting.encrypted());
        } catch (StoreException e) {
            throw problem(Project.reason(e), e.place(), e);
        } catch (IOException e) {
            throw failed(new KeyFolder().folder(), e);
        }
        return new KeyFolder().folder();
    }

    /** Brings back a backup into evidence that has never taken anything in. */
    public CopyReceipt restore(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw problem(ProjectException.Reason.NO_BACKUP, file, null);
        }
        progress.begin(Progress.Stage.STORE_COPY, 0);
        return with(store -> {
            CopyReceipt receipt =
                    intoEmpty(
                            place(),
                            () -> new Backup(file, setting.key()).restore(store, watch(progress)));
            store.note(LogEntry.Event.MOVE, within(file), "", receipt.rows());
            return receipt;
        });
    }

    /**
     * Carries everything to another place, reads it back, and uses that place from then on. What is
     * here stays as it is.
     *
     * @param to an address on a server; empty for the project's own folder
     */
    public CopyReceipt move(Optional<String> to, Progress progress) {
        StoreAddress target =
                to.isEmpty()
                        ? setting.own()
                        : StoreSetting.server(to.get(), StoreSetting.password())
                                .orElseThrow(() ->
                                        problem(
                                                ProjectException.Reason.NO_ADDRESS,
                                                to.get(),
                                                null));
        if (target.equals(setting.address())) {
            throw problem(ProjectException.Reason.THERE_ALREADY, target.shown(), null);
        }
        progress.begin(Progress.Stage.STORE_COPY, 0);
        String from = place();
        CopyReceipt receipt =
                with(store -> {
                    try (SqlStore other = SqlStore.open(target)) {
                        CopyReceipt copied =
                                intoEmpty(
                                        target.shown(), () -> store.copyTo(other, watch(progress)));
                        other.note(LogEntry.Event.MOVE, from, "", copied.rows());
                        return copied;
                    }
                });
        project.close();
        file(
                project.folder(),
                () -> {
                    setting.write(to);
                    return null;
                });
        return receipt;
    }

    /** Something that may meet a target that is not empty, or be stopped. */
    @FunctionalInterface
    private interface Copying<T> {
        T run() throws IOException;
    }

    private <T> T intoEmpty(String place, Copying<T> copying) {
        try {
            return copying.run();
        } catch (IllegalArgumentException e) {
            throw problem(ProjectException.Reason.NOT_EMPTY, place, e);
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    private <T> T file(Path file, Copying<T> copying) {
        try {
            return copying.run();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private ProjectException failed(Object place, IOException e) {
        return problem(
                e instanceof ZipException
                        ? ProjectException.Reason.NO_BACKUP
                        : ProjectException.Reason.FILE_FAILED,
                place,
                e);
    }

    private <T> T with(Function<SqlStore, T> work) {
        try {
            return work.apply(project.store());
        } catch (StoreException e) {
            throw problem(Project.reason(e), e.place(), e);
        } catch (CancellationException e) {
            throw problem(ProjectException.Reason.CANCELLED, place(), e);
        }
    }

    private ProjectException problem(
            ProjectException.Reason reason, Object place, Throwable cause) {
        return new ProjectException(reason, place, locale, cause);
    }

    private static Watch watch(Progress progress) {
        return new Watch() {
            @Override
            public void step(String what) {
                progress.step(what);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}

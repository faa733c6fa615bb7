package org.verka.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.verka.intake.Problem.Code;
import org.verka.intake.file.Elsewhere;
import org.verka.intake.file.Table;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.value.IdentityNumbers;
import org.verka.intake.value.Wording;
import org.verka.model.Intake;

/**
 * Reads files of forms, counts, logs and what else is collected as an intake of the programme
 * describes them. Bad input is reported with its place, never thrown. Has no state: one reader can
 * be used by many threads.
 */
public final class IntakeReader {

    private final FilePass.Manner manner;

    /** Questions names in the column of clients, and is watched by nobody. */
    public IntakeReader() {
        this(Watch.NOBODY, false);
    }

    /** Takes clients by the codes that files have. */
    public IntakeReader(Watch watch, boolean namesAreCodes) {
        this(watch, namesAreCodes, UnaryOperator.identity());
    }

    /**
     * @param watch told how far it has come
     * @param namesAreCodes whether somebody has looked at the names in the column of clients and
     *     says that they are none
     * @param pseudonyms what the store calls a client, by what the column of clients does, such as
     *     {@link Pseudonyms}; safe for many threads if this is used by many
     */
    public IntakeReader(Watch watch, boolean namesAreCodes, UnaryOperator<String> pseudonyms) {
        manner = new FilePass.Manner(watch, namesAreCodes, pseudonyms);
    }

    /**
     * Reads one of the files that a mapping is for. Sites, activities and what else a cell may name
     * are looked up in the programmes of the intake's resource set, or of its document when it is
     * in none.
     *
     * <p>The facts go to the receiver while the file is read; what has to be kept until the end is
     * twenty-one to forty-three bytes for each fact, to know it again. Time logs, aggregates and
     * notes are put together from several rows and held as long as that takes; so are forms that
     * have one scale in each row, until the next form begins, or until the end when their rows are
     * scattered; a file with more of these than fit in the memory is not sound. A file is read once
     * more when forms turn out to be scattered, or a fact that was given is to be left out: one
     * that two rows tell of, or of which a later row is not sound.
     *
     * @param mapping what the file is; its references are resolved
     * @param named the file, one of {@link NamedFiles#of}
     * @param projectFolder what its path starts from
     * @param partly whether the sound facts are wanted of a file where others are not sound;
     *     otherwise none are given any more when something is wrong
     * @throws CancellationException when the watch said to stop; what was given then does not hold
     */
    public Reading read(
            Intake mapping,
            String named,
            Path projectFolder,
            boolean partly,
            FactReceiver receiver) {
        Problems problems = new Problems(named);
        Optional<FilePlace> place = FilePlace.of(named, projectFolder, problems);
        if (place.isEmpty()) {
            return nothing(named, problems);
        }
        String path = place.get().path();
        Problems inFile = new Problems(path);
        if (IdentityNumbers.occursIn(path)) {
            inFile.file(Code.IDENTITY_NUMBER, "");
            return nothing(path, inFile);
        }
        try {
            return new OneFile(mapping, place.get(), partly, receiver).read();
        } catch (UnreadableTableException e) {
            FilePass.unreadable(e, inFile);
        } catch (IOException e) {
            inFile.file(Code.FILE_UNREADABLE, e.toString());
        }
        return nothing(path, inFile);
    }

    /** A file that is read, once or twice. */
    private final class OneFile {
        private final Intake mapping;
        private final FilePlace place;
        private final boolean partly;
        private final FactReceiver receiver;
        private final String sha256;

        OneFile(Intake mapping, FilePlace place, boolean partly, FactReceiver receiver)
                throws IOException {
            this.mapping = mapping;
            this.place = place;
            this.partly = partly;
            this.receiver = receiver;
            sha256 = place.sha256();
        }

        Reading read() throws IOException, UnreadableTableException {
            try {
                return read(new FilePass.Way(new KeyRows(), partly, false, false));
            } catch (Forms.ScatteredException e) {
                return read(new FilePass.Way(new KeyRows(), partly, true, false));
            }
        }

        private Reading read(FilePass.Way way) throws IOException, UnreadableTableException {
            Reading reading;
            boolean takesBack;
            try (Table table =
                    Table.open(
                            place.file(), place.sheet(), FilePass.headers(mapping), Wording::of)) {
                IdentityGuard guard = new IdentityGuard(place.plainPath(), table.sheet());
                Elsewhere.look(place.file(), table.sheet(), guard::check);
                if (table.header().isEmpty()) {
                    Problems inSheet = new Problems(guard.shownPath());
                    inSheet.file(Code.FILE_EMPTY, "");
                    return nothing(place.path(), inSheet);
                }
                receiver.begin(place.path(), sha256);
                FilePass pass = new FilePass(manner, way, mapping, place, table, guard, receiver);
                reading = pass.read(place.path(), sha256);
                takesBack = pass.takesBack();
            }
            if (partly && takesBack && !way.again() && !reading.sha256().isEmpty()) {
                read(new FilePass.Way(way.told(), true, way.scattered(), true));
            }
            return reading;
        }
    }

    private static Reading nothing(String path, Problems problems) {
        return new Reading(path, "", problems.inOrder(), 0, false);
    }
}

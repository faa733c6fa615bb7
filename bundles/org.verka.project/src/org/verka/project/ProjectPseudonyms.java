package org.verka.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.verka.evidence.LogEntry;
import org.verka.evidence.StoreException;
import org.verka.intake.Pseudonyms;
import org.verka.project.ProjectException.Reason;
import org.verka.store.SqlStore;

/**
 * Whether the columns of clients hold register or case numbers, of which pseudonyms are made with a
 * key that lies in the user's key folder, outside project and database. The store remembers the
 * key's fingerprint from the first file on, so that nothing is ever taken in by another key.
 */
public final class ProjectPseudonyms {

    /** How it stands. */
    public enum Status {
        /** Clients are called what their files call them. */
        OFF,
        /** The key is here. */
        ON,
        /** The project names a key that is not here. */
        KEY_MISSING,
        /** The key that is here is another than the one that the material was taken in with. */
        OTHER_KEY,
        /** The material was taken in with a key, and the project names none. */
        KEY_UNNAMED,
        /** The project names a key, and what was taken in before was taken in without. */
        TOO_LATE
    }

    private static final String ENDING = ".key";

    private final StoreSetting setting;
    private final Supplier<SqlStore> store;
    private final Locale locale;
    private final KeyFolder keys = new KeyFolder();

    /**
     * @param store opens the store; asked only when there is one
     */
    ProjectPseudonyms(StoreSetting setting, Supplier<SqlStore> store, Locale locale) {
        this.setting = setting;
        this.store = store;
        this.locale = locale;
    }

    /**
     * How it stands.
     *
     * @throws ProjectException when the evidence cannot be read
     */
    public Status status() {
        Optional<Pseudonyms> key = key();
        Optional<String> used = used();
        if (setting.pseudonymKey().isEmpty()) {
            return used.isEmpty() ? Status.OFF : Status.KEY_UNNAMED;
        }
        if (key.isEmpty()) {
            return Status.KEY_MISSING;
        }
        if (used.isEmpty()) {
            return filled() ? Status.TOO_LATE : Status.ON;
        }
        boolean same = used.get().equals(key.get().fingerprint());
        return same || !filled() ? Status.ON : Status.OTHER_KEY;
    }

    /** The file of the key that the project names, whether it is there or not. */
    public Optional<Path> keyFile() {
        return setting.pseudonymKey().map(keys::file);
    }

    /** What tells the key that is here from others. */
    public Optional<String> keyHere() {
        return key().map(Pseudonyms::fingerprint);
    }

    /** What tells the key that the material was taken in with from others. */
    public Optional<String> keyUsed() {
        return filled() ? used() : Optional.empty();
    }

    /**
     * Makes a new key.
     *
     * @return its file, of which a copy is to be kept in a safe place
     * @throws ProjectException when there is a key already, or material taken in without
     */
    public Path make() {
        Status status = status();
        if (status != Status.OFF) {
            throw problem(status == Status.ON ? Reason.PSEUDONYM_KEY_THERE : reason(status));
        }
        requireUnfilled();
        try {
            setting.namePseudonymKey(keys.make(setting.projectName() + "-pseudonymer"));
        } catch (IOException e) {
            throw new ProjectException(Reason.FILE_FAILED, keys.folder(), locale, e);
        }
        return keyFile().orElseThrow();
    }

    /**
     * Takes in a key that was made elsewhere.
     *
     * @return the file in the key folder
     * @throws ProjectException when it is no key, or another one than is there or was used
     */
    public Path bring(Path file) {
        String key = read(file);
        String fingerprint = new Pseudonyms(key).fingerprint();
        Optional<String> used = used();
        if (used.isEmpty()) {
            requireUnfilled();
        } else if (filled() && !used.get().equals(fingerprint)) {
            throw new ProjectException(Reason.PSEUDONYM_KEY_OTHER, file, locale);
        }
        String name = setting.pseudonymKey().orElse(name(file));
        try {
            if (keys.key(name).isEmpty()) {
                keys.put(name, key);
            } else if (!keys.key(name).get().equalsIgnoreCase(key)) {
                throw new ProjectException(Reason.PSEUDONYM_KEY_THERE, keys.file(name), locale);
            }
            setting.namePseudonymKey(name);
        } catch (IOException e) {
            throw new ProjectException(Reason.FILE_FAILED, keys.folder(), locale, e);
        }
        return keys.file(name);
    }

    /**
     * The pseudonym of a client.
     *
     * @return empty when the number is a personal identity number, or no number at all
     * @throws ProjectException when pseudonyms are not made here, or the key is not the right one
     */
    public Optional<String> of(String number) {
        Status status = status();
        if (status == Status.OFF) {
            throw problem(Reason.PSEUDONYMS_OFF);
        }
        requireReady(status);
        return Pseudonyms.isIdentityNumber(number)
                ? Optional.empty()
                : Optional.of(key().orElseThrow().apply(number)).filter(p -> !p.isEmpty());
    }

    /**
     * What the store calls a client by what a file does.
     *
     * @throws ProjectException when the key is missing or another
     */
    UnaryOperator<String> reading() {
        Status status = status();
        if (status == Status.OFF) {
            return UnaryOperator.identity();
        }
        requireReady(status);
        return key().orElseThrow();
    }

    /** As {@link #reading()}, and from then on the store knows the key. */
    UnaryOperator<String> storing() {
        UnaryOperator<String> pseudonyms = reading();
        if (pseudonyms instanceof Pseudonyms keyed
                && !used().equals(Optional.of(keyed.fingerprint()))) {
            store.get().note(LogEntry.Event.PSEUDONYMS, keyed.fingerprint(), "", 0);
        }
        return pseudonyms;
    }

    private void requireReady(Status status) {
        if (status != Status.ON) {
            throw problem(reason(status));
        }
    }

    private static Reason reason(Status status) {
        return switch (status) {
            case OFF, ON -> throw new IllegalArgumentException(status.name());
            case KEY_MISSING -> Reason.PSEUDONYM_KEY_MISSING;
            case OTHER_KEY -> Reason.PSEUDONYM_KEY_OTHER;
            case KEY_UNNAMED -> Reason.PSEUDONYM_KEY_UNNAMED;
            case TOO_LATE -> Reason.PSEUDONYMS_TOO_LATE;
        };
    }

    private void requireUnfilled() {
        if (filled()) {
            throw problem(Reason.PSEUDONYMS_TOO_LATE);
        }
    }

    private Optional<Pseudonyms> key() {
        return setting.pseudonymKey()
                .flatMap(keys::key)
                .filter(Pseudonyms::isKey)
                .map(Pseudonyms::new);
    }

    /** The fingerprint of the key that the store knows. */
    private Optional<String> used() {
        return read(SqlStore::log)
                .flatMap(log ->
                        log.stream()
                                .filter(e -> e.event() == LogEntry.Event.PSEUDONYMS)
                                .reduce((first, later) -> later))
                .map(LogEntry::what);
    }

    /** Whether the store holds what was taken in. */
    private boolean filled() {
        return read(SqlStore::imports).orElse(List.of()).stream()
                .anyMatch(each -> each.removed().isEmpty());
    }

    private <T> Optional<T> read(Function<SqlStore, T> what) {
        try {
            return setting.exists() ? Optional.of(what.apply(store.get())) : Optional.empty();
        } catch (StoreException e) {
            throw new ProjectException(Project.reason(e), e.place(), locale, e);
        }
    }

    private String read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) < Pseudonyms.KEY_DIGITS * 2) {
                String text = Files.readString(file).strip();
                if (Pseudonyms.isKey(text)) {
                    return text;
                }
            }
        } catch (IOException e) {
            throw new ProjectException(Reason.FILE_FAILED, file, locale, e);
        }
        throw new ProjectException(Reason.NOT_A_KEY, file, locale);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The file of the key when it is about that, else where the material is. */
    private ProjectException problem(Reason reason) {
        String material = setting.address().shown();
        return switch (reason) {
            case PSEUDONYMS_TOO_LATE, PSEUDONYMS_OFF, PSEUDONYM_KEY_UNNAMED ->
                    new ProjectException(reason, material, locale);
            default ->
                    new ProjectException(
                            reason, keyFile().map(Path::toString).orElse(material), locale);
        };
    }
}

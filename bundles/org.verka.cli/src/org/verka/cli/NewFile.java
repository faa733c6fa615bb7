package org.verka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a new theory is written: the file or folder that the user named, otherwise the folder the
 * user is in. A file that exists is never written over.
 */
record NewFile(Optional<Path> named) {

    private static final String ENDING = ".verka";

    /**
     * Refuses a file that exists, before anything is asked.
     *
     * @throws WrongUse when it does
     */
    void refuseExisting() {
        Optional<Path> file = named.filter(path -> !Files.isDirectory(path)).map(NewFile::ended);
        if (file.filter(Files::exists).isPresent()) {
            throw new WrongUse("use.exists", file.get());
        }
    }

    /** Writes a theory and returns where; a name made of its title gets a number if it is taken. */
    Path write(String title, String text) throws IOException {
        if (named.isPresent() && !Files.isDirectory(named.get())) {
            Path file = ended(named.get()).toAbsolutePath();
            Files.createDirectories(file.getParent());
            return Files.writeString(
                    file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        Path folder = named.orElse(Path.of("."));
        for (int number = 1; ; number++) {
            String name = plain(title) + (number == 1 ? "" : "-" + number) + ENDING;
            try {
                return Files.writeString(
                        folder.resolve(name),
                        text,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private static Path ended(Path path) {
        return path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING);
    }

    /** Letters that every file system has: samordnat-stod for Samordnat stöd. */
    static String plain(String title) {
        String letters =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String shorter = letters.length() > 40 ? letters.substring(0, 40) : letters;
        String plain = shorter.replaceAll("-$", "");
        return plain.isEmpty() ? "programteori" : plain;
    }
}

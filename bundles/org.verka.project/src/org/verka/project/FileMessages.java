package org.verka.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one file: the first messages are shown, and when there are more all are written
 * in a file beside it.
 *
 * @param project the project's folder
 * @param path the file's path within the project, with its sheet
 * @param all the messages, in reading order
 */
public record FileMessages(Path project, String path, List<String> all) {

    private static final int SHOWN = 20;

    public FileMessages {
        all = List.copyOf(all);
    }

    /** Those to show. */
    public List<String> first() {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** How many more there are. */
    public int rest() {
        return Math.max(0, all.size() - SHOWN);
    }

    /**
     * Writes all of them beside the file when there are more than are shown; otherwise what was
     * written there before is removed.
     *
     * @param ending what the name of the file with the messages ends with
     * @return where they are; empty when all are shown or the folder cannot be written to
     * @throws IOException when writing fails
     */
    public Optional<Path> keep(String ending) throws IOException {
        Path beside = beside(ending);
        if (rest() == 0) {
            Files.deleteIfExists(beside);
        } else if (Files.isWritable(beside.getParent())) {
            return Optional.of(Files.write(beside, all));
        }
        return Optional.empty();
    }

    /** The sheet of a workbook, which stands after a number sign, may have any name. */
    private Path beside(String ending) {
        int mark = path.lastIndexOf('#');
        String file = mark < 0 ? path : path.substring(0, mark);
        String sheet = mark < 0 ? "" : path.substring(mark).replaceAll("[^\\p{L}\\p{N} _-]", "-");
        return project.resolve(file + sheet + "." + ending);
    }
}

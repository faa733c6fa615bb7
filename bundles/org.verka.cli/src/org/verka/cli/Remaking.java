package org.verka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.verka.report.Format;

/**
 * A report that was made before, to be made once more and compared byte by byte: the same theory,
 * evidence, choices and program give the same bytes.
 *
 * @param file the report
 * @param format what it is, by the ending of its name
 */
record Remaking(Path file, Format format) {

    /**
     * The report to compare with.
     *
     * @throws WrongUse when there is no such file, or no report has such an ending
     */
    static Remaking of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("use.verify.missing", file);
        }
        String name = file.getFileName().toString();
        Optional<Format> format =
                Arrays.stream(Format.values())
                        .filter(f -> name.endsWith("." + f.ending()))
                        .findFirst();
        return new Remaking(
                file, format.orElseThrow(() -> new WrongUse("use.report.format", name)));
    }

    /** Whether one of the reports made anew has the same bytes. */
    boolean isAmong(List<Path> anew) throws IOException {
        for (Path made : anew) {
            if (Files.mismatch(file, made) == -1) {
                return true;
            }
        }
        return false;
    }
}

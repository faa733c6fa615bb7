package org.verka.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.verka.intake.Problem.Code;

/**
 * The file that a mapping names, and which sheet of it: {@code forms.xlsx#Sheet 1}.
 *
 * @param file the file
 * @param sheet the sheet, when the mapping names one
 * @param path what the mapping names, from the project's folder and with {@code /}
 * @param project the project's folder
 */
record FilePlace(Path file, Optional<String> sheet, String path, Path project) {

    private static final long MEGABYTE = 1 << 20;
    private static final int LARGEST_MEGABYTES = 4096;

    /** Where a readable file is, or empty when it was reported why there is none. */
    static Optional<FilePlace> of(String named, Path folder, Problems problems) {
        Optional<FilePlace> place = locate(named, folder, problems);
        return place.filter(p -> p.isReadable(problems));
    }

    private static Optional<FilePlace> locate(String named, Path folder, Problems problems) {
        Path project = folder.toAbsolutePath().normalize();
        try {
            int mark = named.lastIndexOf('#');
            Path whole = project.resolve(named).normalize();
            boolean sheeted = mark > 0 && Files.notExists(whole);
            Path file = sheeted ? project.resolve(named.substring(0, mark)).normalize() : whole;
            if (!file.startsWith(project)) {
                problems.file(Code.FILE_OUTSIDE, "");
                return Optional.empty();
            }
            if (named.isEmpty() || Files.notExists(file)) {
                problems.file(Code.FILE_MISSING, "");
                return Optional.empty();
            }
            String path =
                    project.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
            return Optional.of(
                    sheeted
                            ? new FilePlace(
                                    file,
                                    Optional.of(named.substring(mark + 1)),
                                    path + named.substring(mark),
                                    project)
                            : new FilePlace(file, Optional.empty(), path, project));
        } catch (InvalidPathException e) {
            problems.file(Code.FILE_MISSING, "");
            return Optional.empty();
        }
    }

    private boolean isReadable(Problems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.file(Code.FILE_UNREADABLE, file.getFileName().toString());
                return false;
            }
            if (Files.size(file) > LARGEST_MEGABYTES * MEGABYTE) {
                problems.file(Code.FILE_TOO_LARGE, "", LARGEST_MEGABYTES);
                return false;
            }
            return true;
        } catch (IOException e) {
            problems.file(Code.FILE_UNREADABLE, e.toString());
            return false;
        }
    }

    /** The path without the sheet. */
    String plainPath() {
        return sheet.map(s -> path.substring(0, path.length() - s.length() - 1)).orElse(path);
    }

    /** The hash of the file's bytes in lower-case hexadecimal. */
    String sha256() throws IOException {
        return FileHashes.of(file);
    }
}

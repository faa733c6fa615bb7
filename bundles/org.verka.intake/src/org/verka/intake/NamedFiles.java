package org.verka.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files that a mapping is for: the one that it names, or all whose names fit when it says
 * {@code sdq-*.csv}, so that the next wave needs no mapping of its own. A star stands for any
 * letters within a name, a question mark for one, two stars for any folders.
 */
public final class NamedFiles {

    /** Files that Verka, spreadsheet programs and others leave behind are no waves. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("(~\\$|\\.).*|.*\\.(meddelanden|messages)\\.txt|.*~");

    private NamedFiles() {}

    /**
     * The files, in the order of their names; a name that fits no file stays as it is.
     *
     * @param named what a mapping names
     * @param project the project's folder
     */
    public static List<String> of(String named, Path project) {
        if (!isPattern(named) || exists(project, named)) {
            return List.of(named);
        }
        int mark = named.lastIndexOf('#');
        String file = mark < 0 ? named : named.substring(0, mark);
        String sheet = mark < 0 ? "" : named.substring(mark);
        List<String> found =
                all(project.toAbsolutePath().normalize()).stream()
                        .filter(f -> pattern(file).matcher(f).matches())
                        .map(f -> f + sheet)
                        .sorted()
                        .toList();
        return found.isEmpty() ? List.of(named) : found;
    }

    private static boolean isPattern(String named) {
        return named.indexOf('*') >= 0 || named.indexOf('?') >= 0;
    }

    private static boolean exists(Path project, String named) {
        try {
            return Files.exists(project.resolve(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Pattern pattern(String named) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < named.length(); i++) {
            char c = named.charAt(i);
            if (c == '*' && named.startsWith("**/", i)) {
                regex.append("(.*/)?");
                i += 2;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else {
                regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }

    private static List<String> all(Path project) {
        List<String> all = new ArrayList<>();
        try {
            Files.walkFileTree(
                    project,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            boolean hidden = folder.getFileName().toString().startsWith(".");
                            return hidden && !folder.equals(project)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (!LEFT_BEHIND.matcher(file.getFileName().toString()).matches()) {
                                all.add(
                                        project.relativize(file)
                                                .toString()
                                                .replace(file.getFileSystem().getSeparator(), "/"));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}

package org.verka.examples;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The example projects that ship with Verka. They are resources, so that they can be read from a
 * folder, a jar and an OSGi bundle alike; {@code projects/index.txt} lists their files.
 */
public final class Examples {

    private static final String ROOT = "/projects/";

    private Examples() {}

    /** The names of the example projects, in alphabetical order. */
    public static List<String> names() throws IOException {
        return files().stream()
                .map(f -> f.substring(0, f.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Opens one file of an example.
     *
     * @param path such as {@code samordnat-stod/expected.csv}
     * @throws FileNotFoundException when there is no such file
     */
    public static InputStream open(String path) throws IOException {
        InputStream in = Examples.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new FileNotFoundException("no example file " + path);
        }
        return in;
    }

    /**
     * Copies an example's files into a folder, which is made when it is missing.
     *
     * @throws FileAlreadyExistsException when one of its files is there already; none is
     *     overwritten and none is copied
     */
    public static void copyTo(String name, Path folder) throws IOException {
        List<String> mine = files().stream().filter(f -> f.startsWith(name + "/")).toList();
        if (mine.isEmpty()) {
            throw new FileNotFoundException("no example " + name);
        }
        for (String file : mine) {
            Path target = folder.resolve(file.substring(name.length() + 1));
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        for (String file : mine) {
            Path target = folder.resolve(file.substring(name.length() + 1));
            Files.createDirectories(target.getParent());
            try (InputStream in = open(file)) {
                Files.copy(in, target);
            }
        }
    }

    /** Every file of every example, by its path under {@code projects/}. */
    static List<String> files() throws IOException {
        try (BufferedReader index =
                new BufferedReader(
                        new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return index.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        }
    }
}

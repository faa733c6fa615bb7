package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships as an example is what its index names. */
class ExamplesTest {

    private static final Path PROJECTS =
            Path.of(System.getProperty("verka.root"))
                    .resolve("bundles/org.verka.examples/projects")
                    .normalize();

    @Test
    void theIndexNamesEveryFileOfEveryExample() throws IOException {
        List<String> index = Files.readAllLines(PROJECTS.resolve("index.txt"));
        try (Stream<Path> files = Files.walk(PROJECTS)) {
            List<String> there =
                    files.filter(Files::isRegularFile)
                            .map(f -> PROJECTS.relativize(f).toString().replace('\\', '/'))
                            .filter(f -> !f.equals("index.txt"))
                            .filter(f -> !f.contains("/.verka/") && !f.contains("/rapport/"))
                            .toList();
            assertEquals(new TreeSet<>(there), new TreeSet<>(index));
        }
    }
}

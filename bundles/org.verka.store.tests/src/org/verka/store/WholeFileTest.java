package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.WholeFile;

class WholeFileTest {

    @TempDir private Path folder;

    @Test
    void aFileThatFailsOnTheWayLeavesWhatWasThereAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("å.txt"), "before");

        assertThrows(
                IOException.class,
                () ->
                        WholeFile.write(
                                file,
                                unfinished -> {
                                    Files.writeString(unfinished, "half");
                                    throw new IOException("full");
                                }));

        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void aFileHasItsOldNameUntilItIsWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");

        String seen =
                WholeFile.write(
                        file,
                        unfinished -> {
                            Files.writeString(unfinished, "after");
                            return Files.readString(file);
                        });

        assertEquals("before", seen);
        assertEquals("after", Files.readString(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void whoeverCouldReadAFileCanReadWhatReplacesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.write(file, unfinished -> Files.writeString(unfinished, "after"));

        assertEquals("rw-rw-r--", permissions(file));
    }

    @Test
    void aPrivateFileIsItsOwnersAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        WholeFile.writePrivate(file, unfinished -> Files.writeString(unfinished, "after"));

        assertEquals("rw-------", permissions(file));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);

        WholeFile.write(link, unfinished -> Files.writeString(unfinished, "after"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(file));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

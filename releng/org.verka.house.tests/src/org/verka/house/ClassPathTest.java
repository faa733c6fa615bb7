package org.verka.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the verka command is started from. */
class ClassPathTest {

    private static final Path LIB =
            Path.of(System.getProperty("verka.root"), "bundles/org.verka.cli/target/verka/lib");

    /** The first class files that carry stack frames: those of Java 6. */
    private static final int FRAMED = 50;

    /** They log to a message queue or a mail server, by libraries that Verka does not have. */
    private static final Set<String> NEVER_LOADED =
            Set.of(
                    "org/apache/log4j/net/JMSAppender.class",
                    "org/apache/log4j/net/JMSSink.class",
                    "org/apache/log4j/net/SMTPAppender.class");

    @Test
    void theAheadOfTimeCacheCanTakeEveryClassThatIsLoaded() throws IOException {
        List<String> old = new ArrayList<>();
        int classes = 0;
        try (Stream<Path> jars = Files.list(LIB)) {
            for (Path file : jars.toList()) {
                try (ZipFile jar = new ZipFile(file.toFile())) {
                    for (ZipEntry entry : Collections.list(jar.entries())) {
                        assertFalse(entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)"));
                        if (entry.getName().endsWith(".class")) {
                            classes++;
                            if (version(jar, entry) < FRAMED) {
                                old.add(entry.getName());
                            }
                        }
                    }
                }
            }
        }
        assertFalse(classes < 10_000, classes + " classes");
        assertEquals(NEVER_LOADED, Set.copyOf(old));
    }

    private static int version(ZipFile jar, ZipEntry entry) throws IOException {
        try (DataInputStream head = new DataInputStream(jar.getInputStream(entry))) {
            head.skipNBytes(6);
            return head.readUnsignedShort();
        }
    }
}

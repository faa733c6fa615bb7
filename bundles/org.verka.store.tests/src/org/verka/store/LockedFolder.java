package org.verka.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A folder that nobody may write in, until it is closed. */
final class LockedFolder implements AutoCloseable {

    private final Path folder;

    LockedFolder(Path folder) throws IOException {
        this.folder = folder;
        set("r-x------", "r--------");
    }

    private void set(String folders, String files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setPosixFilePermissions(
                        path,
                        PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
            }
        }
    }

    /** What to start a process by that keeps to permissions: root must give up to be above them. */
    static List<String> keepingToIt() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    @Override
    public void close() throws IOException {
        set("rwx------", "rw-------");
    }
}

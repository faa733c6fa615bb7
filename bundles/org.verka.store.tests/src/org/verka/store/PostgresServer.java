package org.verka.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.Driver;
import org.tukaani.xz.XZInputStream;

/**
 * A real PostgreSQL server of the oldest version that is promised, for the length of a test run.
 * The system property {@code verka.postgres} names the jar with its programs, which the build
 * fetches. PostgreSQL refuses to run as root, so root starts it as nobody.
 */
final class PostgresServer implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private static final String USER = "verka";
    private static final long NOBODY = 65_534;

    private final Path folder;
    private final List<String> start;
    private Process server;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    PostgresServer() throws IOException, InterruptedException {
        this(List.of());
    }

    /**
     * @param around a command that is given the command of the server to run, such as one that
     *     limits it; run in the server's folder, as the server's user
     */
    PostgresServer(List<String> around) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("verka-postgres");
        Path programs = folder.resolve("programs");
        unpack(programs);
        if (isRoot()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            run(List.of("chown", "-R", String.valueOf(NOBODY), folder.toString()));
        }
        Path data = folder.resolve("data");
        run(
                asUser(
                        programs.resolve("bin/initdb").toString(),
                        "-D",
                        data.toString(),
                        "-U",
                        USER,
                        "-A",
                        "trust",
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--no-sync"));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start = start(around, programs, data);
        server = run();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.destroy()));
        await();
    }

    private Process run() throws IOException {
        return new ProcessBuilder(start)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }

    /** Ends it as a fault would, with no time to write anything down. */
    void kill() {
        server.toHandle().destroyForcibly();
    }

    /** Starts it again, when all of its processes have seen that it was killed. */
    void startAgain() throws IOException, InterruptedException {
        server.waitFor();
        for (int tries = 0; tries < 50; tries++) {
            server = run();
            if (!server.waitFor(300, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        await();
    }

    private List<String> start(List<String> around, Path programs, Path data) {
        List<String> command = new ArrayList<>(around);
        command.addAll(
                List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories="));
        return asUser(command.toArray(String[]::new));
    }

    /** A new database with nothing in it. */
    StoreAddress.Server database() throws SQLException {
        return database("pg_default");
    }

    /** A new database whose tables lie in a folder within the server's. */
    StoreAddress.Server databaseIn(String place) throws SQLException {
        String tables = "place" + databases.incrementAndGet();
        execute("CREATE TABLESPACE %s LOCATION '%s'".formatted(tables, folder.resolve(place)));
        return database(tables);
    }

    private StoreAddress.Server database(String tables) throws SQLException {
        String name = "test" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TABLESPACE " + tables);
        return StoreAddress.Server.of(url(name), Optional.empty()).orElseThrow();
    }

    /** Does something with the server as a whole. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where the server and its data lie. */
    Path folder() {
        return folder;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, USER);
    }

    private Connection connect(String database) throws SQLException {
        return new Driver().connect(url(database), new Properties());
    }

    /** Waits until it lets somebody in. */
    void await() throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try (Connection connection = connect("postgres")) {
                return;
            } catch (SQLException e) {
                if (tries == 600 || !server.isAlive()) {
                    throw new IOException(Files.readString(folder.resolve("log.txt")), e);
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asUser(String... command) {
        List<String> all = new ArrayList<>();
        if (isRoot()) {
            all.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + " said " + said);
        }
    }

    private static void unpack(Path to) throws IOException {
        Path jar =
                Path.of(
                        Optional.ofNullable(System.getProperty("verka.postgres"))
                                .orElseThrow(() ->
                                        new IOException(
                                                "the property verka.postgres names no jar")));
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(file)) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().endsWith(".txz")) {
                entry = zip.getNextEntry();
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(zip))) {
                for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                    unpack(tar, e, to.resolve(e.getName()));
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
            throws IOException {
        Files.createDirectories(to.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(to);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            if ((entry.getMode() & 0100) != 0) {
                to.toFile().setExecutable(true, false);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.destroy();
        if (!server.waitFor(20, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

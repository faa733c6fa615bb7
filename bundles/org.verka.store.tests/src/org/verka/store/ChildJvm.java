package org.verka.store;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.postgresql.Driver;
import org.verka.evidence.EvidenceStore;

/** Starts processes of their own, from the same jars and folders that this process uses. */
final class ChildJvm {

    private ChildJvm() {}

    /** Starts a class with a main method that takes a store, a prefix and a number of files. */
    static Process start(Class<?> main, String store, String prefix, int files) throws IOException {
        return start(List.of(), main, store, prefix, files);
    }

    /**
     * Starts the process that adds files.
     *
     * @param before a command that is given the java command to run, such as one that limits it
     */
    static Process start(List<String> before, Path folder, String prefix, int files, String... more)
            throws IOException {
        return start(before, AddingProcess.class, folder.toString(), prefix, files, more);
    }

    static Process start(
            List<String> before,
            Class<?> main,
            String store,
            String prefix,
            int files,
            String... more)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Duser.language=en", "-cp", classPath()));
        command.addAll(List.of(main.getName(), store, prefix));
        command.add(String.valueOf(files));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String classPath() {
        ClassLoader derby = EmbeddedDriver.class.getClassLoader();
        Set<String> places = new LinkedHashSet<>();
        add(places, AddingProcess.class);
        add(places, SqlStore.class);
        add(places, EvidenceStore.class);
        add(places, EmbeddedDriver.class);
        add(places, Driver.class);
        add(places, load(derby, "org.apache.derby.iapi.services.monitor.Monitor"));
        add(places, load(derby, "org.apache.derby.shared.common.reference.SQLState"));
        return String.join(File.pathSeparator, places);
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A bundle under development is a folder with its classes further down. */
    private static void add(Set<String> places, Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            Path classes = place.resolve("target").resolve("classes");
            places.add((Files.isDirectory(classes) ? classes : place).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

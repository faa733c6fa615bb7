import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gathers the class path of the verka command: the pinned artifacts of the target platform, without
 * what only windows and tests need, and Verka's own bundles. Signatures are left out, since the
 * JVM's class data sharing and ahead-of-time cache skip every class of a signed jar. Run by the
 * build of org.verka.cli as {@code java GatherClassPath.java ROOT LOCAL_REPOSITORY FOLDER}.
 */
final class GatherClassPath {

    private static final Pattern PIN =
            Pattern.compile(
                    "<groupId>(.+?)</groupId><artifactId>(.+?)</artifactId><version>(.+?)</version>");
    private static final Pattern LOCATION =
            Pattern.compile("<location.*?label=\"(.*?)\".*?</location>", Pattern.DOTALL);
    private static final Pattern ONLY_FOR_WINDOWS =
            Pattern.compile(
                    "org\\.eclipse\\.(ui|e4|swt|jface|equinox\\.p2|equinox\\.launcher|compare|help"
                            + "|urischeme|team|ltk|core\\.net|core\\.databinding)\\b.*|jsvg");

    private GatherClassPath() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path home = Path.of(arguments[2]);
        Path folder = home.resolve("lib");
        List<Path> jars = pinned(root, Path.of(arguments[1]));
        jars.addAll(own(root));
        Files.createDirectories(folder);
        deleteFilesIn(home);
        deleteFilesIn(folder);
        for (Path jar : jars) {
            copy(jar, folder.resolve(jar.getFileName().toString()));
        }
        Path built = Files.createFile(home.resolve("built"));
        Files.setLastModifiedTime(built, FileTime.from(Instant.parse(arguments[3])));
    }

    private static void deleteFilesIn(Path folder) throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> pinned(Path root, Path repository) throws IOException {
        Path target = root.resolve("releng/org.verka.target/org.verka.target.target");
        List<Path> jars = new ArrayList<>();
        Matcher location = LOCATION.matcher(Files.readString(target));
        while (location.find()) {
            Matcher pin = PIN.matcher(location.group());
            while (!location.group(1).equals("Tests") && pin.find()) {
                String name = pin.group(2);
                if (!ONLY_FOR_WINDOWS.matcher(name).matches()) {
                    Path version =
                            repository
                                    .resolve(pin.group(1).replace('.', '/'))
                                    .resolve(name)
                                    .resolve(pin.group(3));
                    jars.add(version.resolve(name + "-" + pin.group(3) + ".jar"));
                }
            }
        }
        return jars;
    }

    private static List<Path> own(Path root) throws IOException {
        PathMatcher mine =
                FileSystems.getDefault()
                        .getPathMatcher("glob:{dsl,bundles}/*/target/org.verka.*-SNAPSHOT.jar");
        try (Stream<Path> files = Files.walk(root, 4)) {
            return files.filter(f -> mine.matches(root.relativize(f)))
                    .filter(f -> !f.toString().matches(".*(\\.tests|\\.workbench)-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path jar, Path target) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            Enumeration<? extends ZipEntry> entries = in.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!isSignature(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    try (InputStream content = in.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/")
                && Stream.of(".SF", ".RSA", ".DSA", ".EC").anyMatch(name::endsWith);
    }
}

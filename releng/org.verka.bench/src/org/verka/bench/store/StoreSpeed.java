package org.verka.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.verka.store.StoreAddress;

/**
 * How fast answers are stored and summed up, beside SQLite, DuckDB and PostgreSQL in the same run:
 * three rounds in turn, the medians, and ratios. What is asked for stands beside each ratio.
 */
public final class StoreSpeed {

    private static final int ROUNDS = 3;

    private final PrintStream out;
    private final Path folder;
    private final Material material;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Map<String, Long> disk = new LinkedHashMap<>();

    private StoreSpeed(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
        this.material = new Material(folder.resolve("material"));
    }

    /**
     * Takes the root of a built checkout, the home of a JDK, and how many answers; the environment
     * variable {@code VERKA_BENCH_POSTGRES} names a database that may be written in.
     */
    public static void main(String[] arguments) throws Exception {
        long answers = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1_000_000;
        Path folder = Files.createTempDirectory("verka-bench");
        try {
            new StoreSpeed(System.out, folder).run(answers, System.getenv("VERKA_BENCH_POSTGRES"));
        } finally {
            delete(folder);
        }
    }

    private void run(long answers, String postgres) throws IOException, SQLException {
        material.write(answers);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Encoder limit = new Encoder();
            for (Path file : material.files()) {
                new FormFile(file).read(limit);
            }
            took("parse only, import", start);
            out.printf("round %d, %,d answers%n", round + 1, limit.rows());
            Path own = fresh("verka");
            measure("Verka", new Verka(new StoreAddress.Folder(own), own), true);
            measure("SQLite", new Sqlite(fresh("sqlite")), true);
            measure("DuckDB", new DuckDb(fresh("duckdb")), false);
            if (postgres != null) {
                measure("PostgreSQL", new Postgres(postgres), true);
            }
        }
        report();
    }

    private void measure(String name, Contestant contestant, boolean keyed)
            throws IOException, SQLException {
        try (contestant) {
            long start = System.nanoTime();
            contestant.load(material.files());
            took(name + ", import", start);
            disk.put(name, contestant.disk());
            if (keyed) {
                start = System.nanoTime();
                contestant.again(material.files());
                took(name + ", again", start);
            }
            contestant.forget();
            start = System.nanoTime();
            long[] found = contestant.summaries();
            took(name + ", summaries", start);
            out.printf(
                    "  %-12s %d pairs, %d frequencies, %d months%n",
                    name, found[0], found[1], found[2]);
        }
    }

    private void took(String what, long start) {
        seconds.computeIfAbsent(what, k -> new ArrayList<>())
                .add((System.nanoTime() - start) / 1e9);
    }

    private void report() {
        seconds.forEach((what, times) -> out.printf("%-24s %8.2f s%n", what, median(what)));
        disk.forEach((what, bytes) -> out.printf("%-24s %8.1f MB%n", what + ", disk", bytes / 1e6));
        ratio("rows/s of the import, SQLite = 1", "SQLite, import", "Verka, import", ">= 2");
        ratio("import, parse only = 1", "Verka, import", "parse only, import", "<= 2");
        ratio("the same files again, SQLite = 1", "Verka, again", "SQLite, again", "<= 1");
        ratio("summaries, SQLite = 1", "Verka, summaries", "SQLite, summaries", "<= 0.6");
        if (seconds.containsKey("PostgreSQL, summaries")) {
            ratio("summaries, PostgreSQL = 1", "Verka, summaries", "PostgreSQL, summaries", "<= 1");
        }
        ratio("summaries, DuckDB = 1", "Verka, summaries", "DuckDB, summaries", "from memory <= 1");
        double ofDisk = (double) disk.get("Verka") / disk.get("SQLite");
        out.printf("%-36s %6.2f  (%s)%n", "disk, SQLite = 1", ofDisk, "<= 0.6");
    }

    private void ratio(String what, String over, String under, String asked) {
        out.printf("%-36s %6.2f  (%s)%n", what, median(over) / median(under), asked);
    }

    private double median(String what) {
        return seconds.get(what).stream().sorted().toList().get(ROUNDS / 2);
    }

    private Path fresh(String name) throws IOException {
        Path place = folder.resolve(name);
        delete(place);
        return Files.createDirectories(place);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

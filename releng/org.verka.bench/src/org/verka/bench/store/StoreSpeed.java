package org.verka.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verka.bench.Limits;
import org.verka.store.StoreAddress;

/**
 * How fast answers are stored and summed up, beside SQLite, DuckDB and PostgreSQL in the same run:
 * three rounds in turn, the medians, and ratios with their limits. Ends with 1 when one is broken.
 */
public final class StoreSpeed {

    private static final int ROUNDS = 3;
    private static final long SMALL = 1_000_000;
    private static final String BY_PROJECT = "verka import, checks and scores";
    private static final String KEY = "0123456789abcdef".repeat(4);

    private final PrintStream out;
    private final Limits limits;
    private final Path folder;
    private final Optional<String> postgres;
    private final Map<String, Long> disk = new HashMap<>();
    private long[] expected = {};

    private StoreSpeed(PrintStream out, Path folder, Optional<String> postgres) {
        this.out = out;
        this.limits = new Limits(out);
        this.folder = folder;
        this.postgres = postgres;
    }

    /**
     * Takes the root of a built checkout, the home of a JDK, and how many answers; the environment
     * variable {@code VERKA_BENCH_POSTGRES} names a database that may be written in.
     */
    public static void main(String[] arguments) throws Exception {
        long answers = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10 * SMALL;
        Path folder = Files.createTempDirectory("verka-bench");
        boolean broken;
        try {
            Optional<String> postgres = Optional.ofNullable(System.getenv("VERKA_BENCH_POSTGRES"));
            broken = new StoreSpeed(System.out, folder, postgres).run(answers);
        } finally {
            delete(folder);
        }
        System.exit(broken ? 1 : 0);
    }

    private boolean run(long answers) throws Exception {
        Material small = new Material(folder.resolve("small"));
        small.write(SMALL);
        Material large = new Material(folder.resolve("large"));
        large.write(answers);
        for (int round = 0; round < ROUNDS; round++) {
            out.printf("round %d%n", round + 1);
            again(small);
            large(large);
            scored(small);
        }
        limits.medians();
        out.printf("%,d answers, in a heap of %,d MB%n", answers, heap());
        ask((double) answers / SMALL);
        return limits.broken();
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** The same files again, and what a tenth of the answers costs. */
    private void again(Material small) throws Exception {
        expected = new long[0];
        Path own = fresh("verka");
        try (Verka verka = new Verka(new StoreAddress.Folder(own), own)) {
            limits.time("1 M: Verka, import", () -> verka.load(small.files()));
            limits.time("1 M: Verka, again", () -> verka.again(small.files()));
            verka.forget();
            limits.time("1 M: Verka, summaries", () -> same("Verka", verka.summaries()));
        }
        try (Sqlite sqlite = new Sqlite(fresh("sqlite"))) {
            limits.time("1 M: SQLite, import", () -> sqlite.load(small.files()));
            limits.time("1 M: SQLite, again", () -> sqlite.again(small.files()));
        }
    }

    private void large(Material large) throws Exception {
        expected = new long[0];
        limits.time(
                "parsing and encoding alone",
                () -> {
                    Encoder encoder = new Encoder();
                    for (Path file : large.files()) {
                        new FormFile(file).read(encoder);
                    }
                });
        ByProject.write(large);
        delete(large.folder().resolve(".verka"));
        limits.time(BY_PROJECT, () -> ByProject.run(large.folder()));
        Path own = fresh("verka");
        try (Verka verka = new Verka(new StoreAddress.Folder(own), own)) {
            measure("Verka", verka, large);
            limits.time("Verka, summaries from the cache", () -> same("Verka", verka.summaries()));
        }
        Path secret = fresh("verka");
        Optional<String> key = Optional.of(KEY);
        try (Verka verka = new Verka(new StoreAddress.Folder(secret, key), secret)) {
            limits.time("Verka, import with encryption", () -> verka.load(large.files()));
        }
        try (Sqlite sqlite = new Sqlite(fresh("sqlite"))) {
            measure("SQLite", sqlite, large);
        }
        try (DuckDb duck = new DuckDb(fresh("duckdb"))) {
            measure("DuckDB", duck, large);
        }
        if (postgres.isPresent()) {
            try (Postgres server = new Postgres(postgres.get())) {
                measure("PostgreSQL", server, large);
            }
        }
    }

    private void measure(String name, Contestant contestant, Material material) throws Exception {
        limits.time(name + ", import", () -> contestant.load(material.files()));
        disk.put(name, contestant.disk());
        contestant.forget();
        limits.time(name + ", summaries", () -> same(name, contestant.summaries()));
    }

    /** All must find as many pairs, different answers and months. */
    private void same(String name, long[] found) {
        if (expected.length > 0 && !Arrays.equals(expected, found)) {
            throw new IllegalStateException(
                    name + Arrays.toString(found) + ", not " + Arrays.toString(expected));
        }
        expected = found;
    }

    private void scored(Material small) throws Exception {
        for (boolean scoring : new boolean[] {false, true}) {
            Path project = fresh("project");
            Scored.write(project, small.sdq(), scoring);
            limits.time(
                    scoring ? "intake with scoring" : "intake without scoring",
                    () -> Scored.run(project));
        }
    }

    private void ask(double times) {
        disk.forEach((what, bytes) -> out.printf("%s: %.1f MB%n", what, bytes / 1e6));
        limits.atLeast(
                2,
                "rows/s of the import, SQLite's = 1",
                limits.median("SQLite, import") / limits.median("Verka, import"));
        limits.tell(
                "verka import with its checks and scores, parsing = 1",
                limits.median(BY_PROJECT) / limits.median("parsing and encoding alone"));
        limits.atLeast(
                2,
                "rows/s of verka import, SQLite's = 1",
                limits.median("SQLite, import") / limits.median(BY_PROJECT));
        limits.atMost(2, "import, parsing = 1", "Verka, import", "parsing and encoding alone");
        limits.atMost(
                1,
                "the same files again at 1 M, SQLite = 1",
                "1 M: Verka, again",
                "1 M: SQLite, again");
        limits.atMost(0.6, "summaries, SQLite = 1", "Verka, summaries", "SQLite, summaries");
        if (limits.has("PostgreSQL, summaries")) {
            limits.atMost(
                    1, "summaries, PostgreSQL = 1", "Verka, summaries", "PostgreSQL, summaries");
        }
        limits.atMost(
                1,
                "summaries from the cache, DuckDB = 1",
                "Verka, summaries from the cache",
                "DuckDB, summaries");
        String more = "from 1 M to %.0f M, ".formatted(times * SMALL / 1e6);
        double most = 1.2 * times;
        limits.atMost(most, more + "import", "Verka, import", "1 M: Verka, import");
        limits.atMost(most, more + "summaries", "Verka, summaries", "1 M: Verka, summaries");
        limits.atMost(0.6, "disk, SQLite = 1", (double) disk.get("Verka") / disk.get("SQLite"));
        limits.atMost(
                1.4, "import with encryption", "Verka, import with encryption", "Verka, import");
        limits.atMost(1.3, "intake with scoring", "intake with scoring", "intake without scoring");
        limits.atMost(1024, "heap, MB", heap());
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

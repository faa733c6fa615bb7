package org.verka.bench.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verka.bench.Limits;
import org.verka.evaluation.Change;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.project.FileImport;
import org.verka.project.Progress;
import org.verka.project.Project;
import org.verka.store.SqlStore;

/**
 * How long an evaluation of a million answers over 290 sites takes from an open store, beside
 * DuckDB with the same figures from its own file in the same run, and how long it takes again when
 * one row has come since. Ends with 1 when a limit is broken.
 */
public final class EvaluationSpeed {

    private static final int ROUNDS = 5;
    private static final long ANSWERS = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final double PRECISE = 1e-9;

    private final PrintStream out;
    private final Limits limits;
    private final Path folder;

    private EvaluationSpeed(PrintStream out, Path folder) {
        this.out = out;
        this.limits = new Limits(out);
        this.folder = folder;
    }

    public static void main(String[] none) throws Exception {
        Path folder = Files.createTempDirectory("verka-bench");
        boolean broken;
        try {
            broken = new EvaluationSpeed(System.out, folder).run();
        } finally {
            delete(folder);
        }
        System.exit(broken ? 1 : 0);
    }

    private boolean run() throws Exception {
        Material material = new Material(folder.resolve("project"));
        material.write(ANSWERS);
        ByProject.write(material, questions());
        ByProject.run(material.folder());
        try (DuckDbFigures duck = new DuckDbFigures(folder)) {
            load(material, duck);
            for (int round = 0; round < ROUNDS; round++) {
                try (Project project = Project.open(material.folder(), Locale.of("sv"))) {
                    project.check();
                    project.evidence().log();
                    round(round, material, project, duck);
                }
            }
        }
        limits.medians();
        limits.atMost(2, "evaluation, DuckDB = 1", "Verka", "DuckDB");
        limits.atMost(0.1, "again after one row, whole = 1", "Verka, after one row", "Verka");
        return limits.broken();
    }

    /** One with a number, and seven with options that are counted. */
    private static String questions() {
        return IntStream.rangeClosed(2, 8)
                .mapToObj(number ->
                        "fråga %d \"Hur ofta %1$d?\" svar 0 \"Aldrig\", 1 \"Sällan\", 2 \"Ibland\","
                                        .formatted(number)
                                + " 3 \"Ofta\", 4 \"Nästan alltid\", 5 \"Alltid\"")
                .collect(Collectors.joining("\n", "fråga 1 svar tal 0–100\n", ""));
    }

    private static void load(Material material, DuckDbFigures duck) throws Exception {
        try (SqlStore store = SqlStore.open(material.folder().resolve(".verka/evidence"))) {
            duck.load(store.read().forms());
        }
    }

    private void round(int round, Material material, Project project, DuckDbFigures duck)
            throws Exception {
        out.printf("round %d%n", round + 1);
        DuckDbFigures.Figures[] theirs = new DuckDbFigures.Figures[1];
        Evaluation[] ours = new Evaluation[1];
        limits.time("DuckDB", () -> theirs[0] = duck.figures());
        limits.time("Verka", () -> ours[0] = evaluate(project));
        if (round == 0) {
            same(theirs[0].differences(), ours[0]);
        }
        oneRow(round, material);
        if (project.importAll(false, Progress.none()).files().stream()
                .noneMatch(file -> file.outcome() == FileImport.Outcome.STORED)) {
            throw new IllegalStateException("the row was not taken in");
        }
        limits.time("Verka, after one row", () -> evaluate(project));
    }

    private static Evaluation evaluate(Project project) {
        return project.evaluate(Options.internal(DAY), Progress.none()).getFirst();
    }

    /** One more client's row, in a file of its own. */
    private static void oneRow(int round, Material material) throws IOException {
        List<String> rows = Files.readAllLines(material.sdq()).subList(0, 2);
        Files.write(
                material.folder().resolve("SDQ-%d.csv".formatted(round)),
                List.of(rows.get(0), rows.get(1).replaceFirst(";K\\d+;", ";KX" + round + ";")));
    }

    /** Both must find the same mean difference of everything. */
    private void same(Map<List<String>, Double> theirs, Evaluation evaluation) {
        Map<List<String>, Double> ours = new HashMap<>();
        for (Change change : evaluation.changes()) {
            change.figures()
                    .shown()
                    .filter(figures -> figures.pairs().meanDifference().isPresent())
                    .ifPresent(figures ->
                            ours.put(
                                    List.of(
                                            change.scale().getName(),
                                            change.informant().map(i -> i.getName()).orElse(""),
                                            change.site().map(s -> s.getName()).orElse("")),
                                    figures.pairs().meanDifference().getAsDouble()));
        }
        if (!ours.keySet().equals(theirs.keySet())) {
            throw new IllegalStateException(ours.size() + " of " + theirs.size() + " differences");
        }
        ours.forEach((key, value) -> {
            if (Math.abs(value - theirs.get(key)) > PRECISE) {
                throw new IllegalStateException(key + ": " + value + ", not " + theirs.get(key));
            }
        });
        out.printf("%d differences are the same%n", ours.size());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

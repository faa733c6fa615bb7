package org.verka.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.verka.evaluation.CrossTable;
import org.verka.evaluation.CrossTable.Place;
import org.verka.evaluation.Options;
import org.verka.model.Site;
import org.verka.project.Project;
import org.verka.project.ProjectTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verka table}: a cross-table of two questions, at once. */
@Command(name = "table", sortOptions = false)
final class TableCommand extends ProjectArguments implements Callable<Integer> {

    @Option(names = "--rows", paramLabel = "FRÅGA", required = true)
    private String rows;

    @Option(names = "--columns", paramLabel = "FRÅGA", required = true)
    private String columns;

    @Option(names = "--site", paramLabel = "PLATS")
    private String site;

    @Option(names = "--internal")
    private boolean internal;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "5")
    private int threshold;

    @Option(names = "--as-of", paramLabel = "DATUM")
    private String asOf;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FIL")
    private Path file;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() {
        Console console = console();
        Options options = options(internal, threshold, asOf);
        if (file != null && !isTable(file)) {
            throw new WrongUse("use.table.output", file.getFileName());
        }
        try (Project project = Project.open(folder(), console.locale())) {
            ProjectTables tables = project.evidence().tables();
            List<CrossTable> crossed =
                    tables.cross(rows, columns, options).stream()
                            .map(this::at)
                            .map(t ->
                                    t.inWords(
                                            b -> console.texts().text("table.by." + b.name()),
                                            o -> console.texts().text("table." + o.name())))
                            .toList();
            if (crossed.isEmpty()) {
                console.complain("table.none");
                return ExitCode.FINDINGS;
            }
            CrossTableText text = new CrossTableText(console.texts(), options.threshold());
            console.complain(internal ? "table.internal" : "table.alone");
            if (file == null) {
                crossed.forEach(t -> text.lines(t).forEach(console.out()::println));
            } else {
                List<ProjectTables.Sheet> sheets = new ArrayList<>();
                crossed.forEach(t -> sheets.addAll(text.sheets(t, sheets.size())));
                tables.write(sheets, file, options.audience().name(), replace);
                console.say("table.written", console.shown(file));
            }
            tell(project);
            return ExitCode.FINE;
        }
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /** The table of the site that was asked for, if one was. */
    private CrossTable at(CrossTable table) {
        if (site == null) {
            return table;
        }
        List<Place> here =
                table.places().stream()
                        .filter(p -> p.site().filter(s -> isMeant(site, s)).isPresent())
                        .toList();
        if (here.isEmpty() && !internal) {
            throw new WrongUse("use.table.site", site);
        }
        if (here.isEmpty()) {
            String known =
                    table.places().stream()
                            .flatMap(p -> p.site().stream())
                            .map(Site::getName)
                            .collect(Collectors.joining(", "));
            throw new WrongUse("use.table.site.unknown", site, known);
        }
        return table.at(here);
    }
}

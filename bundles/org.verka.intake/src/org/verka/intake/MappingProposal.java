package org.verka.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.verka.intake.file.Sheets;
import org.verka.intake.file.Table;
import org.verka.intake.table.Row;
import org.verka.intake.table.UnreadableTableException;
import org.verka.intake.value.IdentityNumbers;
import org.verka.intake.value.Wording;
import org.verka.model.Count;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Programme;
import org.verka.model.Site;

/**
 * Writes the first version of an intake for a file, from its headers and its first rows: which
 * instrument, count or log it is, what each column is and what the words in it mean. What it cannot
 * tell it says in a comment.
 */
public final class MappingProposal {

    private static final int SAMPLE_ROWS = 500;
    private static final int MOST_VALUES = 60;
    private static final int ENOUGH_WORDS = 2;

    private final Texts texts;

    /**
     * @param locale decides between Swedish and English keywords
     */
    public MappingProposal(Locale locale) {
        texts = new Texts(locale);
    }

    /**
     * Proposes an intake.
     *
     * @param file the file, in the project's folder
     * @param project the project's folder
     * @param programme whose sites and activities the file may name
     * @return an intake for each sheet with rows; empty when the file is no table, or holds a
     *     personal identity number
     * @throws IOException when the file cannot be read
     */
    public Optional<Proposal> propose(
            Path file,
            Path project,
            Collection<Instrument> instruments,
            Collection<Count> counts,
            Programme programme)
            throws IOException {
        return propose(file, project, instruments, counts, programme, List.of());
    }

    /**
     * Proposes an intake, the same as a known one's when that one's file has the same columns. A
     * file that an intake names is looked at anew.
     *
     * @param known the project's intakes
     * @return as the other one
     * @throws IOException when the file cannot be read
     */
    public Optional<Proposal> propose(
            Path file,
            Path project,
            Collection<Instrument> instruments,
            Collection<Count> counts,
            Programme programme,
            Collection<Intake> known)
            throws IOException {
        Path folder = project.toAbsolutePath().normalize();
        String path = folder.relativize(file.toAbsolutePath().normalize()).toString();
        String slashed = path.replace(file.getFileSystem().getSeparator(), "/");
        Optional<Site> site = site(slashed, programme);
        List<String> sheets = Sheets.filled(file);
        List<Proposal> proposals = new ArrayList<>();
        for (Optional<String> sheet : several(sheets)) {
            List<SampleColumn> columns = sample(file, sheet);
            String named = slashed + sheet.map(s -> "#" + s).orElse("");
            boolean mapped = known.stream().anyMatch(i -> named.equals(i.getFile()));
            Optional<Intake> before = mapped ? Optional.empty() : KnownForm.of(columns, known);
            if (before.isPresent() && !columns.isEmpty()) {
                proposals.add(again(before.get(), named, site, folder));
            } else if (!columns.isEmpty()) {
                proposals.add(write(columns, named, site, instruments, counts, programme));
            }
        }
        return Proposal.together(proposals);
    }

    private Proposal again(Intake before, String path, Optional<Site> site, Path project) {
        String named = before.getFile() == null ? "" : before.getFile();
        Optional<String> own = Optional.ofNullable(before.getSite()).map(Site::getName);
        Optional<String> here = site.map(Site::getName).or(() -> own);
        ProposalText text = new ProposalText(texts, path, here);
        return NamedFiles.of(named, project).contains(path)
                ? text.covered(before)
                : text.again(before, KnownForm.pattern(named, path).filter(p -> here.equals(own)));
    }

    /** Sheets are named only when it must be told which of several is meant. */
    private static List<Optional<String>> several(List<String> sheets) {
        return sheets.size() > 1
                ? sheets.stream().map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    private Proposal write(
            List<SampleColumn> columns,
            String path,
            Optional<Site> site,
            Collection<Instrument> instruments,
            Collection<Count> counts,
            Programme programme) {
        Guesses guesses = new Guesses(programme);
        ProposalText text = new ProposalText(texts, path, site.map(Site::getName));
        Optional<Instrument> instrument =
                instruments.stream()
                        .filter(i -> likeness(columns, i) > 0)
                        .max(Comparator.comparingDouble(i -> likeness(columns, i)));
        Optional<Proposal> ofItems =
                items(columns, path, instruments, guesses, text)
                        .or(() -> aggregates(columns, path, instruments, programme, text));
        if (ofItems.isPresent()) {
            return ofItems.get();
        }
        Optional<RecordGuesses.Found> records =
                instrument.filter(i -> likeness(columns, i) >= ENOUGH_WORDS).isPresent()
                        ? Optional.empty()
                        : RecordGuesses.of(columns, programme);
        if (records.isPresent()) {
            return text.records(records.get().kind(), records.get().guesses());
        }
        if (isLog(columns, programme)) {
            return text.log(guesses.log(columns));
        }
        if (instrument.isPresent()) {
            String name = instrument.get().getName();
            return text.form(name, guesses.form(columns, instrument.get()));
        }
        Optional<Count> count =
                counts.stream()
                        .filter(c -> likeness(columns, c) >= ENOUGH_WORDS)
                        .max(Comparator.comparingLong(c -> likeness(columns, c)));
        return count.isPresent()
                ? text.count(count.get().getName(), guesses.count(columns, count.get()))
                : text.unknown(columns);
    }

    /** Answers item by item: columns that are numbered side by side, or headed by the items. */
    private static Optional<Proposal> items(
            List<SampleColumn> columns,
            String path,
            Collection<Instrument> instruments,
            Guesses guesses,
            ProposalText text) {
        Optional<ItemRun> run = ItemRun.of(columns, instruments, path);
        if (run.isPresent()) {
            String name = run.get().instrument().getName();
            return Optional.of(text.form(name, guesses.form(columns, run.get())));
        }
        return ItemHeaders.of(columns, instruments, path)
                .map(headers ->
                        text.form(headers.instrument().getName(), guesses.form(columns, headers)));
    }

    /**
     * Means and numbers of the scales of an instrument, one that the file is called after first.
     */
    private static Optional<Proposal> aggregates(
            List<SampleColumn> columns,
            String path,
            Collection<Instrument> instruments,
            Programme programme,
            ProposalText text) {
        String named = path.toLowerCase(Locale.ROOT);
        return instruments.stream()
                .filter(i -> columns.stream().anyMatch(c -> c.names(i.getScales())))
                .max(
                        Comparator.comparing((Instrument i) ->
                                        named.contains(i.getName().toLowerCase(Locale.ROOT)))
                                .thenComparingDouble(i -> likeness(columns, i)))
                .flatMap(i ->
                        text.aggregates(
                                i.getName(),
                                RecordGuesses.aggregated(new Guesses(programme).form(columns, i))));
    }

    private static boolean isLog(List<SampleColumn> columns, Programme programme) {
        return columns.stream()
                .anyMatch(c ->
                        c.isHeaded(List.of("aktivitet", "activity"))
                                || c.names(programme.getActivities()));
    }

    /** How much of an instrument is in a file, as headers or as words in a column. */
    private static double likeness(List<SampleColumn> columns, Instrument instrument) {
        Set<String> found = new LinkedHashSet<>();
        for (SampleColumn column : columns) {
            column.find(instrument.getScales())
                    .or(() -> column.findWithoutOccasion(instrument.getScales()))
                    .ifPresent(s -> found.add(s.getName()));
            if (column.names(instrument.getScales())) {
                column.values().stream()
                        .flatMap(v -> Likeness.find(v, instrument.getScales()).stream())
                        .forEach(s -> found.add(s.getName()));
            }
        }
        long asked = instrument.getScales().stream().filter(s -> s.getSumOf().isEmpty()).count();
        return asked == 0 ? 0 : found.size() + (double) found.size() / asked;
    }

    /** How many words of a count's name, numerator and denominator are in the headers. */
    private static long likeness(List<SampleColumn> columns, Count count) {
        String about =
                Wording.of(
                        count.getName()
                                + " "
                                + count.getLabel()
                                + " "
                                + count.getNumerator()
                                + " "
                                + count.getDenominator());
        return columns.stream()
                .flatMap(c -> List.of(Wording.of(c.header()).split("\\s+")).stream())
                .filter(w -> w.length() > 2 && about.contains(w))
                .count();
    }

    /** The site whose name or label a folder or the file of the path begins with. */
    private static Optional<Site> site(String path, Programme programme) {
        List<String> parts = List.of(path.split("[/._ -]"));
        return programme.getSites().stream()
                .filter(s ->
                        parts.stream()
                                .map(Wording::bare)
                                .anyMatch(p -> !p.isEmpty() && isCalled(s, p)))
                .findFirst();
    }

    private static boolean isCalled(Site site, String bare) {
        return bare.equals(Wording.bare(site.getName()))
                || site.getLabel() != null && bare.equals(Wording.bare(site.getLabel()));
    }

    private static List<SampleColumn> sample(Path file, Optional<String> sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Table table = Table.open(file, sheet, Set.of(), Wording::of)) {
            table.header().ifPresent(rows::add);
            List<String> titles = table.titles();
            for (Optional<Row> row = table.next();
                    row.isPresent() && rows.size() <= SAMPLE_ROWS;
                    row = table.next()) {
                rows.add(row.get());
            }
            return columns(rows, titles);
        } catch (UnreadableTableException e) {
            return columns(rows, List.of());
        }
    }

    private static List<SampleColumn> columns(List<Row> rows, List<String> titles) {
        boolean told =
                rows.stream().anyMatch(r -> r.cells().stream().anyMatch(IdentityNumbers::occursIn));
        if (rows.size() < 2 || told) {
            return List.of();
        }
        List<SampleColumn> columns = new ArrayList<>();
        Row header = rows.get(0);
        for (int i = 0; i < header.cells().size(); i++) {
            Set<String> values = new LinkedHashSet<>();
            int cells = 0;
            for (Row row : rows.subList(1, rows.size())) {
                if (!row.cell(i).isEmpty()) {
                    cells++;
                    if (values.size() < MOST_VALUES) {
                        values.add(row.meaning(i).orElse(row.cell(i)));
                    }
                }
            }
            if (!header.cell(i).isEmpty()) {
                String title = i < titles.size() ? titles.get(i) : "";
                columns.add(new SampleColumn(header.cell(i), title, values, cells));
            }
        }
        return columns;
    }
}

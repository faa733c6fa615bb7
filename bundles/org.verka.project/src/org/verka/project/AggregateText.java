package org.verka.project;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verka.evaluation.Caution;
import org.verka.evidence.CaseCount;
import org.verka.evidence.Occasion;
import org.verka.evidence.Origin;
import org.verka.evidence.ReportedAggregate;
import org.verka.project.ProjectException.Reason;

/**
 * A package of aggregates as text that people can read before they send it: UTF-8, a line for each
 * figure, cells parted by semicolons, and last the hash of all lines before.
 */
final class AggregateText {

    /** Thrown where a text is no package, or not as it was written. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final Reason reason;

        private Refused(Reason reason, Throwable cause) {
            super(reason.name(), cause);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private static final String HEAD = "verka-aggregates";
    private static final String FORMAT = "2";

    /** As before those warnings that stand instead of a number. */
    private static final String FIRST_FORMAT = "1";

    private static final String WARNING = "warning";
    private static final String LAST = "sha256";
    private static final int HEADER = 9;
    private static final int MOST_DIGITS = 40;

    private AggregateText() {}

    static String write(AggregatePackage sent) {
        StringBuilder text = new StringBuilder();
        line(text, HEAD, FORMAT);
        line(text, "programme", sent.programme());
        line(text, "version", sent.version());
        line(text, "theory", sent.theory());
        line(text, "site", sent.site(), sent.label());
        line(text, "period", sent.from().toString(), sent.to().toString());
        line(text, "threshold", Integer.toString(sent.threshold()));
        line(
                text,
                "columns",
                "mean",
                "instrument",
                "scale",
                "informant",
                "occasion",
                "group",
                "n",
                "mean",
                "sd",
                "answers and how many gave each");
        line(text, "columns", "share", "count", "from", "to", "numerator", "denominator");
        sent.measures().forEach((name, print) -> line(text, "measure", name, print));
        sent.aggregates().forEach(a -> line(text, cells(a)));
        warnings(text, sent.aggregates());
        sent.counts()
                .forEach(c ->
                        line(
                                text,
                                "share",
                                c.count(),
                                c.from().toString(),
                                c.to().toString(),
                                Long.toString(c.numerator()),
                                Long.toString(c.denominator())));
        line(text, LAST, hash(text.toString()));
        return text.toString();
    }

    private static void warnings(StringBuilder text, List<ReportedAggregate> all) {
        all.stream()
                .filter(a -> a.isOfPairs() && a.mean().isEmpty())
                .forEach(a -> line(text, warning(a, all)));
    }

    /** Why the change of pairs is not sent; whoever reads the file should know, too. */
    private static String[] warning(ReportedAggregate pairs, List<ReportedAggregate> all) {
        int before =
                all.stream()
                        .filter(a -> a.occasion() == Occasion.BEFORE && a.group().isEmpty())
                        .filter(a -> a.instrument().equals(pairs.instrument()))
                        .filter(a -> a.scale().equals(pairs.scale()))
                        .filter(a -> a.informant().equals(pairs.informant()))
                        .mapToInt(ReportedAggregate::n)
                        .findFirst()
                        .orElse(pairs.n());
        return new String[] {
            WARNING,
            pairs.instrument(),
            pairs.scale(),
            pairs.informant(),
            Caution.ofNotSent(before, pairs.n()).name()
        };
    }

    private static String[] cells(ReportedAggregate a) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                "mean",
                                a.instrument(),
                                a.scale(),
                                a.informant(),
                                a.occasion().name(),
                                a.group(),
                                Integer.toString(a.n()),
                                a.mean().map(BigDecimal::toPlainString).orElse(""),
                                a.sd().map(BigDecimal::toPlainString).orElse("")));
        a.counts().forEach((answer, n) -> cells.addAll(List.of(answer, Integer.toString(n))));
        return cells.toArray(String[]::new);
    }

    private static void line(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ";")
                    .append(
                            cells[i].replace("\\", "\\\\")
                                    .replace(";", "\\;")
                                    .replace("\r", " ")
                                    .replace("\n", " "));
        }
        text.append('\n');
    }

    /**
     * Reads a package.
     *
     * @param file its name, as the origin of what it tells
     * @throws Refused when it is none, is of a later format, or is not as it was written
     */
    static AggregatePackage read(byte[] bytes, String file) throws Refused {
        List<List<String>> lines = lines(text(bytes));
        if (lines.isEmpty() || !lines.get(0).get(0).equals(HEAD)) {
            throw new Refused(Reason.NOT_A_PACKAGE, null);
        }
        if (!lines.get(0).equals(List.of(HEAD, FORMAT))
                && !lines.get(0).equals(List.of(HEAD, FIRST_FORMAT))) {
            throw new Refused(Reason.PACKAGE_NEWER, null);
        }
        requireWhole(text(bytes));
        try {
            return read(lines, file);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(Reason.PACKAGE_DAMAGED, e);
        }
    }

    private static String text(byte[] bytes) throws Refused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused(Reason.NOT_A_PACKAGE, e);
        }
    }

    private static void requireWhole(String text) throws Refused {
        int last = text.lastIndexOf("\n" + LAST + ";") + 1;
        boolean whole =
                last > 0
                        && text.substring(last)
                                .equals(LAST + ";" + hash(text.substring(0, last)) + "\n");
        if (!whole) {
            throw new Refused(Reason.PACKAGE_DAMAGED, null);
        }
    }

    private static AggregatePackage read(List<List<String>> lines, String file) {
        String site = lines.get(4).get(1);
        LocalDate from = LocalDate.parse(lines.get(5).get(1));
        LocalDate to = LocalDate.parse(lines.get(5).get(2));
        SortedMap<String, String> measures = new TreeMap<>();
        List<ReportedAggregate> aggregates = new ArrayList<>();
        List<CaseCount> counts = new ArrayList<>();
        for (int i = HEADER; i < lines.size() - 1; i++) {
            List<String> cells = lines.get(i);
            Origin origin = new Origin(file, i + 1);
            switch (cells.get(0)) {
                case "measure" -> measures.put(cells.get(1), cells.get(2));
                case "mean" -> aggregates.add(aggregate(cells, site, from, to, origin));
                case "share" -> counts.add(count(cells, site, origin));
                case WARNING -> Caution.valueOf(cells.get(4));
                default -> throw new IllegalArgumentException(cells.get(0));
            }
        }
        return new AggregatePackage(
                lines.get(1).get(1),
                lines.get(2).get(1),
                lines.get(3).get(1),
                site,
                lines.get(4).get(2),
                from,
                to,
                Integer.parseInt(lines.get(6).get(1)),
                measures,
                aggregates,
                counts);
    }

    private static ReportedAggregate aggregate(
            List<String> cells, String site, LocalDate from, LocalDate to, Origin origin) {
        SortedMap<String, Integer> answers = new TreeMap<>();
        for (int i = 9; i < cells.size(); i += 2) {
            answers.put(cells.get(i), Integer.valueOf(cells.get(i + 1)));
        }
        return new ReportedAggregate(
                site,
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Occasion.valueOf(cells.get(4)),
                cells.get(5),
                from,
                to,
                Integer.parseInt(cells.get(6)),
                decimal(cells.get(7)),
                decimal(cells.get(8)),
                answers,
                origin);
    }

    private static CaseCount count(List<String> cells, String site, Origin origin) {
        return new CaseCount(
                cells.get(1),
                site,
                "",
                LocalDate.parse(cells.get(2)),
                LocalDate.parse(cells.get(3)),
                Long.parseLong(cells.get(4)),
                Long.parseLong(cells.get(5)),
                origin);
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static List<List<String>> lines(String text) {
        return text.lines().map(AggregateText::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '\\' && i + 1 < line.length()) {
                i++;
                cell.append(line.charAt(i));
            } else if (at == ';') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

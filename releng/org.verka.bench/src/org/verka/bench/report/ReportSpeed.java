package org.verka.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verka.bench.Limits;
import org.verka.report.document.Reader;
import org.verka.report.document.ReportDocument;
import org.verka.report.pdf.OnePass;
import org.verka.report.pdf.PdfRenderer;

/**
 * How long the PDF of a report takes beside the same words, tables and pictures printed by OpenPDF
 * itself and by JasperReports, with and without figures and tags, and in two threads. Ratios within
 * one run, of the processor's time where only one thing runs; ends with 1 when a limit is broken.
 */
public final class ReportSpeed {

    private static final int WARM = 150;
    private static final int ROUNDS = 7;
    private static final int TAG_ROUNDS = 20;
    private static final String TAGGED = "one pass, PDF/UA and PDF/A";
    private static final String PLAIN = "one pass, plain";

    /** How many reports are timed together, and how many each of two threads writes. */
    private static final int EACH = 8;

    private final PrintStream out;
    private final Path file;
    private final ReportDocument whole;
    private final ReportDocument words;

    private ReportSpeed(PrintStream out, Path root) throws IOException {
        this.out = out;
        this.file = Files.createTempFile("verka-bench", ".pdf");
        this.whole = SampleReport.of(SampleReport.example(root), Reader.EVALUATOR);
        this.words = SampleReport.withoutFigures(whole);
    }

    /** Takes the root of a built checkout and the home of a JDK. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        ReportSpeed speed = new ReportSpeed(System.out, root);
        boolean broken = speed.peers();
        broken |= speed.tags();
        broken |= speed.threads();
        Files.delete(speed.file);
        broken |= new ReportStart(System.out, root, Path.of(arguments[1])).measure();
        System.exit(broken ? 1 : 0);
    }

    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** Several reports at a time, so that each bears what collecting its own garbage costs. */
    private static void time(Limits limits, String name, Limits.Work work) throws Exception {
        limits.time(
                name,
                () -> {
                    for (int report = 0; report < EACH; report++) {
                        work.run();
                    }
                });
    }

    private boolean peers() throws Exception {
        List<Flat> all = Flat.of(whole);
        List<Flat> plain = Flat.of(words);
        JasperPeer jasper = new JasperPeer(all);
        OpenPdfPeer openPdf = new OpenPdfPeer();
        Limits limits = new Limits(out, ReportSpeed::processorSeconds);
        try (PdfRenderer renderer = PdfRenderer.open("Verka")) {
            for (int round = 0; round < WARM; round++) {
                renderer.render(whole, file);
                jasper.write(all);
                openPdf.write(plain);
            }
            for (int round = 0; round < ROUNDS; round++) {
                out.printf("round %d%n", round + 1);
                time(limits, "OpenPDF, no figures", () -> openPdf.write(plain));
                time(limits, "Verka, no figures", () -> renderer.render(words, file));
                time(limits, "Verka", () -> renderer.render(whole, file));
                time(limits, "JasperReports", () -> jasper.write(all));
            }
        }
        limits.medians();
        limits.atMost(2.5, "no figures, OpenPDF = 1", "Verka, no figures", "OpenPDF, no figures");
        limits.atMost(1.25, "with figures, without = 1", "Verka", "Verka, no figures");
        limits.atMost(0.7, "with figures, JasperReports = 1", "Verka", "JasperReports");
        return limits.broken();
    }

    /** The two differ by less than a round from the next, so that each is first in every second. */
    private boolean tags() throws Exception {
        Limits limits = new Limits(out, ReportSpeed::processorSeconds);
        try (OnePass once = new OnePass()) {
            for (int round = 0; round < WARM; round++) {
                once.write(whole, true);
                once.write(whole, false);
            }
            for (int round = 0; round < TAG_ROUNDS; round++) {
                boolean taggedFirst = round % 2 == 0;
                tag(limits, once, taggedFirst);
                tag(limits, once, !taggedFirst);
            }
        }
        limits.medians();
        limits.atMost(1.1, "PDF/UA, plain = 1", TAGGED, PLAIN);
        return limits.broken();
    }

    private void tag(Limits limits, OnePass once, boolean tagged) throws Exception {
        time(limits, tagged ? TAGGED : PLAIN, () -> once.write(whole, tagged));
    }

    private boolean threads() throws Exception {
        Limits limits = new Limits(out);
        try (OnePass once = new OnePass();
                ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<Void> half =
                    () -> {
                        for (int report = 0; report < EACH; report++) {
                            once.write(whole, true);
                        }
                        return null;
                    };
            two.invokeAll(List.of(half, half, half, half));
            for (int round = 0; round < ROUNDS; round++) {
                limits.time(
                        "reports one after the other",
                        () -> {
                            half.call();
                            half.call();
                        });
                limits.time(
                        "as many in two threads",
                        () -> {
                            for (Future<Void> each : two.invokeAll(List.of(half, half))) {
                                each.get();
                            }
                        });
            }
        }
        limits.medians();
        limits.atLeast(
                1.6,
                "two threads, one = 1",
                limits.median("reports one after the other")
                        / limits.median("as many in two threads"));
        return limits.broken();
    }
}

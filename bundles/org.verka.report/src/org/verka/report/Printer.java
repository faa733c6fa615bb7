package org.verka.report;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.verka.report.document.ReportException;
import org.verka.report.pdf.PdfRenderer;

/** BIRT, started when the first PDF needs it, or before that beside other work. */
final class Printer implements AutoCloseable {

    private final String software;
    private Optional<CompletableFuture<PdfRenderer>> renderer = Optional.empty();

    Printer(String software) {
        this.software = software;
    }

    /** Starts it on a thread of its own, once. */
    void begin() {
        if (renderer.isEmpty()) {
            renderer =
                    Optional.of(
                            CompletableFuture.supplyAsync(
                                    () -> PdfRenderer.open(software),
                                    start -> Thread.ofPlatform().name("BIRT start").start(start)));
        }
    }

    /**
     * Waits for it where needed.
     *
     * @throws ReportException when BIRT does not start
     */
    PdfRenderer pdf() {
        begin();
        try {
            return renderer.orElseThrow().join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                case Throwable other -> throw new ReportException("BIRT does not start", other);
            }
        }
    }

    /** Stops it when it was started; whether it could start is of interest to PDFs only. */
    @Override
    public void close() {
        renderer.flatMap(start -> start.handle((pdf, failure) -> Optional.ofNullable(pdf)).join())
                .ifPresent(PdfRenderer::close);
    }
}

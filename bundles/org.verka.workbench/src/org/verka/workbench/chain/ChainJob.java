package org.verka.workbench.chain;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.verka.dsl.ide.server.TheoryCopy;
import org.verka.dsl.validation.RuleCatalogue;
import org.verka.workbench.chain.ChainReader.Found;
import org.verka.workbench.chain.ChainReader.Text;
import org.verka.workbench.chain.ChainReading.Shown;
import org.verka.workbench.figure.ProjectFigures;
import org.verka.workbench.language.LanguageSession;
import org.verka.workbench.text.Texts;

/** Reads the results chain of a text in the background; asked again, it answers the last only. */
final class ChainJob extends Job {

    private static final long AGAIN_MILLIS = 1000;

    private final LanguageSession session;
    private static final Set<String> OF_EVIDENCE = RuleCatalogue.codesOfEvidence();

    private final ProjectFigures figures;
    private final ChainReader reader;
    private final BiConsumer<Request, ChainReading> receiver;
    private volatile Request request;

    /**
     * Asks a server and the figures.
     *
     * @param receiver is told what was read, on the job's thread
     */
    ChainJob(
            LanguageSession session,
            ProjectFigures figures,
            Texts texts,
            BiConsumer<Request, ChainReading> receiver) {
        super("Verka results chain");
        this.session = session;
        this.figures = figures;
        this.reader = new ChainReader(texts);
        this.receiver = receiver;
        setSystem(true);
        setPriority(DECORATE);
    }

    /**
     * What is asked for.
     *
     * @param uri the text's address
     * @param stamp which state of the text it is about
     * @param line the line that the user is on, from 0
     * @param before what was shown of it last; empty when nothing was
     */
    record Request(String uri, long stamp, int line, Optional<Shown> before) {}

    /** Reads soon, and not what was asked for before. */
    void read(Request next, long delayMillis) {
        request = next;
        cancel();
        schedule(delayMillis);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request asked = request;
        Optional<TheoryCopy> copy =
                session.await(session.copy(asked.uri)).flatMap(answer -> answer);
        if (copy.isEmpty()) {
            if (asked == request && !monitor.isCanceled()) {
                schedule(AGAIN_MILLIS);
            }
            return Status.OK_STATUS;
        }
        URI theory = URI.create(asked.uri);
        Found found = new Found(figures.evaluated(theory), figures.areSettled(theory));
        Text text = new Text(copy.get(), errors(copy.get()), asked.line);
        ChainReading reading = reader.read(text, found, asked.before);
        if (!monitor.isCanceled()) {
            receiver.accept(asked, reading);
        }
        return Status.OK_STATUS;
    }

    /** Of the text: what only the evidence shows to be wrong is what the chain is to tell. */
    private int errors(TheoryCopy copy) {
        return (int)
                copy.files().stream()
                        .flatMap(file -> session.findings().of(file).stream())
                        .filter(f -> f.getSeverity() == DiagnosticSeverity.Error)
                        .filter(f -> !isOfEvidence(f))
                        .count();
    }

    private static boolean isOfEvidence(Diagnostic finding) {
        return finding.getCode() != null
                && finding.getCode().isLeft()
                && OF_EVIDENCE.contains(finding.getCode().getLeft());
    }
}

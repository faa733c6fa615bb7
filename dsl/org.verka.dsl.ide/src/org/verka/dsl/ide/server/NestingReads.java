package org.verka.dsl.ide.server;

import com.google.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

/**
 * Runs a read that is asked for within a read, as renaming does, at once and in place: queued, it
 * would wait for the read that waits for it.
 */
final class NestingReads extends RequestManager {

    private final Reader reader;

    @Inject
    NestingReads(Reader reader, OperationCanceledManager cancelled) {
        super(reader.executor(), cancelled);
        this.reader = reader;
    }

    @Override
    public <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> read) {
        return reader.isCaller()
                ? CompletableFuture.completedFuture(read.apply(CancelIndicator.NullImpl))
                : super.runRead(read);
    }
}

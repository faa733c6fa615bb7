package org.verka.dsl.ide.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Hands out copies of the theories that a server has read, to faces in the same process. */
public interface TheoryCopies {

    /**
     * Copies the theories of a file, as its text is in the editor when the server gets to it. As
     * with every question to a server, the answer is cancelled when a text changes before it.
     *
     * @param uri the file's address as in other questions to the server
     * @return empty when no such file is known
     */
    CompletableFuture<Optional<TheoryCopy>> copy(String uri);
}

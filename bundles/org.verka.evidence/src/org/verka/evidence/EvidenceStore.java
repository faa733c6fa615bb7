package org.verka.evidence;

import java.util.Collection;

/**
 * Keeps facts. A file's facts are stored whole or not at all, also when the process is killed on
 * the way, and a fact that is there already is not stored twice. Not safe for use by several
 * threads.
 */
public interface EvidenceStore extends AutoCloseable {

    /**
     * Stores what a file told.
     *
     * @param path the file's path within the project
     * @param sha256 the hash of its bytes
     * @param facts what it told; no two with equal keys
     * @throws StoreException when the store cannot take it; nothing of the file is then stored
     */
    Receipt add(String path, String sha256, Collection<? extends Fact> facts);

    /** Everything stored. */
    Evidence read();

    @Override
    void close();
}

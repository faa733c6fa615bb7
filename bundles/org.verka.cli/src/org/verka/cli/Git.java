package org.verka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the machine's git about the repository that a folder is in. Nothing in the repository is
 * run: no hooks, filters or text converters.
 */
final class Git {

    private final Path folder;

    /**
     * Asks about the repository that {@code folder} is in.
     *
     * @param folder a folder that exists
     */
    Git(Path folder) {
        this.folder = folder;
    }

    /** Whether the folder is in a repository. */
    boolean isRepository() throws IOException {
        return ask("rev-parse", "--is-inside-work-tree").isPresent();
    }

    /**
     * The commit that a revision such as {@code HEAD~3} or a branch or tag names; empty if none.
     */
    Optional<String> commit(String revision) throws IOException {
        return ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .map(answer -> new String(answer, StandardCharsets.UTF_8).strip());
    }

    /** The paths of a commit's files inside the folder, relative to it. */
    List<String> files(String commit) throws IOException {
        byte[] answer = ask("ls-tree", "-r", "-z", "--name-only", commit).orElse(new byte[0]);
        String names = new String(answer, StandardCharsets.UTF_8);
        return names.isEmpty() ? List.of() : List.of(names.split("\0"));
    }

    /** What a file held in a commit. */
    byte[] content(String commit, String file) throws IOException {
        return ask("cat-file", "blob", commit + ":./" + file)
                .orElseThrow(() -> new IOException(commit + ":" + file));
    }

    /** The answer; empty when git says no. */
    private Optional<byte[]> ask(String... question) throws IOException {
        List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
        words.addAll(List.of("-c", "core.fsmonitor=false"));
        words.addAll(List.of(question));
        try {
            Process git = start(words);
            git.getOutputStream().close();
            byte[] answer = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Process start(List<String> words) {
        try {
            return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new Unable("git.missing");
        }
    }
}

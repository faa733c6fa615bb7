package org.verka.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An intake as Verka would write it for a file, to be read and mended by somebody who knows the
 * file.
 *
 * @param name the intake's name, the first one's when there are several
 * @param text the whole {@code intag} block, or several of them, ending with a line break
 * @param open how many columns, words or other things somebody has to fill in
 */
public record Proposal(String name, String text, int open) {

    /** Several proposals as one. */
    static Optional<Proposal> together(List<Proposal> proposals) {
        return proposals.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Proposal(
                                proposals.get(0).name(),
                                proposals.stream()
                                        .map(Proposal::text)
                                        .collect(Collectors.joining("\n")),
                                proposals.stream().mapToInt(Proposal::open).sum()));
    }
}

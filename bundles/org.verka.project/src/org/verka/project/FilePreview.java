package org.verka.project;

import java.util.List;

/**
 * What would become of one file if it were taken in.
 *
 * @param path its path within the project
 * @param taken whether anything of it would be stored
 * @param rows how many rows of data it has
 * @param added how many facts would be new
 * @param known how many are stored already
 * @param contradicting how many say something else than what is stored
 * @param doubtful how many values or rows are reported
 * @param twice how many rows tell what another row tells
 * @param onlyBefore clients who have answered before, and neither after nor at follow-up, the
 *     stored forms counted
 * @param onlyAfter clients who have answered after or at follow-up, and not before
 * @param names whether it is left out because names stand where codes or groups should
 * @param messages what is wrong or worth knowing, in reading order and in the user's language
 */
public record FilePreview(
        String path,
        boolean taken,
        int rows,
        int added,
        int known,
        int contradicting,
        int doubtful,
        int twice,
        List<String> onlyBefore,
        List<String> onlyAfter,
        boolean names,
        List<String> messages) {

    public FilePreview {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        messages = List.copyOf(messages);
    }
}

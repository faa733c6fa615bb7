package org.verka.report.content;

import java.util.stream.Collectors;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.SilentSites;

/** Which sites have sent no log where others have. */
final class SilentWords {

    private SilentWords() {}

    /** A sentence after others, or nothing. */
    static String after(Texts texts, Evaluation evaluation) {
        String names =
                new SilentSites(evaluation)
                        .all().stream().map(texts::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " " + texts.text("activities.silent", names);
    }
}

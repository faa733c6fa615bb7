package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.evaluation.Change;
import org.verka.report.document.Block.Paragraph;

/** What the tests of before and after say, in words, before any number. */
final class ChangeWords {

    private final Texts texts;
    private final Findings findings;

    ChangeWords(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** What changed for sure and what may be chance; each scale once. */
    Paragraph of(List<Change> changes) {
        List<Change> tested = changes.stream().filter(c -> findings.test(c).isPresent()).toList();
        List<String> said = new ArrayList<>();
        say(said, "changes.words.sure", tested.stream().filter(findings::isSure).toList(), true);
        say(
                said,
                "changes.words.unsure",
                tested.stream().filter(c -> !findings.isSure(c)).toList(),
                false);
        return Paragraph.of(
                said.isEmpty() ? texts.text("changes.words.none") : String.join(" ", said));
    }

    private void say(List<String> said, String key, List<Change> changes, boolean direction) {
        if (!changes.isEmpty()) {
            said.add(
                    texts.text(
                            key,
                            changes.stream()
                                    .map(c -> direction ? directed(c) : name(c))
                                    .collect(Collectors.joining(", "))));
        }
    }

    private String name(Change change) {
        String scale = texts.name(change.scale());
        return change.informant().map(i -> scale + " (" + texts.name(i) + ")").orElse(scale);
    }

    private String directed(Change change) {
        Optional<Boolean> wanted = Findings.wanted(change);
        boolean up =
                Findings.pairs(change).filter(p -> p.meanDifference().orElse(0) > 0).isPresent();
        String key =
                wanted.map(w -> w ? "changes.words.wanted" : "changes.words.unwanted")
                        .orElse(up ? "changes.words.up" : "changes.words.down");
        return texts.text(key, name(change));
    }
}

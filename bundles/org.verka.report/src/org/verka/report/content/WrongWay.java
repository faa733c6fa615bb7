package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.Change;
import org.verka.model.Instrument;
import org.verka.report.document.Block.Item;

/**
 * What answers whether something has become worse: the changes that went the wrong way, those that
 * chance hardly explains before those that it may.
 */
final class WrongWay {

    private final Texts texts;
    private final Findings findings;

    WrongWay(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** A line for each instrument and degree of certainty; none when no change was tested. */
    List<Item> of() {
        Map<Instrument, List<Change>> tested = new LinkedHashMap<>();
        findings.tested().stream()
                .filter(c -> Findings.wanted(c).isPresent())
                .forEach(
                        c -> tested.computeIfAbsent(c.instrument(), i -> new ArrayList<>()).add(c));
        List<Item> items = new ArrayList<>();
        tested.forEach((instrument, changes) -> {
            List<Change> worse =
                    changes.stream().filter(c -> !Findings.wanted(c).orElseThrow()).toList();
            Stream<String> lines =
                    worse.isEmpty()
                            ? Stream.of(none(instrument, changes.size()))
                            : Stream.of(
                                            line("evidence.worse.sure", worse, findings::isSure),
                                            line(
                                                    "evidence.worse.unsure",
                                                    worse,
                                                    c -> !findings.isSure(c)))
                                    .filter(line -> !line.isEmpty());
            lines.forEach(
                    line -> items.add(Item.of(line).from(findings.origins().changes(instrument))));
        });
        return items;
    }

    private String none(Instrument instrument, int tested) {
        return texts.text(
                "evidence.worse.none", texts.name(instrument), tested, texts.text("changes"));
    }

    private String line(String key, List<Change> worse, Predicate<Change> which) {
        String names =
                worse.stream().filter(which).map(this::name).collect(Collectors.joining("; "));
        Instrument instrument = worse.getFirst().instrument();
        return names.isEmpty()
                ? ""
                : texts.text(key, texts.name(instrument), names, texts.text("changes"));
    }

    private String name(Change change) {
        return texts.name(change.scale())
                + change.informant().map(i -> ", " + texts.name(i)).orElse("")
                + new Phrases(texts).place(change.site(), findings.evaluation().programme());
    }
}

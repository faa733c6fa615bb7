package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Band;
import org.verka.model.CutOff;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Rests;

/** How an instrument's scales are scored and read, and what its items say, as Markdown lines. */
final class ScoringFacts {

    private final DslMessages messages;
    private final ItemWordings wordings;

    @Inject
    ScoringFacts(DslMessages messages, ItemWordings wordings) {
        this.messages = messages;
        this.wordings = wordings;
    }

    List<String> about(Instrument instrument) {
        List<String> lines = new ArrayList<>();
        if (instrument.getYoungest() != null) {
            String ages = instrument.getYoungest() + "–";
            ages += instrument.getOldest() == null ? "" : instrument.getOldest();
            lines.add(messages.text("fact.ages", ages));
        }
        lines.addAll(items(wordings.of(instrument)));
        return lines;
    }

    List<String> about(Scale scale) {
        List<String> lines = new ArrayList<>();
        ICompositeNode rule = NodeModelUtils.getNode(scale.getScore());
        if (rule != null) {
            String text = rule.getText().strip().replaceAll("\\s+", " ");
            lines.add(
                    scale.getRequired() == null
                            ? messages.text("fact.scored", text)
                            : messages.text("fact.scored.required", text, scale.getRequired()));
        }
        lines.addAll(bands(scale));
        for (CutOff cutOff : scale.getCutOffs()) {
            if (cutOff.getValue() != null) {
                lines.add(
                        messages.text("fact.cutOff", number(cutOff.getValue()))
                                + inBrackets(cutOff.getGroup()));
            }
        }
        if (scale.getReliableChange() != null) {
            lines.add(messages.text("fact.change", number(scale.getReliableChange())));
        }
        if (scale.eContainer() instanceof Instrument instrument && scale.getScore() != null) {
            Map<ItemCode, String> texts = wordings.of(instrument);
            texts.keySet().retainAll(Rests.on(scale.getScore()));
            lines.addAll(items(texts));
        }
        return lines;
    }

    private List<String> bands(Scale scale) {
        Map<String, List<String>> byReader = new LinkedHashMap<>();
        for (Band band : scale.getBands()) {
            if (band.getMinimum() != null) {
                String scores = number(band.getMinimum());
                scores += band.getMaximum() == null ? "" : "–" + number(band.getMaximum());
                byReader.computeIfAbsent(reader(band), key -> new ArrayList<>())
                        .add(band.getLabel() + " " + scores);
            }
        }
        return byReader.entrySet().stream()
                .map(e -> String.join(", ", e.getValue()) + inBrackets(e.getKey()))
                .toList();
    }

    private static String reader(Band band) {
        List<String> parts =
                new ArrayList<>(
                        band.getInformants().stream()
                                .filter(informant -> !informant.eIsProxy())
                                .map(ScoringFacts::called)
                                .toList());
        if (band.getGroup() != null) {
            parts.add(band.getGroup());
        }
        return String.join(", ", parts);
    }

    private static String called(Informant informant) {
        return informant.getLabel() == null ? informant.getName() : informant.getLabel();
    }

    private static Collection<String> items(Map<ItemCode, String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return List.of(
                texts.entrySet().stream()
                        .map(item -> "- " + item.getKey() + ": " + item.getValue())
                        .collect(Collectors.joining("\n")));
    }

    private static String inBrackets(String text) {
        return text == null || text.isEmpty() ? "" : " (" + text + ")";
    }

    private String number(BigDecimal value) {
        return messages.text("fact.number", value);
    }
}

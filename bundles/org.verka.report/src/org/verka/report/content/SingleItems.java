package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.Instrument;
import org.verka.model.ItemRange;
import org.verka.model.ItemValue;
import org.verka.model.Scale;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Questions;

/** Finds out which scales are the answers to one question and nothing more. */
final class SingleItems {

    private SingleItems() {}

    /** The words of the only question that a scale is scored from; empty when there are more. */
    static Optional<String> of(Scale scale) {
        if (scale.getScore() == null || !(scale.eContainer() instanceof Instrument instrument)) {
            return Optional.empty();
        }
        Iterable<EObject> parts = scale.getScore()::eAllContents;
        List<ItemCode> codes =
                Stream.concat(
                                Stream.of(scale.getScore()),
                                StreamSupport.stream(parts.spliterator(), false))
                        .flatMap(part -> codes(part).stream())
                        .distinct()
                        .toList();
        return codes.size() == 1
                ? Questions.of(instrument).find(codes.get(0)).map(q -> q.item().getLabel())
                : Optional.empty();
    }

    private static List<ItemCode> codes(EObject part) {
        return switch (part) {
            case ItemRange range -> Questions.codes(range);
            case ItemValue v when v.getNumber() != null -> List.of(ItemCode.of(v.getNumber()));
            case ItemValue v when v.getItem() != null -> List.of(ItemCode.of(v.getItem()));
            default -> List.of();
        };
    }
}

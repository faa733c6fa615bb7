package org.verka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.verka.evidence.Occasion;
import org.verka.intake.Problem.Code;
import org.verka.model.ColumnRole;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Named;
import org.verka.model.Scale;

/**
 * What a row, or the mapping for all of them, says in words of an instrument: the occasion, the
 * scale, and who answered.
 */
final class FormWords {

    private final Instrument instrument;
    private final Optional<Occasion> fixedOccasion;
    private final Optional<String> fixedInformant;
    private final Optional<Bound> occasion;
    private final Optional<Bound> scale;
    private final Optional<Bound> informant;
    private final Meanings<Occasion> occasions = new Meanings<>();
    private final Meanings<Scale> scales = new Meanings<>();
    private final Meanings<Named> measures = new Meanings<>();
    private final Meanings<Informant> informants = new Meanings<>();

    FormWords(Intake mapping, Layout layout) {
        instrument = mapping.getInstrument();
        fixedOccasion = Vocabulary.occasion(mapping.getOccasion());
        fixedInformant = Optional.ofNullable(mapping.getInformant()).map(Informant::getName);
        occasion = layout.first(ColumnRole.OCCASION);
        scale = layout.first(ColumnRole.SCALE);
        informant = layout.first(ColumnRole.INFORMANT);
    }

    boolean hasOccasion() {
        return occasion.isPresent() || fixedOccasion.isPresent();
    }

    boolean hasScale() {
        return scale.isPresent();
    }

    /** The column that tells the scale. */
    Bound place() {
        return scale.orElseThrow();
    }

    /** Empty when it was reported. */
    Optional<Occasion> occasion(Cells cells) {
        if (occasion.isEmpty()) {
            return fixedOccasion;
        }
        Bound at = occasion.get();
        if (cells.needed(at).isEmpty()) {
            return Optional.empty();
        }
        Optional<Occasion> meant =
                occasions.of(cells, at, w -> Vocabulary.occasion(w, at.column()));
        if (meant.isEmpty()) {
            cells.report(Code.UNKNOWN_WORD, at, Vocabulary.knownOccasions(at.column()));
        }
        return meant;
    }

    /** Empty when it was reported. */
    Optional<Scale> scale(Cells cells) {
        return meant(cells, scale.orElseThrow(), instrument.getScales(), scales);
    }

    /** The name of a scale or an item; empty when it was reported. */
    Optional<String> measured(Cells cells) {
        List<Named> known = new ArrayList<>(instrument.getScales());
        instrument.getItems().stream().filter(i -> i.getName() != null).forEach(known::add);
        return meant(cells, scale.orElseThrow(), known, measures).map(Named::getName);
    }

    /**
     * The informant's name, the file's own or nobody's when there is no column of them; empty when
     * reported.
     */
    Optional<String> informant(Cells cells) {
        return informant.isEmpty()
                ? Optional.of(fixedInformant.orElse(""))
                : meant(cells, informant.get(), instrument.getInformants(), informants)
                        .map(Informant::getName);
    }

    private static <T extends Named> Optional<T> meant(
            Cells cells, Bound at, List<T> known, Meanings<T> meanings) {
        if (cells.needed(at).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> meant = meanings.of(cells, at, w -> Vocabulary.meaning(w, at.column(), known));
        if (meant.isEmpty()) {
            cells.report(Code.UNKNOWN_WORD, at, Vocabulary.known(at.column(), known));
        }
        return meant;
    }
}

package org.verka.model.scoring;

import java.util.List;
import java.util.Optional;
import org.verka.model.Informant;

/**
 * Whose answers they are, as far as bands and cut-offs differ by it.
 *
 * @param informant who answered
 * @param group the group that the client belongs to in the instrument's own words, such as men
 */
public record Respondent(Optional<Informant> informant, Optional<String> group) {

    /** Somebody of whom nothing is known. */
    public static final Respondent UNKNOWN = new Respondent(Optional.empty(), Optional.empty());

    /** That informant, in no group of its own. */
    public static Respondent of(Informant informant) {
        return new Respondent(Optional.of(informant), Optional.empty());
    }

    /** Somebody of that group. */
    public static Respondent in(String group) {
        return new Respondent(Optional.empty(), Optional.of(group));
    }

    /** Whether something said of these informants and that group is said of this one too. */
    boolean isAmong(List<Informant> informants, String ofGroup) {
        return (informants.isEmpty() || informant.filter(informants::contains).isPresent())
                && (ofGroup == null || group.filter(ofGroup::equals).isPresent());
    }
}

package org.verka.evaluation;

import java.util.List;
import java.util.Optional;
import org.verka.model.Judgement;
import org.verka.model.Named;
import org.verka.model.Role;
import org.verka.model.Site;

/**
 * What somebody concludes about a part of a theory, by the evaluation's day: never a finding.
 *
 * @param subject the evaluation question, the outcome or the programme that is judged
 * @param author who judges, or empty when the author left it out
 * @param sites the sites it is about; empty for all of them
 * @param judgement their last one
 * @param earlier those that it replaces, latest first
 */
public record JudgementInForce(
        Named subject,
        String author,
        List<Site> sites,
        Judgement judgement,
        List<Judgement> earlier) {

    public JudgementInForce {
        sites = List.copyOf(sites);
        earlier = List.copyOf(earlier);
    }

    /** Who makes a judgement: what their role is called, or the text; empty when left out. */
    static String author(Judgement judgement) {
        Role role = judgement.getRole();
        if (role != null && !role.eIsProxy()) {
            return Optional.ofNullable(role.getLabel())
                    .filter(label -> !label.isBlank())
                    .or(() -> Optional.ofNullable(role.getName()))
                    .orElse("");
        }
        return judgement.getAuthor() == null ? "" : judgement.getAuthor().strip();
    }
}

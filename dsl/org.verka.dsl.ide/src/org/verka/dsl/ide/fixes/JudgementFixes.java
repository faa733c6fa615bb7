package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.JUDGEMENT__AUTHOR;
import static org.verka.model.ModelPackage.Literals.JUDGEMENT__ROLE;
import static org.verka.model.ModelPackage.Literals.JUDGEMENT__TEXTS;

import java.util.Map;
import java.util.stream.Stream;
import org.verka.model.Judgement;

/** Fixes for what evaluators judge. */
final class JudgementFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "B01",
                Fix.of(Judgement.class, JudgementFixes::sayWhy),
                "B02",
                Fix.of(Judgement.class, JudgementFixes::sayWho));
    }

    private static Stream<Proposal> sayWhy(Place at, Judgement judgement) {
        return at.say(judgement, at.member(JUDGEMENT__TEXTS, "text"));
    }

    /** On which day it was, only the author knows. */
    private static Stream<Proposal> sayWho(Place at, Judgement judgement) {
        if (judgement.getRole() != null || judgement.getAuthor() != null) {
            return Stream.empty();
        }
        Stream<Proposal> roles =
                at.names().near(judgement, JUDGEMENT__ROLE).stream()
                        .limit(Fix.MOST)
                        .flatMap(role ->
                                at.say(judgement, at.member(JUDGEMENT__ROLE, "judgedBy", role)));
        return Stream.concat(
                at.say(judgement, at.member(JUDGEMENT__AUTHOR, "judgedBy.text")), roles);
    }
}

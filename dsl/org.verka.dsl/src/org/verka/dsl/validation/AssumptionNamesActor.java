package org.verka.dsl.validation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.verka.dsl.Severity;
import org.verka.model.Actor;
import org.verka.model.Assumption;
import org.verka.model.ModelPackage;

/**
 * Rule 19: an assumption about another actor names the actor (Davies 2013). It is about one when it
 * says the name of a declared actor, or a word for one that is not the programme itself, such as
 * the school or the police.
 */
final class AssumptionNamesActor implements Rule<Assumption> {

    private static final Phrases OTHERS = Phrases.of("actors");

    /** What a name can end in besides, such as a genitive or a plural, in Swedish and English. */
    private static final String ENDING =
            "(?:[:’']?s|:?n|:?ns|:?en|:?ens|:?et|:?ets|t|ts|na|nas|(?:[aeo]?r)(?:s|na|nas)?)?";

    @Override
    public String code() {
        return "V19";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Class<Assumption> about() {
        return Assumption.class;
    }

    @Override
    public void check(Assumption assumption, Report report) {
        String text = assumption.getLabel();
        if (!Written.is(text) || !assumption.getActors().isEmpty()) {
            return;
        }
        Optional<Actor> declared = mentioned(text, report.theory());
        Optional<String> word = declared.map(Written::called).or(() -> OTHERS.find(text));
        if (word.isPresent()) {
            report.with(declared.map(Actor::getName).stream().toList())
                    .at(assumption, ModelPackage.Literals.NAMED__LABEL, "", word.get());
        }
    }

    private static Optional<Actor> mentioned(String text, TheoryFacts theory) {
        return theory.programme().getRoles().stream()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .filter(a -> isNamed(a.getName(), text) || isNamed(a.getLabel(), text))
                .findFirst();
    }

    private static boolean isNamed(String name, String text) {
        return Written.is(name)
                && Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(name.strip()) + ENDING + "(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
    }
}

package org.verka.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verka.dsl.words.Translation;

/** Which fixes there are for which findings. Immutable. */
final class Catalogue {

    private static final Pattern RULE = Pattern.compile("[BV]\\d\\d");

    private final Map<String, List<Fix>> fixes = new HashMap<>();
    private final Fix suppress = new SuppressFix();

    @Inject
    Catalogue(Translation translation) {
        fixes.put("S09", List.of(new OtherLanguageFix(translation)));
        List.of(
                        new WritingFixes().byCode(),
                        new GraphFixes().byCode(),
                        new LinkFixes().byCode(),
                        new OutcomeFixes().byCode(),
                        new ActivityFixes().byCode(),
                        new PlanFixes().byCode(),
                        new ValueFixes().byCode(),
                        new QuestionFixes().byCode(),
                        new IndicatorFixes().byCode(),
                        new TargetFixes().byCode(),
                        new JudgementFixes().byCode())
                .forEach(family ->
                        family.forEach((code, fix) ->
                                fixes.computeIfAbsent(code, c -> new ArrayList<>()).add(fix)));
    }

    /** The fixes for findings with that code; a rule can always be suppressed last. */
    Stream<Fix> fixes(String code) {
        Stream<Fix> own = fixes.getOrDefault(code, List.of()).stream();
        return RULE.matcher(code).matches() ? Stream.concat(own, Stream.of(suppress)) : own;
    }
}

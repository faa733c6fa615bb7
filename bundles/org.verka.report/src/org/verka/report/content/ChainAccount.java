package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.TriedAssumption;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.report.document.Block.Cell;

/**
 * What the evidence says of the parts of a results chain, in the words of the report, for those who
 * show the chain elsewhere.
 */
public final class ChainAccount {

    private final Texts texts;
    private final ChainPhrases phrases;

    /** In a language: Swedish, or English for all that begins with {@code en}. */
    public ChainAccount(Locale locale) {
        this.texts = new Texts(locale);
        this.phrases = new ChainPhrases(texts);
    }

    /** How many links have each verdict and what that means, then what nothing tests. */
    public List<String> overview(ChainEvidence evidence) {
        List<String> lines = new ArrayList<>();
        if (!evidence.links().isEmpty()) {
            lines.add(phrases.lead(evidence));
        }
        List<String> untested =
                evidence.links().stream()
                        .filter(LinkEvidence::untested)
                        .map(phrases::link)
                        .toList();
        if (!untested.isEmpty()) {
            lines.add(texts.text("chain.untested.lead"));
            lines.addAll(untested);
        }
        return lines;
    }

    /** A verdict in a few words. */
    public String verdict(LinkVerdict verdict) {
        return texts.text(verdict);
    }

    /** Whether something came about, in a few words; of an activity with what was done. */
    public String standing(CauseEvidence cause) {
        return phrases.known(cause);
    }

    /** The indicators of an outcome, a line each: the difference and what it says. */
    public List<String> movements(CauseEvidence cause) {
        return cause.movements().stream()
                .map(m ->
                        phrases.movement(m).stream()
                                .map(Cell::text)
                                .filter(text -> !text.equals(Texts.NONE))
                                .collect(Collectors.joining("  ")))
                .toList();
    }

    /** Why a link has its verdict, what its ends rest on and what people said, a line each. */
    public List<String> reasons(LinkEvidence link) {
        List<String> lines = new ArrayList<>();
        if (link.verdict() != LinkVerdict.FOLLOWED) {
            lines.add(phrases.why(link));
        }
        lines.add(end(link.from()));
        lines.addAll(movements(link.from()));
        lines.add(
                texts.text(
                        "chain.results.group", texts.name(link.to().cause()), phrases.end(link)));
        lines.addAll(movements(link.to()));
        if (link.untested()) {
            CauseEvidence blind =
                    link.to().standing() == Standing.UNWATCHED ? link.to() : link.from();
            String item = texts.name(blind.cause());
            lines.add(texts.text("chain.untested.item", texts.text("chain.untested.this"), item));
        }
        if (!link.touching().isEmpty()) {
            lines.add(phrases.factors(link));
        }
        link.assumptions().forEach(a -> lines.add(assumption(a)));
        return lines;
    }

    private String end(CauseEvidence cause) {
        return texts.text("chain.results.group", texts.name(cause.cause()), phrases.known(cause));
    }

    private String assumption(TriedAssumption tried) {
        String said = phrases.voices(tried);
        String status =
                texts.text(
                        "chain.assumption",
                        texts.name(tried.assumption()),
                        phrases.assumption(tried).text());
        return said.equals(Texts.NONE) ? status : status + " " + said;
    }
}

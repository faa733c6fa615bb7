package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.StatedFactor;
import org.verka.evaluation.chain.CauseEvidence;
import org.verka.evaluation.chain.CauseEvidence.Standing;
import org.verka.evaluation.chain.ChainEvidence;
import org.verka.evaluation.chain.LinkEvidence;
import org.verka.evaluation.chain.LinkEvidence.TriedAssumption;
import org.verka.evaluation.chain.LinkVerdict;
import org.verka.evaluation.chain.Movement;
import org.verka.evaluation.chain.Movement.Difference;
import org.verka.evaluation.chain.Movement.Says;
import org.verka.model.Assumption;
import org.verka.model.FactorKind;
import org.verka.model.Outcome;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Cell.Tone;

/** Says in words what the evidence says of a results chain. */
final class ChainPhrases {

    /** The order in which verdicts are told: where a theory stops first. */
    static final List<LinkVerdict> ORDER =
            List.of(
                    LinkVerdict.NOT_DONE,
                    LinkVerdict.NOT_FOLLOWED,
                    LinkVerdict.CONTRADICTORY,
                    LinkVerdict.FOLLOWED,
                    LinkVerdict.TOO_LITTLE_DATA);

    private final Texts texts;
    private final Phrases phrases;
    private final ChainSites sites;

    ChainPhrases(Texts texts) {
        this.texts = texts;
        this.sites = new ChainSites(texts);
        this.phrases = new Phrases(texts);
    }

    /** How many links have each verdict, and what that means. */
    String lead(ChainEvidence evidence) {
        String counts =
                ORDER.stream()
                        .filter(v -> evidence.count(v) > 0)
                        .map(v -> texts.text("chain.lead." + v.name(), evidence.count(v)))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), this::listed));
        return texts.text("chain.lead", Integer.toString(evidence.links().size()), counts);
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : texts.text(
                        "list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** A verdict after a sign that tells it without colour. */
    String marked(LinkVerdict verdict) {
        return mark(verdict) + " " + texts.text(verdict);
    }

    static String mark(LinkVerdict verdict) {
        return switch (verdict) {
            case FOLLOWED -> "●";
            case NOT_FOLLOWED -> "■";
            case CONTRADICTORY -> "◊";
            case NOT_DONE -> "○";
            case TOO_LITTLE_DATA -> "?";
        };
    }

    /** A link with its number. */
    String link(LinkEvidence link) {
        return texts.text(
                "chain.link",
                Integer.toString(link.numbered().number()),
                texts.name(link.from().cause()),
                texts.name(link.to().cause()));
    }

    /** Links by their numbers, in one phrase. */
    String links(List<LinkEvidence> links) {
        return listed(
                links.stream()
                        .map(l ->
                                texts.text(
                                        "decide.chain.link",
                                        Integer.toString(l.numbered().number()),
                                        texts.name(l.from().cause()),
                                        texts.name(l.to().cause())))
                        .toList());
    }

    /** Where a path stops, and why. */
    String stop(LinkEvidence link) {
        String number = Integer.toString(link.numbered().number());
        return texts.text("chain.stop", number, why(link));
    }

    /** Why a link has its verdict. */
    String why(LinkEvidence link) {
        String from = texts.name(link.from().cause());
        String to = texts.name(link.to().cause());
        return switch (link.verdict()) {
            case NOT_DONE ->
                    link.from().standing() == Standing.DID_NOT
                            ? texts.text(
                                    link.from().cause() instanceof Outcome
                                            ? "chain.why.NOT_CHANGED"
                                            : "chain.why.NOT_DONE",
                                    from)
                            : texts.text(
                                    "chain.why.LACKING",
                                    to,
                                    link.lacking().stream()
                                            .map(texts::name)
                                            .collect(Collectors.joining(", ")));
            case NOT_FOLLOWED -> texts.text("chain.why.NOT_FOLLOWED", to);
            case CONTRADICTORY ->
                    link.bySite().differ()
                            ? texts.text(
                                    "chain.why.CONTRADICTORY.sites",
                                    to,
                                    sites.names(link.bySite().changed()),
                                    sites.names(link.bySite().unchanged()))
                            : texts.text("chain.why.CONTRADICTORY", to);
            case FOLLOWED -> texts.text("chain.holds");
            case TOO_LITTLE_DATA ->
                    unknown(link.from())
                            ? texts.text("chain.why.TOO_LITTLE_DATA", from)
                            : sites.aside(link)
                                    .orElseGet(() -> texts.text("chain.why.TOO_LITTLE_DATA", to));
        };
    }

    private static boolean unknown(CauseEvidence cause) {
        return cause.standing() == Standing.UNKNOWN || cause.standing() == Standing.UNWATCHED;
    }

    /** What is known of whether something came about. */
    String known(CauseEvidence cause) {
        if (cause.progress().isPresent()) {
            ActivityProgress progress = cause.progress().get();
            if (progress.amount().isEmpty()) {
                return texts.text(progress.status());
            }
            return texts.text(
                    "chain.done", texts.text(progress.status()), phrases.amount(progress));
        }
        if (cause.standing() == Standing.CONTRADICTORY && ChainSites.differ(cause)) {
            return texts.text("chain.outcome.CONTRADICTORY.sites");
        }
        if (cause.cause() instanceof Outcome) {
            return decided(cause, texts.text("chain.outcome." + cause.standing().name()));
        }
        return texts.text("chain.cause." + cause.standing().name());
    }

    /** By how many of its measures an outcome is decided, unless by all. */
    private String decided(CauseEvidence outcome, String standing) {
        long changed = count(outcome, Says.CHANGED);
        long not = count(outcome, Says.NOT_CHANGED);
        int all = outcome.movements().size();
        if (changed > 0 && not > 0) {
            return texts.text(
                    "chain.deciding.both",
                    standing,
                    Long.toString(changed),
                    Long.toString(not),
                    Integer.toString(all));
        }
        long deciding = changed + not;
        return deciding == 0 || deciding == all
                ? standing
                : texts.text(
                        "chain.deciding", standing, Long.toString(deciding), Integer.toString(all));
    }

    private static long count(CauseEvidence outcome, Says says) {
        return outcome.movements().stream().filter(m -> m.kind().says() == says).count();
    }

    /** What is known of the end of a link, and of which sites. */
    String end(LinkEvidence link) {
        String known = known(link.to());
        return sites.of(link)
                .filter(of -> link.from().standing() != Standing.DID_NOT && !unknown(link.from()))
                .map(of -> texts.text("chain.end", known, of))
                .orElse(known);
    }

    /** An indicator's name, its difference and interval, and what they say. */
    List<Cell> movement(Movement movement) {
        String says = texts.text("movement." + movement.kind().name());
        Tone tone =
                switch (movement.kind().says()) {
                    case CHANGED -> Tone.GOOD;
                    case NOT_CHANGED -> Tone.BAD;
                    case NOTHING -> Tone.MUTED;
                };
        String mark =
                switch (movement.kind().says()) {
                    case CHANGED -> "● ";
                    case NOT_CHANGED -> "■ ";
                    case NOTHING -> "? ";
                };
        return List.of(
                Cells.heading(phrases.nameAndSite(movement.status())),
                Cell.of(movement.who().map(w -> Long.toString(w.n())).orElse(Texts.NONE)),
                Cell.of(
                        movement.who()
                                .flatMap(Movement.Who::dropOut)
                                .map(phrases::lost)
                                .orElse(Texts.NONE)),
                Cell.of(
                        movement.difference()
                                .map(this::difference)
                                .or(() -> turned(movement))
                                .orElse(Texts.NONE)),
                new Cell(mark + says, tone));
    }

    private Optional<String> turned(Movement movement) {
        return movement.who()
                .flatMap(Movement.Who::turned)
                .map(t ->
                        texts.text(
                                "chain.turned",
                                Integer.toString(t.up()),
                                Integer.toString(t.down())));
    }

    private String difference(Difference difference) {
        String text =
                texts.text(
                        "changes.interval",
                        texts.signed(difference.value(), 1),
                        texts.signed(difference.lower(), 1),
                        texts.signed(difference.upper(), 1));
        return difference.basis() == Movement.Basis.PAIRS ? text : texts.text("chain.points", text);
    }

    /** How many hindering and helping factors touch a link's ends. */
    String factors(LinkEvidence link) {
        long against = count(link, FactorKind.HINDERING);
        long inFavour = count(link, FactorKind.HELPING);
        return against + inFavour == 0
                ? Texts.NONE
                : texts.text("chain.factors", Long.toString(against), Long.toString(inFavour));
    }

    private static long count(LinkEvidence link, FactorKind kind) {
        return link.touching().stream().filter(f -> f.kind() == kind).count();
    }

    /** Whether anybody has said that an assumption holds or not. */
    Cell assumption(TriedAssumption tried) {
        if (!tried.against().isEmpty() && !tried.inFavour().isEmpty()) {
            return new Cell("◊ " + texts.text("assumption.disputed"), Tone.STRONG);
        }
        if (tried.challenged()) {
            return new Cell("■ " + texts.text("assumption.challenged"), Tone.BAD);
        }
        return tried.inFavour().isEmpty()
                ? Cells.muted("? " + texts.text("assumption.untried"))
                : new Cell("● " + texts.text("assumption.supported"), Tone.GOOD);
    }

    /** How, by whom and by when the theory says that an assumption is to be tested. */
    String check(Assumption assumption) {
        String planned =
                Stream.of(
                                Optional.ofNullable(assumption.getCheckedHow())
                                        .filter(how -> !how.isBlank()),
                                Optional.ofNullable(assumption.getResponsible())
                                        .map(r ->
                                                texts.text(
                                                        "chain.assumption.check.by",
                                                        texts.name(r))),
                                Optional.ofNullable(assumption.getCheckedBy())
                                        .map(by ->
                                                texts.text(
                                                        "chain.assumption.check.until",
                                                        texts.span(by))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return planned.isEmpty() ? texts.text("chain.assumption.check.none") : planned;
    }

    /** What speaks against an assumption, then what speaks for it. */
    String voices(TriedAssumption tried) {
        String all =
                Stream.of(
                                voices("chain.against", tried.against()),
                                voices("chain.infavour", tried.inFavour()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return texts.orNone(all);
    }

    private String voices(String key, List<StatedFactor> factors) {
        String said =
                factors.stream()
                        .map(StatedFactor::said)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : texts.text(key, said);
    }
}

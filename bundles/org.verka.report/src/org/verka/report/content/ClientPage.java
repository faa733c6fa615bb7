package org.verka.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.verka.evaluation.ActivityProgress;
import org.verka.evaluation.ActivityProgress.Status;
import org.verka.evaluation.Audience;
import org.verka.evaluation.DropOut;
import org.verka.evaluation.IndicatorStatus;
import org.verka.model.Activity;
import org.verka.model.Count;
import org.verka.model.Level;
import org.verka.model.Outcome;
import org.verka.model.Phase;
import org.verka.report.document.Origin;

/** What clients read: plain words, short sentences, nothing about staff. */
final class ClientPage {

    private final Texts texts;
    private final Findings findings;

    ClientPage(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    List<PagePart> parts() {
        FigureOrigins origins = findings.origins();
        List<IndicatorStatus> indicators = findings.indicators();
        return List.of(
                part("client.wanted", outcomes(), Optional.empty()),
                part("client.done", done(), Optional.of(origins.activities())),
                part("client.went", went(), Optional.of(origins.indicators(indicators))),
                new PagePart(
                        "client-own",
                        texts.text("page.title.own"),
                        new OwnAnswers(texts, findings).items(),
                        List.of()),
                part("client.safe", safe(), Optional.empty()));
    }

    private PagePart part(String name, List<String> said, Optional<Origin> origin) {
        return PagePart.of(name.replace('.', '-'), texts.text("page." + name), said, origin);
    }

    private List<String> outcomes() {
        return findings.evaluation().programme().getOutcomes().stream()
                .map(o -> sentence(texts.name(o)))
                .toList();
    }

    /** What was done with clients; where the theory does not say what is, all that was done. */
    private List<String> done() {
        List<ActivityProgress> done =
                findings.activities().stream()
                        .filter(a -> a.status() != Status.NOT_YET && a.amount().orElse(1) > 0)
                        .toList();
        return Stream.<Predicate<Activity>>of(
                        a -> !a.getTargetGroups().isEmpty(), ClientPage::isWithClients, a -> true)
                .map(wanted -> done.stream().filter(a -> wanted.test(a.activity())).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(a -> a.activity().getPhase() != Phase.INTERVENTION))
                .map(a -> sentence(texts.name(a.activity())))
                .toList();
    }

    private static boolean isWithClients(Activity activity) {
        return activity.getLevel() == Level.INDIVIDUAL || activity.getLevel() == Level.GROUP;
    }

    /** How it went for each, or once that nothing is known. */
    private List<String> went() {
        List<Outcome> outcomes = findings.evaluation().programme().getOutcomes();
        boolean unknown = outcomes.stream().allMatch(o -> of(o).told().isEmpty());
        return unknown && outcomes.size() > 1
                ? List.of(texts.text("page.client.none"))
                : outcomes.stream().map(this::went).toList();
    }

    private PlainOutcome of(Outcome outcome) {
        return new PlainOutcome(outcome, findings);
    }

    /** Whether it got better, whether it came as far as was meant, and who says so. */
    private String went(Outcome outcome) {
        PlainOutcome plain = of(outcome);
        List<String> said = new ArrayList<>();
        said.add(texts.text("page.client.change." + plain.change().name()));
        if (plain.goal() != PlainOutcome.Goal.UNJUDGED) {
            said.add(texts.text("page.client.goal." + plain.goal().name()));
        }
        asked(plain.told()).ifPresent(said::add);
        return texts.text("page.client.asked", texts.name(outcome), String.join(" ", said));
    }

    private Optional<String> asked(List<IndicatorStatus> told) {
        return told.stream()
                .filter(i -> i.figures().shown().filter(f -> f.n() > 0).isPresent())
                .max(Comparator.comparing(i -> figures(i).n()))
                .map(this::asked);
    }

    private String asked(IndicatorStatus most) {
        String n = Long.toString(figures(most).n());
        if (most.indicator().getMeasure() instanceof Count count) {
            return count.getDenominator() == null
                    ? texts.text("page.client.counted", n)
                    : texts.text("page.client.counted.of", n, count.getDenominator());
        }
        int lost = figures(most).dropOut().map(DropOut::lost).orElse(0);
        String answered =
                most.site()
                        .map(s -> texts.text("page.client.n.site", n, texts.name(s)))
                        .orElseGet(() -> texts.text("page.client.n", n));
        return answered + (lost == 0 ? "" : " " + texts.text("page.client.lost", lost));
    }

    private static IndicatorStatus.Figures figures(IndicatorStatus status) {
        return status.figures().shown().orElseThrow();
    }

    private List<String> safe() {
        if (findings.evaluation().options().audience() == Audience.INTERNAL) {
            return List.of(texts.text("withheld.internal"));
        }
        String threshold = Integer.toString(findings.evaluation().options().threshold());
        return List.of(
                texts.text("page.client.safe.names"),
                texts.text("page.client.safe.few", threshold),
                texts.text("page.client.cause"));
    }

    /** A text that ends as a sentence does. */
    static String sentence(String text) {
        String plain = text.strip();
        return plain.matches(".*[.!?]") ? plain : plain + ".";
    }
}

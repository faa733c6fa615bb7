package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verka.diagram.ResultsChain;
import org.verka.evaluation.TheoryDrift;
import org.verka.model.Activity;
import org.verka.model.ImplementationPlan;
import org.verka.model.Measurement;
import org.verka.model.NumberedLink;
import org.verka.model.Outcome;
import org.verka.model.Paths;
import org.verka.model.Programme;
import org.verka.model.Rationale;
import org.verka.model.Role;
import org.verka.model.Step;
import org.verka.model.Support;
import org.verka.model.TargetGroup;
import org.verka.model.Term;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Cell;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Block.Row;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** The theory: what, why and for whom, as a results chain and in the eight questions. */
final class TheorySection {

    private final Texts texts;
    private final Programme programme;
    private final FigureOrigins origins;
    private final ResultsChain chain;
    private final List<TheoryDrift> drift;

    TheorySection(Texts texts, Findings findings, ResultsChain chain, List<TheoryDrift> drift) {
        this.drift = drift;
        this.texts = texts;
        this.programme = findings.evaluation().programme();
        this.origins = findings.origins();
        this.chain = chain;
    }

    Section build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(texts.text("theory.lead"), Paragraph.Style.LEAD));
        if (programme.getRationale() != null) {
            blocks.add(
                    Paragraph.of(texts.text("theory.why", why(programme.getRationale())))
                            .from(origins.theory(List.of(programme.getRationale()))));
        }
        if (!programme.getTargetGroups().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                                    texts.text(
                                            "theory.for",
                                            programme.getTargetGroups().stream()
                                                    .map(this::group)
                                                    .collect(Collectors.joining("; "))))
                            .from(origins.theory(programme.getTargetGroups())));
        }
        blocks.add(new Paragraph(texts.text("theory.chain.remark"), Paragraph.Style.SMALL));
        ChainFigures figures =
                new ChainFigures(
                        texts,
                        "theory.chain",
                        chain.onPages(programme, Optional.empty()),
                        origins.theory(List.of(programme)),
                        this::ofLinks);
        figures.atOnce().ifPresent(blocks::add);
        List<Section> parts = new ArrayList<>();
        figures.parts("theory-chain").ifPresent(parts::add);
        parts.add(Section.of("theory-links", texts.text("theory.links"), List.of(links())));
        parts.add(Section.of("theory-eight", texts.text("theory.eight"), List.of(eight())));
        parts.add(Section.of("theory-activities", texts.text("theory.activities"), activities()));
        plans(parts);
        new DriftSection(texts, programme, drift).build().ifPresent(parts::add);
        return new Section("theory", texts.text("theory"), blocks, parts);
    }

    private String why(Rationale rationale) {
        String grounds =
                rationale.getEvidence().stream()
                        .map(this::ground)
                        .collect(Collectors.joining("; "));
        String text = texts.orNone(rationale.getText());
        return grounds.isEmpty() ? text : texts.text("theory.grounds", text, grounds);
    }

    private String ground(Support support) {
        String ground = texts.text(support.getGround());
        String source = support.getSource();
        return source == null || source.isBlank() ? ground : ground + " (" + source + ")";
    }

    private String group(TargetGroup group) {
        if (group.getExpected() == null) {
            return texts.name(group);
        }
        return texts.text(
                "theory.expected",
                texts.name(group),
                texts.number(group.getExpected()),
                texts.text(group.getPer()));
    }

    private Origin ofLinks(Set<Integer> numbers) {
        return origins.theory(
                new Paths(programme)
                        .links().stream()
                                .filter(l -> numbers.contains(l.number()))
                                .map(NumberedLink::link)
                                .toList());
    }

    private Block links() {
        List<Row> rows = new ArrayList<>();
        for (NumberedLink link : new Paths(programme).links()) {
            String reason = link.link().getReason();
            boolean given = reason != null && !reason.isBlank();
            rows.add(
                    Cells.row(
                            List.of(
                                    Cells.heading(Integer.toString(link.number())),
                                    Cell.of(texts.name(link.from())),
                                    Cell.of(texts.name(link.link().getTarget())),
                                    given
                                            ? Cell.of(reason)
                                            : Cells.muted(texts.text("theory.no.reason")))));
        }
        return new Block.Table(
                        texts.text("theory.links.caption"),
                        List.of(
                                Cells.words(texts.text("column.number"), 5),
                                Cells.words(texts.text("column.from"), 27),
                                Cells.words(texts.text("column.to"), 27),
                                Cells.words(texts.text("column.because"), 41)),
                        rows,
                        "")
                .from(
                        origins.theory(
                                new Paths(programme)
                                        .links().stream().map(NumberedLink::link).toList()));
    }

    private Block eight() {
        List<Row> rows = new ArrayList<>();
        rows.add(question("what", texts.names(programme.getActivities())));
        rows.add(question("how", texts.text("eight.see.activities")));
        rows.add(question("when", texts.span(programme.getPeriod())));
        Rationale rationale = programme.getRationale();
        rows.add(
                question(
                        "why", rationale == null ? Texts.NONE : texts.orNone(rationale.getText())));
        rows.add(question("who", texts.names(programme.getRoles())));
        rows.add(question("short", outcomes(Term.SHORT)));
        rows.add(question("long", outcomes(Term.LONG)));
        rows.add(question("plans", plansInShort()));
        return new Block.Table(
                        texts.text("eight.caption"),
                        List.of(
                                Cells.words(texts.text("column.question"), 32),
                                Cells.words(texts.text("column.answer"), 68)),
                        rows,
                        "")
                .from(origins.theory(List.of(programme)));
    }

    private Row question(String name, String answer) {
        return Cells.row(Cells.heading(texts.text("eight." + name)), answer);
    }

    private String outcomes(Term term) {
        List<Outcome> outcomes =
                programme.getOutcomes().stream().filter(o -> o.getTerm() == term).toList();
        return texts.names(outcomes);
    }

    private String plansInShort() {
        int steps =
                programme.getImplementation() == null
                        ? 0
                        : programme.getImplementation().getSteps().size();
        int measurements =
                programme.getFollowUp() == null
                        ? 0
                        : programme.getFollowUp().getMeasurements().size();
        return texts.text("eight.plans.answer", steps, measurements);
    }

    private List<Block> activities() {
        List<Row> rows =
                programme.getActivities().stream()
                        .map(a ->
                                Cells.row(
                                        Cells.heading(texts.name(a)),
                                        texts.orNone(a.getHow()),
                                        texts.span(a.getWhen()),
                                        who(a)))
                        .toList();
        return List.of(
                new Block.Table(
                                texts.text("activities.caption"),
                                List.of(
                                        Cells.words(texts.text("column.activity"), 24),
                                        Cells.words(texts.text("column.method"), 36),
                                        Cells.words(texts.text("column.when"), 15),
                                        Cells.words(texts.text("column.responsible"), 25)),
                                rows,
                                "")
                        .from(origins.theory(programme.getActivities())));
    }

    private String who(Activity activity) {
        Role responsible = activity.getResponsible();
        return texts.name(
                responsible != null || activity.getWho().isEmpty()
                        ? responsible
                        : activity.getWho().get(0));
    }

    private void plans(List<Section> parts) {
        ImplementationPlan plan = programme.getImplementation();
        if (plan != null && !plan.getSteps().isEmpty()) {
            List<Row> rows = plan.getSteps().stream().map(this::step).toList();
            Block table =
                    new Block.Table(
                                    texts.text("implementation.caption"),
                                    List.of(
                                            Cells.words(texts.text("column.step"), 52),
                                            Cells.words(texts.text("column.by"), 14),
                                            Cells.words(texts.text("column.responsible"), 34)),
                                    rows,
                                    "")
                            .from(origins.theory(plan.getSteps()));
            parts.add(
                    Section.of(
                            "theory-implementation", texts.text("implementation"), List.of(table)));
        }
        if (programme.getFollowUp() != null
                && !programme.getFollowUp().getMeasurements().isEmpty()) {
            parts.add(Section.of("theory-followup", texts.text("followup"), List.of(followUp())));
        }
    }

    private Row step(Step step) {
        return Cells.row(
                Cells.heading(texts.orNone(step.getLabel())),
                texts.span(step.getBy()),
                texts.name(step.getResponsible()));
    }

    private Block followUp() {
        WhenMeasured when = new WhenMeasured(texts);
        List<Row> rows = new ArrayList<>();
        for (Measurement m : programme.getFollowUp().getMeasurements()) {
            rows.add(
                    Cells.row(
                            Cells.heading(when.of(m)),
                            texts.names(m.getMeasures()),
                            texts.orNone(m.getMethod()),
                            texts.name(m.getResponsible()),
                            texts.names(m.getFeedbackTo())));
        }
        return new Block.Table(
                        texts.text("followup.caption"),
                        List.of(
                                Cells.words(texts.text("column.when"), 15),
                                Cells.words(texts.text("column.measure"), 23),
                                Cells.words(texts.text("column.method"), 19),
                                Cells.words(texts.text("column.responsible"), 21),
                                Cells.words(texts.text("column.feedback"), 22)),
                        rows,
                        "")
                .from(origins.theory(programme.getFollowUp().getMeasurements()));
    }
}

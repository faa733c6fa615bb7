package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.diagram.ChangeChart;
import org.verka.diagram.CourseChart;
import org.verka.diagram.DistributionChart;
import org.verka.diagram.DivergingBars;
import org.verka.diagram.FactorBalance;
import org.verka.diagram.FactorMatrix;
import org.verka.diagram.FunnelPlot;
import org.verka.diagram.Gantt;
import org.verka.diagram.ResultsChain;
import org.verka.diagram.ShareChart;
import org.verka.diagram.ShareTimes;
import org.verka.diagram.ShiftGrid;
import org.verka.diagram.SiteIntervals;
import org.verka.diagram.TimeChart;
import org.verka.diagram.Typeface;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.model.Programme;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.ReportDocument;
import org.verka.report.document.ReportDocument.Cover;
import org.verka.report.document.ReportDocument.Fact;
import org.verka.report.document.Section;

/** Writes the evaluation report: what an evaluation says, in words, tables and figures. */
public final class ReportBuilder {

    private final Texts texts;
    private final Locale locale;
    private final Typeface typeface;
    private final String software;

    /**
     * Reports in a language.
     *
     * @param locale Swedish, or English for all that begins with {@code en}
     * @param typeface what figures are measured with
     * @param software the program and its version
     */
    public ReportBuilder(Locale locale, Typeface typeface, String software) {
        this.texts = new Texts(locale);
        this.locale = locale;
        this.typeface = typeface;
        this.software = software;
    }

    /**
     * The report. The same evaluation gives an equal report.
     *
     * @param basis what is known of the texts of the theory
     * @param reader who reads it
     * @param whole the name of the whole report, without the ending of the file
     */
    public ReportDocument build(Evaluation evaluation, Basis basis, Reader reader, String whole) {
        return build(evaluation, basis, reader, whole, 0);
    }

    /**
     * The same, when it was too long.
     *
     * @param shorter how many times it was; each time lists and pictures of a report for the
     *     steering group become fewer
     */
    public ReportDocument build(
            Evaluation evaluation, Basis basis, Reader reader, String whole, int shorter) {
        Findings findings = new Findings(evaluation, new Origins(texts, evaluation, basis));
        MadeOf made = new MadeOf(texts, evaluation, basis, reader, software);
        List<Section> sections =
                new ArrayList<>(
                        switch (reader.length()) {
                            case WHOLE -> sections(findings, made, basis, chain(findings));
                            case SHORT -> {
                                ChainSection chain = chain(findings);
                                yield new ShortReport(texts, findings, made, shorter)
                                        .of(
                                                sections(findings, made, basis, chain),
                                                chain.mostToSay(),
                                                whole);
                            }
                            case PAGE ->
                                    List.of(
                                            new OnePage(texts, findings, typeface)
                                                    .build(reader, whole, made.line()));
                        });
        References references = References.of(sections, words());
        sections.add(new OriginsSection(texts, references, reader).build());
        boolean internal = evaluation.options().audience() == Audience.INTERNAL;
        return new ReportDocument(
                locale,
                texts.name(evaluation.programme()),
                internal ? texts.text("mark.internal") : "",
                evaluation.options().asOf(),
                cover(evaluation, reader),
                sections,
                reader.length() == Reader.Length.WHOLE
                        ? new DataTables(texts, findings).build()
                        : List.of(),
                references,
                reader.length(),
                made.imprint());
    }

    private ChainSection chain(Findings findings) {
        return new ChainSection(texts, findings, new ResultsChain(typeface, locale));
    }

    private List<Section> sections(
            Findings findings, MadeOf made, Basis basis, ChainSection chain) {
        Evaluation evaluation = findings.evaluation();
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(texts, findings).build());
        sections.add(
                new TheorySection(
                                texts, findings, new ResultsChain(typeface, locale), basis.drift())
                        .build());
        sections.add(new ActivitiesSection(texts, findings, new Gantt(typeface, locale)).build());
        new EnrolmentsSection(texts, findings).build().ifPresent(sections::add);
        new StaffTimeSection(texts, findings, new TimeChart(typeface, locale))
                .build()
                .ifPresent(sections::add);
        sections.add(new ResultsSection(texts, findings).build());
        FurtherComparisons further =
                new FurtherComparisons(
                        new OrderedSection(texts, findings, new ShiftGrid(typeface, locale)),
                        new CourseSection(texts, findings, new CourseChart(typeface, locale)),
                        new AgreementSection(texts, findings));
        DistributionFigures spread =
                new DistributionFigures(texts, findings, new DistributionChart(typeface, locale));
        new ChangesSection(texts, findings, new ChangeChart(typeface, locale), spread, further)
                .build()
                .ifPresent(sections::add);
        shares(findings).ifPresent(sections::add);
        sites(findings).ifPresent(sections::add);
        new SurveysSection(texts, findings, new DivergingBars(typeface, locale))
                .build()
                .ifPresent(sections::add);
        new VoicesSection(texts, evaluation).build().ifPresent(sections::add);
        new CodingSection(texts, findings).build().ifPresent(sections::add);
        factors(findings).ifPresent(sections::add);
        chain.build().ifPresent(sections::add);
        new QuestionsSection(texts, findings).build().ifPresent(sections::add);
        sections.add(new MethodSection(texts, findings, made).build());
        return sections;
    }

    private Optional<Section> shares(Findings findings) {
        ShareChart chart = new ShareChart(typeface, locale);
        return new SharesSection(texts, findings, chart, new ShareTimes(typeface, locale)).build();
    }

    private Optional<Section> sites(Findings findings) {
        SiteIntervals intervals = new SiteIntervals(typeface, locale);
        return new SitesSection(texts, findings, intervals, new FunnelPlot(typeface, locale))
                .build();
    }

    private Optional<Section> factors(Findings findings) {
        FactorBalance balance = new FactorBalance(typeface, locale);
        return new FactorsSection(texts, findings, balance, new FactorMatrix(typeface, locale))
                .build();
    }

    private References.Words words() {
        return new References.Words(texts.text("origin.opens"), texts.text("origin.closes"));
    }

    private Cover cover(Evaluation evaluation, Reader reader) {
        Programme programme = evaluation.programme();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.text("cover.sites"), texts.names(programme.getSites())));
        facts.add(new Fact(texts.text("cover.period"), texts.span(programme.getPeriod())));
        facts.add(new Fact(texts.text("cover.owner"), texts.name(programme.getOwner())));
        facts.add(new Fact(texts.text("cover.groups"), groups(programme)));
        facts.add(new Fact(texts.text("cover.date"), texts.date(evaluation.options().asOf())));
        facts.add(new Fact(texts.text("cover.version"), texts.orNone(programme.getVersion())));
        Audience audience = evaluation.options().audience();
        return new Cover(
                texts.text("cover.kind." + reader.name()),
                texts.name(programme),
                texts.text("cover.audience." + audience.name()),
                facts,
                texts.text("cover.contents"),
                texts.text("cover.table"),
                texts.text("cover.figure"));
    }

    private String groups(Programme programme) {
        return programme.getTargetGroups().isEmpty()
                ? Texts.NONE
                : programme.getTargetGroups().stream()
                        .map(texts::name)
                        .collect(Collectors.joining("; "));
    }
}

package org.verka.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verka.diagram.FunnelPlot;
import org.verka.diagram.SiteIntervals;
import org.verka.evaluation.StaffTime;
import org.verka.evaluation.sites.ComparedScale;
import org.verka.evaluation.sites.ComparedShare;
import org.verka.evaluation.sites.SiteComparison;
import org.verka.model.Instrument;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Origin;
import org.verka.report.document.Section;

/** The sites side by side: in the order of the theory, and no league table. */
final class SitesSection {

    private final Texts texts;
    private final SiteComparison comparison;
    private final SiteIntervals intervals;
    private final FunnelPlot funnel;
    private final SiteTables tables;
    private final Phrases phrases;
    private final FigureOrigins origins;

    SitesSection(Texts texts, Findings findings, SiteIntervals intervals, FunnelPlot funnel) {
        this.texts = texts;
        this.comparison = new SiteComparison(findings.evaluation());
        this.origins = findings.origins();
        this.intervals = intervals;
        this.funnel = funnel;
        this.tables = new SiteTables(texts, findings.evaluation());
        this.phrases = new Phrases(texts);
    }

    /** Empty when nothing was measured at more than one site. */
    Optional<Section> build() {
        Map<Instrument, List<ComparedScale>> instruments = new LinkedHashMap<>();
        for (ComparedScale scale : comparison.scales()) {
            instruments.computeIfAbsent(scale.instrument(), k -> new ArrayList<>()).add(scale);
        }
        List<Section> parts = new ArrayList<>();
        instruments.forEach((i, scales) -> parts.add(scales(i, scales, parts.size() + 1)));
        for (ComparedShare share : comparison.shares()) {
            parts.add(share(share, parts.size() + 1));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks =
                List.of(
                        new Paragraph(texts.text("sites.lead"), Paragraph.Style.LEAD),
                        Paragraph.of(texts.text("sites.no.league")));
        return Optional.of(new Section("sites", texts.text("sites"), blocks, parts));
    }

    private Section scales(Instrument instrument, List<ComparedScale> scales, int number) {
        List<Block> blocks = new ArrayList<>();
        String name = texts.name(instrument);
        Origin origin =
                origins.sites(instrument, scales.stream().map(ComparedScale::scale).toList());
        String caption = texts.text("sites.figure", name);
        blocks.addAll(new Figures(texts).of(caption, intervals.draw(scales), origin));
        blocks.add(tables.of(instrument, scales).from(origin));
        return Section.of("sites-" + number, name, blocks);
    }

    private Section share(ComparedShare share, int number) {
        List<Block> blocks = new ArrayList<>();
        String name = texts.name(share.count());
        String period = phrases.period(new StaffTime.Period(share.from(), share.to()));
        Origin origin = origins.sites(share.count());
        String caption = texts.text("sites.share.figure", name, period);
        funnel.draw(share).ifPresent(d -> blocks.add(new Block.Figure(caption, d).from(origin)));
        blocks.add(tables.of(share, texts.text("sites.share.table", name, period)).from(origin));
        return Section.of("sites-" + number, name, blocks);
    }
}

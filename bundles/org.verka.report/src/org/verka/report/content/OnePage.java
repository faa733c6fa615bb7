package org.verka.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.diagram.Typeface;
import org.verka.evaluation.StaffTime;
import org.verka.evidence.TimeLog;
import org.verka.model.FactorKind;
import org.verka.model.Programme;
import org.verka.report.document.Block;
import org.verka.report.document.Block.Item;
import org.verka.report.document.Block.Paragraph;
import org.verka.report.document.Origin;
import org.verka.report.document.Reader;
import org.verka.report.document.References;
import org.verka.report.document.Section;

/** A report of one page: what its reader needs, and where the whole report is. */
final class OnePage {

    private final Texts texts;
    private final Findings findings;
    private final Phrases phrases;
    private final PageItems items;
    private final PageRoom room;

    OnePage(Texts texts, Findings findings, Typeface typeface) {
        this.texts = texts;
        this.findings = findings;
        this.phrases = new Phrases(texts);
        this.items = new PageItems(texts, findings);
        this.room = new PageRoom(texts, typeface);
    }

    /**
     * The page as one section.
     *
     * @param whole the name of the whole report, without the ending of the file
     * @param made what it was made of, in a line
     */
    Section build(Reader reader, String whole, String made) {
        List<Block> above = new ArrayList<>();
        above.add(new Paragraph(lead(reader), Paragraph.Style.LEAD));
        if (reader != Reader.CLIENT) {
            above.add(new SummarySection(texts, findings).keyFigures());
        }
        List<Block> below =
                List.of(caution(reader, whole), new Paragraph(made, Paragraph.Style.SMALL));
        String title = texts.name(findings.evaluation().programme());
        List<Block> foot = new ArrayList<>(below);
        foot.addAll(origins(reader, Stream.concat(above.stream(), below.stream()).toList()));
        List<Section> parts = new ArrayList<>(room.fit(title, parts(reader), above, foot));
        String end = reader == Reader.CLIENT ? "page.client.more" : "page.whole";
        parts.add(Section.of("page-whole", texts.text(end), below));
        return new Section("page", texts.text("page." + reader.name()), above, parts);
    }

    /** The origins of all that the page could say. */
    private List<Block> origins(Reader reader, List<Block> around) {
        List<Block> all = new ArrayList<>(around);
        for (PagePart part : parts(reader)) {
            all.add(new Block.Bullets(part.items()));
        }
        Section section = Section.of("page", "", all);
        References references = References.of(List.of(section), new References.Words("", ""));
        return new OriginsSection(texts, references, reader).build().blocks();
    }

    private String lead(Reader reader) {
        if (reader == Reader.CLIENT) {
            return texts.text("page.client.lead");
        }
        Programme programme = findings.evaluation().programme();
        String why =
                programme.getRationale() == null
                        ? ""
                        : texts.orNone(programme.getRationale().getText());
        String opening = phrases.opening(findings.evaluation());
        return reader == Reader.POLITICIAN && !why.isEmpty() && !why.equals(Texts.NONE)
                ? PageRoom.cut(texts.text("page.why", ClientPage.sentence(why))) + " " + opening
                : opening;
    }

    private Paragraph caution(Reader reader, String whole) {
        if (reader == Reader.CLIENT) {
            return new Paragraph(texts.text("page.client.whole", whole), Paragraph.Style.SMALL);
        }
        String text =
                String.join(
                        " ",
                        phrases.withheld(findings.evaluation()),
                        texts.text("method.cause"),
                        texts.text("page.where", whole));
        return new Paragraph(text, Paragraph.Style.SMALL).from(findings.origins().withheld());
    }

    private List<PagePart> parts(Reader reader) {
        return switch (reader) {
            case MANAGEMENT ->
                    List.of(
                            part("behind", items.behind()),
                            part("results", items.results()),
                            part("hindered", items.factors(FactorKind.HINDERING)),
                            part("time", time()),
                            decide());
            case SERVICE ->
                    List.of(
                            done(reader),
                            part("results", items.results()),
                            part("hindered", items.factors(FactorKind.HINDERING)),
                            part("helped", items.factors(FactorKind.HELPING)),
                            part("enrolled", enrolled()),
                            part("recommended", items.recommended()));
            case PRACTITIONER ->
                    List.of(
                            new PagePart(
                                    "changed",
                                    texts.text("page.title.changed"),
                                    items.changes(),
                                    List.of()),
                            part("results", items.results()),
                            part("answered", items.answered()),
                            part("helped", items.factors(FactorKind.HELPING)),
                            part("hindered", items.factors(FactorKind.HINDERING)),
                            part("recommended", items.recommended()));
            case CLIENT -> new ClientPage(texts, findings).parts();
            case POLITICIAN, STEERING_GROUP, EVALUATOR ->
                    List.of(
                            done(reader),
                            part("results", items.results()),
                            own(),
                            part("judged", items.judged()),
                            decide());
        };
    }

    private PagePart part(String name, List<String> said) {
        return PagePart.of(name, texts.text("page.title." + name), said, origin(name));
    }

    /** What was done; where all of it went alike, that, and for politicians no more. */
    private PagePart done(Reader reader) {
        PagePart each = part("done", items.done());
        Optional<Item> all = items.allDone().map(text -> new Item(text, origin("done")));
        List<Item> said = new ArrayList<>(all.stream().toList());
        List<String> kinds = new ArrayList<>(all.map(Item::text).stream().toList());
        if (all.isEmpty() || reader != Reader.POLITICIAN) {
            said.addAll(each.items());
            kinds.addAll(items.statuses());
        }
        return new PagePart(each.name(), each.title(), said, all.isEmpty() ? kinds : List.of());
    }

    /** What those whom it is for answered themselves. */
    private PagePart own() {
        List<Item> said = new OwnAnswers(texts, findings).items();
        return new PagePart("own", texts.text("page.title.own"), said, List.of());
    }

    /** Where what a part says comes from. */
    private Optional<Origin> origin(String name) {
        FigureOrigins origins = findings.origins();
        return switch (name) {
            case "done", "behind" -> Optional.of(origins.activities());
            case "results" -> Optional.of(origins.indicators(findings.indicators()));
            case "changed", "answered" -> Optional.of(origins.changes());
            case "hindered", "helped" -> Optional.of(origins.factors());
            case "judged", "recommended" -> Optional.of(origins.judgements());
            case "time" -> Optional.of(origins.staffTime(Optional.empty()));
            case "enrolled" -> Optional.of(origins.enrolments());
            default -> Optional.empty();
        };
    }

    /** What is to be decided, each with where its part of the page has its figures from. */
    private PagePart decide() {
        FigureOrigins origins = findings.origins();
        SummarySection summary = new SummarySection(texts, findings);
        List<Item> decide = new ArrayList<>();
        summary.undone().map(i -> i.from(origins.activities())).ifPresent(decide::add);
        summary.unreached()
                .map(i -> i.from(origins.indicators(findings.indicators())))
                .ifPresent(decide::add);
        summary.doubted().map(i -> i.from(origins.chain())).ifPresent(decide::add);
        items.recommended().forEach(r -> decide.add(Item.of(r).from(origins.judgements())));
        return new PagePart("decide", texts.text("page.title.decide"), decide, List.of());
    }

    private List<String> enrolled() {
        return findings.evaluation().enrolments().stream()
                .map(e -> texts.text("enrolments.lead", Integer.toString(e.enrolled())))
                .toList();
    }

    /** What most time went to, of all sites together, in the last period. */
    private List<String> time() {
        return findings.evaluation().staffTime().stream()
                .filter(t -> t.site().isEmpty() && t.unit() == TimeLog.Unit.PER_CENT)
                .filter(t -> logged(t).findAny().isPresent())
                .map(this::time)
                .toList();
    }

    private static Stream<StaffTime.Category> logged(StaffTime time) {
        int last = time.periods().size() - 1;
        return time.categories().stream().filter(c -> c.logged().get(last).isPresent());
    }

    private String time(StaffTime time) {
        int last = time.periods().size() - 1;
        String whose = time.role().map(texts::name).orElse(texts.text("time.everybody"));
        return logged(time)
                .limit(3)
                .map(c ->
                        c.name()
                                + " "
                                + texts.text(
                                        "percent",
                                        texts.fixed(c.logged().get(last).get().doubleValue(), 0)))
                .collect(
                        Collectors.joining(
                                ", ",
                                whose + ", " + phrases.period(time.periods().get(last)) + ": ",
                                ""));
    }
}

package org.verka.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.report.document.Block;
import org.verka.report.document.Origin;
import org.verka.report.document.References;

/**
 * What opens origins on a page, and what they say. Each origin is written once, as a panel that its
 * buttons open without any script; on paper the panels are the appendix that their numbers lead to.
 */
final class HtmlOrigins {

    /** The id of the text that says what a button on a number does. */
    private static final String OPENS = "opens";

    private final HtmlWriter out;
    private final References references;

    HtmlOrigins(HtmlWriter out, References references) {
        this.out = out;
        this.references = references;
    }

    /** A line that opens the origin of what stands above it. */
    void line(Optional<Origin> origin, String caption) {
        references
                .to(origin)
                .ifPresent(r -> {
                    out.open("p", "class", "origin");
                    button(r, "opens");
                    out.text(references.words().opens());
                    out.open("span", "class", "unseen")
                            .text(" " + caption)
                            .markup("</span></button>");
                    out.text(" ").open("span", "class", "number").text(References.mark(r));
                    out.markup("</span>").close("p");
                });
    }

    /** A number after a text, which opens where what the text says comes from. */
    void sign(Optional<Origin> origin, String text) {
        references
                .to(origin)
                .ifPresent(r -> {
                    out.text("\u00a0");
                    button(r, "sign");
                    out.text(References.mark(r)).open("span", "class", "unseen");
                    out.text(" " + references.words().opens() + " " + References.called(text));
                    out.markup("</span></button>");
                });
    }

    /** A text in a table, which opens where the figures that it names come from. */
    void cell(String text, Optional<Block.Reference> reference) {
        if (reference.isEmpty() || text.isBlank()) {
            out.text(text);
            return;
        }
        button(
                reference.get(),
                "whence",
                "aria-describedby",
                OPENS,
                "data-mark",
                References.mark(reference.get()));
        out.text(text).markup("</button>");
    }

    private void button(Block.Reference reference, String name, String... more) {
        out.markup("<button type=\"button\" class=\"" + name + "\"");
        for (int i = 0; i < more.length; i += 2) {
            out.markup(" " + more[i] + "=\"" + more[i + 1] + "\"");
        }
        out.markup(" popovertarget=\"" + References.id(reference) + "\">");
    }

    /** An origin in one line, where the paper has no room for more; a panel says the rest. */
    void printed(Block.Reference reference) {
        if (reference.origin().parts().isEmpty()) {
            String text = String.join("; ", reference.captions());
            out.element("p", References.mark(reference) + " " + text, "class", "foot");
        }
    }

    /** All origins. */
    void panels() {
        out.element("span", references.words().opens(), "id", OPENS, "hidden", "");
        references.entries().forEach(this::panel);
    }

    private void panel(Block.Reference reference) {
        String id = References.id(reference);
        String title = References.mark(reference) + " " + String.join("; ", reference.captions());
        out.open(
                "div",
                "class",
                "reference",
                "id",
                id,
                "popover",
                "auto",
                "role",
                "dialog",
                "aria-label",
                title);
        out.element("p", title, "class", "strong");
        parts(reference);
        out.open("button", "type", "button", "popovertarget", id, "popovertargetaction", "hide");
        out.text(references.words().closes()).close("button");
        out.close("div");
    }

    private void parts(Block.Reference reference) {
        List<Origin.Part> own = references.own(reference);
        out.open("dl");
        for (Origin.Part part : reference.origin().parts()) {
            out.open("div", "class", own.contains(part) ? "own" : "shared");
            out.element("dt", part.heading());
            part.lines().forEach(this::line);
            out.close("div");
        }
        if (own.size() < reference.origin().parts().size()) {
            out.open("div", "class", "printed");
            out.element(
                    "dt",
                    reference.origin().parts().stream()
                            .filter(p -> !own.contains(p))
                            .map(Origin.Part::heading)
                            .collect(Collectors.joining(", ")));
            out.element("dd", References.mark(reference.like().getAsInt())).close("div");
        }
        out.close("dl");
    }

    private void line(Origin.Line line) {
        out.open("dd");
        if (line.section().isEmpty()) {
            out.text(line.text());
        } else {
            out.element("a", line.text(), "href", "#" + line.section());
        }
        out.close("dd");
    }
}

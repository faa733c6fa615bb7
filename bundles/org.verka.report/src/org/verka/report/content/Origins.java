package org.verka.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Provenance.Entry;
import org.verka.evaluation.Provenance.Kind;
import org.verka.evaluation.TheoryLines;
import org.verka.evidence.SourceFile;
import org.verka.model.Named;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.report.document.Origin;

/** Tells of figures where they come from: their rows, their method, their lines of the theory. */
final class Origins {

    /** A line of the theory is cut off after so many characters. */
    private static final int LONGEST = 140;

    /** What is quoted in a line of a theory. */
    private static final Pattern QUOTED =
            Pattern.compile("\\b(citat|quote)\\s*(\"(\\\\.|[^\"\\\\])*\"|[”“„][^”“]*[”“])");

    private final Texts texts;
    private final Basis basis;
    private final Audience audience;
    private final SiteTree sites;
    private final RowCounts rows;

    Origins(Texts texts, Evaluation evaluation, Basis basis) {
        this.audience = evaluation.options().audience();
        this.texts = texts;
        this.basis = basis;
        this.sites = new SiteTree(evaluation.programme());
        this.rows = new RowCounts(texts, evaluation);
    }

    /** Begins to tell of an origin. */
    Telling of() {
        return new Telling();
    }

    /** What is known of an origin so far. */
    final class Telling {

        private final List<Predicate<Entry>> wanted = new ArrayList<>();
        private final List<Origin.Line> methods = new ArrayList<>();
        private final Set<EObject> elements = new LinkedHashSet<>();

        /** The facts of one kind from everywhere. */
        Telling rows(Kind kind) {
            return rows(kind, Optional.empty());
        }

        /** The facts of one kind from a site and those that are part of it. */
        Telling rows(Kind kind, Optional<Site> site) {
            wanted.add(e -> e.kind() == kind && sites.belongs(e.site(), site));
            return this;
        }

        /** The facts of one kind that belong to an instrument, a count or an activity. */
        Telling rows(Kind kind, Named of, Optional<Site> site) {
            wanted.add(e ->
                    e.kind() == kind
                            && e.name().equals(of.getName())
                            && sites.belongs(e.site(), site));
            return this;
        }

        /** What was filled in or reported of an instrument. */
        Telling answers(Named instrument, Optional<Site> site) {
            return rows(Kind.FORMS, instrument, site).rows(Kind.AGGREGATES, instrument, site);
        }

        /**
         * How the figures were worked out.
         *
         * @param name the message {@code origin.method.NAME}
         * @param section the section that tells more, or empty
         */
        Telling method(String name, String section) {
            methods.add(new Origin.Line(texts.text("origin.method." + name), section));
            return this;
        }

        /** What of the theory asks for them. */
        Telling theory(Collection<? extends EObject> parts) {
            elements.addAll(parts);
            return this;
        }

        /** What of the theory asks for them, unless that is null. */
        Telling theory(EObject part) {
            return theory(part == null ? List.of() : List.of(part));
        }

        Origin told() {
            List<Origin.Part> parts = new ArrayList<>();
            add(parts, "rows", rows.told(e -> wanted.stream().anyMatch(w -> w.test(e))));
            add(parts, "method", methods);
            add(
                    parts,
                    "theory",
                    elements.stream()
                            .flatMap(e -> basis.lines().of(e).stream())
                            .distinct()
                            .map(Origins.this::line)
                            .toList());
            return new Origin(parts);
        }

        private void add(List<Origin.Part> parts, String name, List<Origin.Line> lines) {
            if (!lines.isEmpty()) {
                parts.add(new Origin.Part(texts.text("origin." + name), lines));
            }
        }
    }

    private Origin.Line line(TheoryLines.Line line) {
        String text = withoutQuote(opened(line.text()));
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return Origin.Line.of(
                texts.text("origin.line", line.file(), Integer.toString(line.line()), shown));
    }

    /** A line without the brace that opens what follows it. */
    private static String opened(String line) {
        return line.endsWith("{") ? line.substring(0, line.length() - 1).strip() : line;
    }

    /** In a report to be shared, where a quote stands in its place when it was released. */
    private String withoutQuote(String line) {
        return audience == Audience.INTERNAL ? line : QUOTED.matcher(line).replaceAll("$1 …");
    }

    /** Whether it may be told how many facts a file gave in all. */
    boolean shows(SourceFile source) {
        return rows.shows(source);
    }
}

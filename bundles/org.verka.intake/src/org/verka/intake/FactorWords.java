package org.verka.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verka.intake.Problem.Code;
import org.verka.intake.value.Wording;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Domain;
import org.verka.model.FactorKind;
import org.verka.model.FactorSort;
import org.verka.model.Named;
import org.verka.model.Word;

/** Reads what is said of a factor or a coded passage: its kind, domain, strength and so on. */
final class FactorWords {

    private static final int STRONGEST = 2;

    private final Optional<Bound> domain;
    private final Optional<Bound> strength;
    private final Optional<Bound> quotable;

    FactorWords(Layout layout) {
        domain = layout.first(ColumnRole.DOMAIN);
        strength = layout.first(ColumnRole.STRENGTH);
        quotable = layout.first(ColumnRole.QUOTABLE);
    }

    /** The name of the domain in English and lower case, or empty. */
    String domain(Cells cells) {
        if (domain.isEmpty() || cells.missing(domain.get())) {
            return "";
        }
        Bound at = domain.get();
        Optional<Domain> meant = cells.meant(at, w -> domain(w, at.column()));
        if (meant.isEmpty()) {
            cells.report(Code.UNKNOWN_WORD, at, words(at, "policy, ledning, service, omgivning"));
        }
        return meant.map(d -> d.getName().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static Optional<Domain> domain(String word, Column column) {
        Optional<Word> said = Vocabulary.said(word, column);
        if (said.isPresent()) {
            return said.map(Word::getDomain).filter(d -> d != Domain.UNSPECIFIED);
        }
        return switch (Wording.of(word)) {
            case "policy" -> Optional.of(Domain.POLICY);
            case "ledning", "management" -> Optional.of(Domain.MANAGEMENT);
            case "service" -> Optional.of(Domain.SERVICE);
            case "omgivning", "environment" -> Optional.of(Domain.ENVIRONMENT);
            default -> Optional.empty();
        };
    }

    /** From −2 to 2; empty when it is missing or was reported. */
    Optional<Integer> strength(Cells cells) {
        if (strength.isEmpty() || cells.missing(strength.get())) {
            return Optional.empty();
        }
        Bound at = strength.get();
        Optional<Integer> number = cells.whole(at).filter(n -> Math.abs(n) <= STRONGEST);
        if (number.isEmpty() && cells.sound()) {
            cells.report(Code.OUT_OF_RANGE, at, -STRONGEST, STRONGEST);
        }
        return number;
    }

    /** Reports a strength whose sign says the opposite of its kind: hindering but above 0. */
    void reportOpposed(Cells cells, int rated, FactorKind kind) {
        boolean opposed =
                switch (kind) {
                    case HINDERING -> rated > 0;
                    case HELPING -> rated < 0;
                    case TO_DEVELOP -> false;
                };
        if (opposed) {
            cells.report(Code.STRENGTH_AGAINST_KIND, strength.orElseThrow());
        }
    }

    /** Whether what was said may be shown to others; not when nobody says so. */
    boolean quotable(Cells cells) {
        if (quotable.isEmpty() || cells.missing(quotable.get())) {
            return false;
        }
        return switch (Wording.of(cells.raw(quotable.get()))) {
            case "ja", "j", "yes", "y", "x", "1", "sant", "true" -> true;
            case "nej", "n", "no", "0", "falskt", "false" -> false;
            default -> {
                cells.report(Code.NOT_YES_OR_NO, quotable.get());
                yield false;
            }
        };
    }

    /** The name of a sort that the theory declares, or of a kind that every theory has. */
    static Optional<String> kind(Cells cells, Bound at, Collection<FactorSort> sorts) {
        Optional<String> kind = cells.meant(at, word -> kind(word, at.column(), sorts));
        if (kind.isEmpty()) {
            String usual = "hinder, framgångsfaktor, utvecklingsområde";
            String own = sorts.stream().map(Named::getName).collect(Collectors.joining(", "));
            cells.report(
                    Code.UNKNOWN_WORD, at, words(at, own.isEmpty() ? usual : usual + ", " + own));
        }
        return kind;
    }

    private static Optional<String> kind(String word, Column column, Collection<FactorSort> sorts) {
        Optional<Word> said = Vocabulary.said(word, column);
        if (said.isPresent() && said.get().isSetFactor()) {
            return Optional.of(said.get().getFactor().getName());
        }
        Optional<String> sort = Vocabulary.meaning(word, column, sorts).map(Named::getName);
        return sort.or(() ->
                said.isPresent()
                        ? Optional.empty()
                        : usual(Wording.of(word)).map(FactorKind::getName));
    }

    private static Optional<FactorKind> usual(String wording) {
        return switch (wording) {
            case "hinder", "hindrande", "hindrande faktor", "hindrance", "hindering" ->
                    Optional.of(FactorKind.HINDERING);
            case "framgångsfaktor",
                    "främjande",
                    "främjande faktor",
                    "success",
                    "success factor",
                    "helping" ->
                    Optional.of(FactorKind.HELPING);
            case "utvecklingsområde", "development", "development area", "area to develop" ->
                    Optional.of(FactorKind.TO_DEVELOP);
            default -> Optional.empty();
        };
    }

    private static String words(Bound at, String usual) {
        return Stream.concat(at.column().getWords().stream().map(Word::getText), Stream.of(usual))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

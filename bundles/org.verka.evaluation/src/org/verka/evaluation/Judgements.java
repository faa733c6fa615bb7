package org.verka.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verka.model.DateSpan;
import org.verka.model.Judgement;
import org.verka.model.Named;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.WholeTheory;

/**
 * The judgements of a theory, its questions and its outcomes that were read together with it. A
 * later one of the same thing by the same person for the same sites replaces an earlier one; of
 * several on the same day none does. One without a day is older than all others, and one that is
 * about sites that the theory does not have is not of this theory.
 */
final class Judgements {

    private static final Comparator<Judgement> OLDEST_FIRST =
            Comparator.comparing(Judgements::day).thenComparing(Judgements::lastDay);

    private final Programme programme;
    private final List<Judgement> readTogether;
    private final Function<EObject, Optional<EObject>> part;

    private record Key(EObject subject, String author, Set<Site> sites) {}

    private Judgements(
            Programme programme, Programme written, Function<EObject, Optional<EObject>> part) {
        this.programme = programme;
        this.readTogether = ReadTogether.with(written, Judgement.class);
        this.part = part;
    }

    /** Of a theory that takes over nothing. */
    static Judgements of(Programme programme) {
        return new Judgements(programme, programme, Optional::ofNullable);
    }

    /** Of a theory with what it takes over from others. */
    static Judgements of(WholeTheory theory) {
        Programme whole = theory.programme();
        return new Judgements(
                whole,
                (Programme) theory.written(whole),
                element -> Optional.ofNullable(element).flatMap(theory::part));
    }

    /** Those in force on a day, in the order of the theory, then by author. */
    List<JudgementInForce> on(LocalDate day) {
        Map<Key, List<Judgement>> bySubject = new LinkedHashMap<>();
        for (Judgement judgement : readTogether) {
            if (!day(judgement).isAfter(day)) {
                key(judgement)
                        .ifPresent(key ->
                                bySubject
                                        .computeIfAbsent(key, k -> new ArrayList<>())
                                        .add(judgement));
            }
        }
        List<JudgementInForce> inForce = new ArrayList<>();
        bySubject.forEach((key, all) -> addLatest(key, all, inForce));
        List<EObject> order = order();
        inForce.sort(
                Comparator.<JudgementInForce>comparingInt(j -> order.indexOf(j.subject()))
                        .thenComparing(JudgementInForce::author)
                        .thenComparing(j -> names(j.sites())));
        return List.copyOf(inForce);
    }

    private static void addLatest(Key key, List<Judgement> all, List<JudgementInForce> to) {
        List<Judgement> sorted = all.stream().sorted(OLDEST_FIRST).toList();
        Judgement last = sorted.getLast();
        List<Judgement> latest =
                sorted.stream().filter(j -> OLDEST_FIRST.compare(j, last) == 0).toList();
        List<Judgement> earlier = sorted.subList(0, sorted.size() - latest.size()).reversed();
        for (Judgement judgement : latest) {
            to.add(
                    new JudgementInForce(
                            (Named) key.subject(),
                            key.author(),
                            key.sites().stream()
                                    .sorted(Comparator.comparing(Site::getName))
                                    .toList(),
                            judgement,
                            earlier));
        }
    }

    /** Empty for a judgement of something else, or of sites that are not the theory's. */
    private Optional<Key> key(Judgement judgement) {
        Set<Site> sites = new HashSet<>();
        judgement.getSites().forEach(s -> part.apply(s).ifPresent(own -> sites.add((Site) own)));
        sites.retainAll(programme.getSites());
        if (sites.isEmpty() && !judgement.getSites().isEmpty()) {
            return Optional.empty();
        }
        return part.apply(judgement.getSubject())
                .filter(subject -> EcoreUtil.isAncestor(programme, subject))
                .map(subject -> new Key(subject, JudgementInForce.author(judgement), sites));
    }

    private List<EObject> order() {
        List<EObject> order = new ArrayList<>(List.of(programme));
        order.addAll(programme.getQuestions());
        order.addAll(programme.getOutcomes());
        return order;
    }

    private static String names(List<Site> sites) {
        return String.join(" ", sites.stream().map(Site::getName).toList());
    }

    private static LocalDate day(Judgement judgement) {
        DateSpan date = judgement.getDate();
        return date == null ? LocalDate.MIN : date.first();
    }

    private static LocalDate lastDay(Judgement judgement) {
        DateSpan date = judgement.getDate();
        return date == null ? LocalDate.MIN : date.last();
    }
}

package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verka.evidence.InterviewNote;
import org.verka.evidence.InterviewNote.Passage;
import org.verka.model.SiteTree;

/**
 * Picks the passages of interviews that may be shown: those that are released, and internally all.
 * A passage that is a factor is told as one, and not here once more.
 */
final class CollectedVoices {

    private final SiteTree sites;
    private final CollectedFactors factors;
    private final boolean showsAll;

    CollectedVoices(SiteTree sites, CollectedFactors factors, Options options) {
        this.sites = sites;
        this.factors = factors;
        this.showsAll = options.audience() == Audience.INTERNAL;
    }

    /** By day, title and site; notes without anything to show are left out. */
    List<Voices> of(List<InterviewNote> notes) {
        return notes.stream()
                .sorted(
                        Comparator.comparing(InterviewNote::date)
                                .thenComparing(InterviewNote::title)
                                .thenComparing(InterviewNote::site))
                .map(this::voices)
                .filter(voices -> !voices.themes().isEmpty())
                .toList();
    }

    private Voices voices(InterviewNote note) {
        Map<String, List<String>> themes = new LinkedHashMap<>();
        note.passagesOnce().stream()
                .filter(p -> !factors.tells(p) && (showsAll || p.quotable()))
                .sorted(Comparator.comparingInt(Passage::start))
                .forEach(p -> {
                    String said = note.text().substring(p.start(), p.end()).strip();
                    if (!said.isEmpty()) {
                        themes.computeIfAbsent(p.code(), k -> new ArrayList<>()).add(said);
                    }
                });
        return new Voices(
                note.title(),
                note.respondents(),
                sites.sites().stream().filter(s -> s.getName().equals(note.site())).findFirst(),
                note.date(),
                themes.entrySet().stream()
                        .map(e -> new Voices.Theme(e.getKey(), e.getValue()))
                        .toList());
    }
}

package org.verka.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.verka.evaluation.SurveyTable.Told;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Counts the answers to questions with options or words of one's own, from filled-in forms and, of
 * a site without any, from what it reported of a group. Of several forms of one person on one
 * occasion the last counts, and of several reports of a site those of its last period. Questions
 * without words of their own are left out, and so are those whose options have none: their figures
 * say nothing to a reader.
 */
final class Surveys {

    private record Person(String site, String subject) {}

    private final List<FormAnswer> forms;
    private final List<ReportedAggregate> aggregates;
    private final SiteTree sites;
    private final Options options;

    Surveys(
            List<FormAnswer> forms,
            List<ReportedAggregate> aggregates,
            SiteTree sites,
            Options options) {
        this.forms = forms;
        this.aggregates = aggregates;
        this.sites = sites;
        this.options = options;
    }

    /** Instrument by instrument, informant by informant, occasion by occasion. */
    List<Survey> of(List<Instrument> instruments) {
        List<Survey> all = new ArrayList<>();
        for (Instrument instrument : instruments) {
            for (Optional<Informant> informant : informants(instrument)) {
                for (Occasion occasion : Occasion.values()) {
                    List<Survey.Question> questions = questions(instrument, informant, occasion);
                    if (!questions.isEmpty()) {
                        all.add(new Survey(instrument, informant, occasion, questions));
                    }
                }
            }
        }
        return all;
    }

    private static List<Optional<Informant>> informants(Instrument instrument) {
        List<Optional<Informant>> named =
                instrument.getInformants().stream()
                        .filter(i -> i.getName() != null)
                        .map(Optional::of)
                        .toList();
        return named.size() < 2 ? List.of(Optional.empty()) : named;
    }

    private List<Survey.Question> questions(
            Instrument instrument, Optional<Informant> informant, Occasion occasion) {
        String who = informant.map(Informant::getName).orElse("");
        List<FormAnswer> answered = last(instrument, who, occasion);
        Set<String> withForms = new HashSet<>();
        answered.forEach(form -> withForms.add(form.site()));
        List<ReportedAggregate> reported =
                aggregates.stream()
                        .filter(a -> a.instrument().equals(instrument.getName()))
                        .filter(a -> informant.isEmpty() || a.informant().equals(who))
                        .filter(a -> a.occasion() == occasion && !withForms.contains(a.site()))
                        .filter(a -> !a.isOfPairs())
                        .toList();
        ReportedAnswers reports = new ReportedAnswers(instrument, reported);
        List<Survey.Question> questions = new ArrayList<>();
        for (Question question : Questions.of(instrument).all()) {
            if (isTold(question)) {
                Map<String, Told> told = new TreeMap<>(reports.of(question));
                told.putAll(counted(question, answered));
                boolean mayMerge = answered.isEmpty() || instrument.getScales().isEmpty();
                question(question, told, mayMerge).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private static boolean isTold(Question question) {
        String words = question.item().getLabel();
        return words != null
                && !words.isBlank()
                && question.item().getAnswers() != null
                && (OptionsOf.isOpen(question) || !OptionsOf.labels(question).isEmpty());
    }

    private List<FormAnswer> last(Instrument instrument, String who, Occasion occasion) {
        Map<Person, FormAnswer> last = new HashMap<>();
        for (FormAnswer form : forms) {
            boolean own =
                    form.instrument().equals(instrument.getName())
                            && form.occasion() == occasion
                            && (who.isEmpty() || form.informant().equals(who))
                            && !(form.items().isEmpty() && form.texts().isEmpty());
            if (own) {
                last.merge(
                        new Person(form.site(), form.subject()),
                        form,
                        (a, b) -> b.date().isBefore(a.date()) ? a : b);
            }
        }
        return List.copyOf(last.values());
    }

    private static Map<String, Told> counted(Question question, List<FormAnswer> forms) {
        Map<String, Told> told = new HashMap<>();
        int many = OptionsOf.labels(question).size();
        for (FormAnswer form : forms) {
            int[] counts = new int[many];
            boolean answered = OptionsOf.choose(question, form, counts);
            told.merge(form.site(), new Told(1, answered ? 1 : 0, counts), Told::plus);
        }
        return told;
    }

    private Optional<Survey.Question> question(
            Question question, Map<String, Told> told, boolean mayMerge) {
        if (told.values().stream().allMatch(t -> t.answered() == 0)) {
            return Optional.empty();
        }
        List<String> labels = OptionsOf.labels(question);
        boolean several = question.item().getAnswers().isSeveral();
        SurveyTable table = new SurveyTable(sites, options, told, labels.size(), several, mayMerge);
        List<String> shown =
                table.groups().stream()
                        .map(group -> String.join(" / ", group.stream().map(labels::get).toList()))
                        .toList();
        return Optional.of(
                new Survey.Question(question.item().getLabel(), shown, several, table.places()));
    }
}

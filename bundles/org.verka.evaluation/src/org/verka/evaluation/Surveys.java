package org.verka.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.evaluation.SurveyTable.Told;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Occasion;
import org.verka.evidence.ReportedAggregate;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.SiteTree;
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

    private record Asked(String question, Occasion occasion) {}

    private final List<ReportedAggregate> aggregates;
    private final SiteTree sites;
    private final Options options;
    private final Set<AskedElsewhere.Asked> elsewhere;

    /**
     * @param elsewhere what is not to be told, since another instrument asks it too
     */
    Surveys(
            List<ReportedAggregate> aggregates,
            SiteTree sites,
            Options options,
            Set<AskedElsewhere.Asked> elsewhere) {
        this.aggregates = aggregates;
        this.sites = sites;
        this.options = options;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** Informant by informant, occasion by occasion. */
    List<Survey> of(InstrumentForms forms) {
        List<Survey> all = new ArrayList<>();
        for (Optional<Informant> informant : forms.informants()) {
            for (Occasion occasion : Occasion.values()) {
                List<Survey.Question> questions = questions(forms, informant, occasion);
                if (!questions.isEmpty()) {
                    all.add(new Survey(forms.instrument(), informant, occasion, questions));
                }
            }
        }
        return all;
    }

    private List<Survey.Question> questions(
            InstrumentForms forms, Optional<Informant> informant, Occasion occasion) {
        Given given = given(forms, informant, occasion);
        List<Survey.Question> questions = new ArrayList<>();
        for (Question question : Questions.of(forms.instrument()).all()) {
            if (isTold(question)) {
                question(question, given).ifPresent(questions::add);
            }
        }
        return questions;
    }

    /**
     * What was filled in on one occasion, and what was reported by sites without forms.
     *
     * @param answered the sites' forms that have some of the occasion
     * @param all the sites' forms of all occasions
     */
    private record Given(
            Instrument instrument,
            String informant,
            List<SiteForms> answered,
            Occasion occasion,
            List<SiteForms> all,
            ReportedAnswers reports) {

        Map<String, Told> told(Question question) {
            Map<String, Told> told = new TreeMap<>(reports.of(question));
            answered.forEach(here -> told.put(here.site(), Surveys.told(question, here, occasion)));
            return told;
        }

        AskedElsewhere.Asked asked(Question question) {
            return new AskedElsewhere.Asked(
                    instrument.getName(), informant, question.code().text(), occasion);
        }

        boolean mayMerge() {
            return answered.isEmpty() || instrument.getScales().isEmpty();
        }
    }

    private Given given(InstrumentForms forms, Optional<Informant> informant, Occasion occasion) {
        Instrument instrument = forms.instrument();
        String who = informant.map(Informant::getName).orElse("");
        List<SiteForms> all = forms.at(informant, Optional.empty()).parts();
        List<SiteForms> answered =
                all.stream().filter(here -> !here.last(occasion).isEmpty()).toList();
        Set<String> withForms = answered.stream().map(SiteForms::site).collect(Collectors.toSet());
        List<ReportedAggregate> reported =
                aggregates.stream()
                        .filter(a -> a.instrument().equals(instrument.getName()))
                        .filter(a -> informant.isEmpty() || a.informant().equals(who))
                        .filter(a -> a.occasion() == occasion && !withForms.contains(a.site()))
                        .toList();
        return new Given(
                instrument,
                who,
                answered,
                occasion,
                all,
                new ReportedAnswers(instrument, reported));
    }

    /** The answers to one question on one occasion, as they are told on their own. */
    SurveyTable table(
            InstrumentForms forms,
            Optional<Informant> informant,
            Occasion occasion,
            Question question) {
        return table(question, given(forms, informant, occasion));
    }

    private SurveyTable table(Question question, Given given) {
        return new SurveyTable(
                sites,
                options,
                given.told(question),
                OptionsOf.of(question).labels().size(),
                question.item().getAnswers().isSeveral(),
                given.mayMerge(),
                elsewhere.contains(given.asked(question))
                        || new AskedAgain(given.all(), question, options)
                                .tellsOfFew(given.occasion()));
    }

    private static boolean isTold(Question question) {
        String words = question.item().getLabel();
        return words != null
                && !words.isBlank()
                && question.item().getAnswers() != null
                && (OptionsOf.of(question).isOpen() || !OptionsOf.of(question).labels().isEmpty());
    }

    private static Told told(Question question, SiteForms here, Occasion occasion) {
        Asked asked = new Asked(question.code().text(), occasion);
        return here.remembered(Told.class, asked, () -> counted(question, here.last(occasion)));
    }

    private static Told counted(Question question, Collection<FormAnswer> forms) {
        OptionsOf options = OptionsOf.of(question);
        int[] counts = new int[options.labels().size()];
        int answered = 0;
        for (FormAnswer form : forms) {
            answered += options.choose(form, counts) ? 1 : 0;
        }
        return new Told(forms.size(), answered, counts);
    }

    private Optional<Survey.Question> question(Question question, Given given) {
        SurveyTable table = table(question, given);
        if (table.told().values().stream().allMatch(t -> t.answered() == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new Survey.Question(
                        question.item().getLabel(),
                        table.labels(OptionsOf.of(question).labels()),
                        question.item().getAnswers().isSeveral(),
                        OptionsOf.of(question).areNumbered(),
                        table.places()));
    }
}

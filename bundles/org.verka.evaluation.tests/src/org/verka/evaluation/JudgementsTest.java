package org.verka.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.verka.evidence.Evidence;
import org.verka.model.Activity;
import org.verka.model.Document;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Judgement;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Role;
import org.verka.model.WholeTheory;

/** Which judgements of a theory are in force, and which theory a judgement is of. */
class JudgementsTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    private final Document document = NEW.createDocument();
    private final Programme programme = programme("P");
    private final EvaluationQuestion first = question("F1");
    private final EvaluationQuestion second = question("F2");
    private final Outcome outcome = NEW.createOutcome();

    JudgementsTest() {
        outcome.setName("K");
        programme.getOutcomes().add(outcome);
    }

    private Programme programme(String name) {
        Programme made = NEW.createProgramme();
        made.setName(name);
        document.getElements().add(made);
        return made;
    }

    private EvaluationQuestion question(String name) {
        EvaluationQuestion question = NEW.createEvaluationQuestion();
        question.setName(name);
        programme.getQuestions().add(question);
        return question;
    }

    private Judgement judge(Document file, Named subject, String author, String date, String text) {
        Judgement judgement = NEW.createJudgement();
        judgement.setSubject(subject);
        judgement.setAuthor(author);
        judgement.setDate(date == null ? null : Theory.span(date));
        judgement.getTexts().add(text);
        file.getElements().add(judgement);
        return judgement;
    }

    private Judgement judge(Named subject, String author, String date, String text) {
        return judge(document, subject, author, date, text);
    }

    private static List<String> said(Evaluation evaluation) {
        return evaluation.judgements().stream()
                .map(j ->
                        j.subject().getName()
                                + " "
                                + j.author()
                                + ": "
                                + String.join(" ", j.judgement().getTexts())
                                + earlier(j))
                .toList();
    }

    private static String earlier(JudgementInForce judged) {
        return judged.earlier().isEmpty()
                ? ""
                : judged.earlier().stream().map(j -> j.getTexts().get(0)).toList().toString();
    }

    private List<String> said() {
        return said(new Evaluator().evaluate(programme, Evidence.none(), Options.shared(DAY)));
    }

    @Test
    void aLaterOneByTheSamePersonReplacesAnEarlierWhichIsKept() {
        judge(first, "FoU", "2020-01", "b");
        judge(first, " FoU", "2020-06-01", "c");
        judge(first, "FoU", "2019", "a");
        judge(first, "Chefen", "2018", "x");
        assertEquals(List.of("F1 Chefen: x", "F1 FoU: c[b, a]"), said());
    }

    @Test
    void whatIsJudgedAfterTheDayDoesNotCountYet() {
        judge(first, "FoU", "2020-06-30", "a");
        judge(first, "FoU", "2020-07-01", "b");
        judge(second, "FoU", "2020-07-01", "c");
        assertEquals(List.of("F1 FoU: a"), said());
    }

    @Test
    void oneWithoutADayIsOlderThanAllOthers() {
        judge(first, "FoU", null, "a");
        judge(first, "FoU", "2010", "b");
        judge(second, null, null, "c");
        assertEquals(List.of("F1 FoU: b[a]", "F2 : c"), said());
    }

    @Test
    void twoOfTheSameDayBothStand() {
        judge(first, "FoU", "2020-01-01", "a");
        judge(first, "FoU", "2020-01-01", "b");
        judge(first, "FoU", "2019", "c");
        assertEquals(List.of("F1 FoU: a[c]", "F1 FoU: b[c]"), said());
    }

    @Test
    void theyStandInTheOrderOfTheTheory() {
        judge(outcome, "A", "2020", "4");
        judge(second, "A", "2020", "3");
        judge(first, "B", "2020", "2");
        judge(first, "A", "2020", "1");
        judge(programme, "C", "2020", "0");
        assertEquals(List.of("P C: 0", "F1 A: 1", "F1 B: 2", "F2 A: 3", "K A: 4"), said());
    }

    @Test
    void aRoleJudgesUnderWhatItIsCalled() {
        Role role = NEW.createRole();
        role.setName("Utv");
        role.setLabel("Utvärderaren");
        programme.getRoles().add(role);
        judge(first, null, "2020-02", "b").setRole(role);
        judge(first, "Utvärderaren", "2020-01", "a");
        assertEquals(List.of("F1 Utvärderaren: b[a]"), said());
    }

    @Test
    void aJudgementOfOneSiteDoesNotReplaceOneOfAllAndOneOfOtherTheoriesSitesIsNotHere() {
        Theory other = new Theory("Annan");
        Theory own = new Theory("Norr", "Soder");
        programme.getSites().addAll(own.programme.getSites());
        judge(first, "FoU", "2020-01", "alla");
        judge(first, "FoU", "2020-02", "norr").getSites().add(programme.getSites().get(0));
        judge(first, "FoU", "2020-03", "annan").getSites().add(other.site("Annan"));
        assertEquals(List.of("F1 FoU: alla", "F1 FoU: norr"), said());
    }

    @Test
    void itIsFoundInAFileOfItsOwnWhateverTheOrderTheFilesAreReadIn() {
        Document one = NEW.createDocument();
        Document other = NEW.createDocument();
        judge(one, first, "FoU", "2020-01-01", "a");
        judge(other, first, "FoU", "2020-01-01", "b");
        List<String> expected = List.of("F1 FoU: a", "F1 FoU: b");
        together("t.verka", document, "a.verka", one, "b.verka", other);
        assertEquals(expected, said());
        together("b.verka", other, "a.verka", one, "t.verka", document);
        assertEquals(expected, said());
    }

    private static void together(Object... filesAndNames) {
        ResourceSet files = new ResourceSetImpl();
        for (int i = 0; i < filesAndNames.length; i += 2) {
            ResourceImpl file = new ResourceImpl(URI.createURI((String) filesAndNames[i]));
            file.getContents().add((Document) filesAndNames[i + 1]);
            files.getResources().add(file);
        }
    }

    @Test
    void aTheoryTakesOverTheQuestionsAndWhatIsConcludedAboutThem() {
        Programme local = programme("L");
        local.setBase(programme);
        Outcome adapted = NEW.createOutcome();
        adapted.setName("K");
        adapted.setAdapts(true);
        local.getOutcomes().add(adapted);
        judge(first, "FoU", "2020", "gemensam");
        judge(outcome, "FoU", "2020", "grundens");
        judge(adapted, "FoU", "2020", "lokal");
        judge(programme, "FoU", "2020", "hela grunden");
        judge(local, "FoU", "2020", "hela");
        Evaluation evaluation =
                new Evaluator()
                        .evaluate(WholeTheory.of(local), Evidence.none(), Options.shared(DAY));
        assertEquals(List.of("L FoU: hela", "F1 FoU: gemensam", "K FoU: lokal"), said(evaluation));
        assertEquals(List.of("P FoU: hela grunden", "F1 FoU: gemensam", "K FoU: grundens"), said());
    }

    @Test
    void aJudgementOfWhatIsNotThereOrOfSomethingElseIsNoOnes() {
        Activity activity = NEW.createActivity();
        activity.setName("A");
        judge(activity, "FoU", "2020", "annan");
        judge(null, "FoU", "2020", "ingen");
        assertEquals(List.of(), said());
    }
}

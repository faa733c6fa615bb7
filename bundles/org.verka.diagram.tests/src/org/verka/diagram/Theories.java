package org.verka.diagram;

import org.verka.model.Activity;
import org.verka.model.Cause;
import org.verka.model.Link;
import org.verka.model.ModelFactory;
import org.verka.model.Outcome;
import org.verka.model.Programme;
import org.verka.model.Term;

/** Theories to draw. */
final class Theories {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    private Theories() {}

    /** Eight activities, three short-term and two long-term results, as in the example. */
    static Programme samordnatStod() {
        Programme p = NEW.createProgramme();
        p.setName("SamordnatStod");
        p.setLabel("Samordnat stöd till barn & föräldrar");
        Outcome upptackt = outcome(p, Term.SHORT, "Fler familjer upptäcks, och båda vet om det");
        Outcome hjalp = outcome(p, Term.SHORT, "Föräldrarna får den hjälp de behöver");
        Outcome vardag = outcome(p, Term.SHORT, "Vardagen i familjen blir lugnare");
        Outcome klimat = outcome(p, Term.LONG, "Familjerna får ett tryggare familjeklimat");
        Outcome barn = outcome(p, Term.LONG, "Barnen mår bättre");
        Outcome[] leads = {upptackt, upptackt, upptackt, hjalp, hjalp, hjalp, vardag, vardag};
        for (int i = 0; i < leads.length; i++) {
            Activity a = NEW.createActivity();
            a.setName("A" + i);
            a.setLabel("Aktivitet " + i + " med ett långt namn om missbruksproblematik");
            p.getActivities().add(a);
            link(a, leads[i]);
        }
        link(upptackt, klimat);
        link(hjalp, barn);
        link(vardag, klimat);
        link(vardag, barn);
        link(klimat, barn);
        return p;
    }

    /** Everything leads to everything, and one feedback link goes back. */
    static Programme tangle(int activities, int shortTerm, int longTerm) {
        Programme p = NEW.createProgramme();
        p.setName("Trassel");
        for (int i = 0; i < shortTerm + longTerm; i++) {
            outcome(p, i < shortTerm ? Term.SHORT : Term.LONG, "Resultat nummer " + i);
        }
        for (int i = 0; i < activities; i++) {
            Activity a = NEW.createActivity();
            a.setName("Aktivitet" + i);
            p.getActivities().add(a);
            p.getOutcomes().subList(0, shortTerm).forEach(o -> link(a, o));
        }
        for (Outcome s : p.getOutcomes().subList(0, shortTerm)) {
            p.getOutcomes().subList(shortTerm, shortTerm + longTerm).forEach(o -> link(s, o));
        }
        link(p.getOutcomes().get(shortTerm), p.getOutcomes().get(0)).setFeedback(true);
        return p;
    }

    /** Everything has a long name, and the activities lead to the results by turns. */
    static Programme large(int activities, int shortTerm, int longTerm) {
        Programme p = NEW.createProgramme();
        p.setName("Stor");
        for (int i = 0; i < shortTerm + longTerm; i++) {
            String label = "Föräldrarna upplever att samordningen fungerar och håller, nummer " + i;
            outcome(p, i < shortTerm ? Term.SHORT : Term.LONG, label);
        }
        for (int i = 0; i < activities; i++) {
            Activity a = NEW.createActivity();
            a.setName("A" + i);
            a.setLabel(
                    "Samverkansöverenskommelser mellan socialtjänstens myndighetsutövning och"
                            + " föräldrastödsverksamheten, nummer "
                            + i);
            p.getActivities().add(a);
            link(a, p.getOutcomes().get(i % shortTerm));
        }
        for (int i = 0; i < shortTerm; i++) {
            link(p.getOutcomes().get(i), p.getOutcomes().get(shortTerm + i % longTerm));
        }
        return p;
    }

    /** Twelve activities, and results that lead to one another four times. */
    static Programme deep() {
        Programme p = NEW.createProgramme();
        p.setName("Djup");
        for (int i = 0; i < 4; i++) {
            outcome(p, i < 2 ? Term.SHORT : Term.LONG, "Fler barn klarar grundskolan, steg " + i);
            if (i > 0) {
                link(p.getOutcomes().get(i - 1), p.getOutcomes().get(i));
            }
        }
        for (int i = 0; i < 12; i++) {
            Activity a = NEW.createActivity();
            a.setName("A" + i);
            a.setLabel("Möten i skola och förskola " + i);
            p.getActivities().add(a);
            link(a, p.getOutcomes().get(0));
        }
        return p;
    }

    private static Outcome outcome(Programme p, Term term, String label) {
        Outcome o = NEW.createOutcome();
        o.setName("R" + p.getOutcomes().size());
        o.setLabel(label);
        o.setTerm(term);
        p.getOutcomes().add(o);
        return o;
    }

    private static Link link(Cause from, Outcome to) {
        Link link = NEW.createLink();
        link.setTarget(to);
        from.getLinks().add(link);
        return link;
    }
}

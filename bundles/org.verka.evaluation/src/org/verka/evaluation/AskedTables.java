package org.verka.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.verka.evaluation.CrossTable.Side;
import org.verka.evidence.Evidence;
import org.verka.model.Programme;
import org.verka.model.SiteTree;
import org.verka.model.scoring.Crossed;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/**
 * Cross-tables of questions that somebody asks about at once, protected as if the theory crossed
 * them last: against the answers to each question, and against the tables that the theory asks for.
 * Tables that were asked for one after the other are not held against each other.
 */
public final class AskedTables {

    private final Programme programme;
    private final SiteTree sites;
    private final Options options;
    private final Kept kept;
    private final List<InstrumentForms> gathered;

    /** Of what is collected for a programme. */
    public AskedTables(Programme programme, Evidence evidence, Options options) {
        this.programme = programme;
        this.options = options.protecting(programme.getSmallestGroup());
        sites = new SiteTree(programme);
        kept = new Kept(evidence, sites, options.asOf());
        gathered = WorkedForms.gathered(kept, new Measures(programme));
    }

    /** What can be crossed: questions with fixed options and one answer, of forms that came in. */
    public List<Crossed> questions() {
        List<Crossed> questions = new ArrayList<>();
        for (InstrumentForms forms : gathered) {
            if (forms.hasAny()) {
                for (Question question : Questions.of(forms.instrument()).all()) {
                    Crossed crossed = new Crossed(forms.instrument(), question);
                    if (crossed.hasOptions() && crossed.hasOneAnswer()) {
                        questions.add(crossed);
                    }
                }
            }
        }
        return questions;
    }

    /** The tables of two of them, in this order; none when nobody answered both. */
    public List<CrossTable> of(Side rows, Side columns) {
        Surveys surveys =
                new Surveys(
                        kept.reported(),
                        sites,
                        options,
                        new AskedElsewhere(gathered, options).withheld());
        return new CrossTables(gathered, surveys, sites, options).of(programme, rows, columns);
    }
}

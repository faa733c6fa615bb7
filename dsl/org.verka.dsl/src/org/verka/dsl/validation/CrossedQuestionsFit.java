package org.verka.dsl.validation;

import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.model.Background;
import org.verka.model.CrossedQuestion;
import org.verka.model.Crossing;
import org.verka.model.EvaluationQuestion;
import org.verka.model.Instrument;
import org.verka.model.Item;
import org.verka.model.ModelPackage.Literals;
import org.verka.model.Programme;
import org.verka.model.scoring.Crossed;

/**
 * A cross-table is of two questions with fixed options, to which a person gives one answer, or of
 * one and what is known of those who answered it.
 */
final class CrossedQuestionsFit implements Rule<Crossing> {

    @Override
    public String code() {
        return "I11";
    }

    @Override
    public Class<Crossing> about() {
        return Crossing.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(Crossing crossing, Report report) {
        check(crossing.getRows(), report);
        check(crossing.getColumns(), report);
        checkBackground(crossing, report);
        Optional<Crossed> rows = Crossed.of(crossing.getRows());
        Optional<Crossed> columns = Crossed.of(crossing.getColumns());
        if (rows.isPresent() && columns.filter(rows.get()::isSameAs).isPresent()) {
            report.at(
                    crossing.getColumns(),
                    Literals.CROSSED_QUESTION__SOURCE,
                    "same",
                    called(crossing.getColumns()));
        }
    }

    /** One of the two is a question, and sites are held against each other where there are some. */
    private static void checkBackground(Crossing crossing, Report report) {
        boolean rows = isBackground(crossing.getRows());
        boolean columns = isBackground(crossing.getColumns());
        if (rows && columns) {
            report.at(
                    crossing.getColumns(),
                    Literals.CROSSED_QUESTION__BACKGROUND,
                    "background",
                    written(crossing.getRows()),
                    written(crossing.getColumns()));
            return;
        }
        CrossedQuestion background = rows ? crossing.getRows() : crossing.getColumns();
        if ((rows || columns)
                && background.getBackground() == Background.SITE
                && crossing.eContainer() instanceof EvaluationQuestion question
                && question.eContainer() instanceof Programme programme
                && programme.getSites().size() < 2) {
            report.at(background, Literals.CROSSED_QUESTION__BACKGROUND, "oneSite");
        }
    }

    private static boolean isBackground(CrossedQuestion crossed) {
        return crossed != null && crossed.getBackground() != Background.UNSPECIFIED;
    }

    private static String written(CrossedQuestion crossed) {
        return NodeModelUtils.getNode(crossed).getText().strip();
    }

    private static void check(CrossedQuestion crossed, Report report) {
        if (crossed == null || crossed.getSource() == null || crossed.getSource().eIsProxy()) {
            return;
        }
        boolean numbered = crossed.getNumber() != null;
        if (crossed.getSource() instanceof Instrument && !numbered) {
            report.at(crossed, Literals.CROSSED_QUESTION__SOURCE, "number", called(crossed));
        } else if (crossed.getSource() instanceof Item && numbered) {
            report.at(crossed, Literals.CROSSED_QUESTION__NUMBER, "item", called(crossed));
        }
        Crossed.of(crossed).ifPresent(known -> check(crossed, known, report));
    }

    private static void check(CrossedQuestion crossed, Crossed known, Report report) {
        if (!known.hasOptions()) {
            report.at(crossed, Literals.CROSSED_QUESTION__SOURCE, "options", asked(known));
        } else if (!known.hasOneAnswer()) {
            report.at(crossed, Literals.CROSSED_QUESTION__SOURCE, "several", asked(known));
        }
    }

    private static String called(CrossedQuestion crossed) {
        return Written.called(crossed.getSource());
    }

    private static String asked(Crossed known) {
        return Written.called(known.question().item());
    }
}

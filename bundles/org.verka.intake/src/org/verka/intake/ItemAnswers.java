package org.verka.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.verka.model.Answers;
import org.verka.model.scoring.ItemCode;
import org.verka.model.scoring.Question;
import org.verka.model.scoring.Questions;

/** The answers to single items in some columns of a file. */
final class ItemAnswers {

    private final List<Single> single = new ArrayList<>();
    private final List<Several> several = new ArrayList<>();

    /** A column of the answer to an item that has a place among those of the file. */
    private record Single(int place, ItemColumn column) {}

    /** The columns of a question that several answers may be given to. */
    private record Several(int place, Question question, List<SeveralAnswers> columns) {}

    /**
     * @param columns those that stand in the file; a question that the form does not have is passed
     *     over
     * @param items the items of the whole file, by their places in what is read
     */
    ItemAnswers(
            List<ItemColumns.Answered> columns,
            Questions questions,
            List<ItemCode> items,
            AnswerCodes codes) {
        Map<ItemCode, Several> chosen = new LinkedHashMap<>();
        for (ItemColumns.Answered column : columns) {
            Optional<Question> found = questions.find(column.item());
            if (found.isEmpty()) {
                continue;
            }
            Question question = found.get();
            int place = items.indexOf(column.item());
            Answers answers = question.item().getAnswers();
            if (answers != null && answers.isSeveral()) {
                chosen.computeIfAbsent(
                                column.item(), i -> new Several(place, question, new ArrayList<>()))
                        .columns()
                        .add(new SeveralAnswers(column.bound(), question));
            } else {
                single.add(new Single(place, new ItemColumn(column.bound(), question, codes)));
            }
        }
        several.addAll(chosen.values());
    }

    /**
     * The answers on a row; none of those that are missing, mean missing, or were reported. A
     * question of which no column says that its answer was given counts as not answered.
     *
     * @return whether there are any
     */
    boolean read(Cells cells, ItemAnswer[] answers) {
        boolean any = false;
        for (Single each : single) {
            Optional<ItemAnswer> answer = each.column().read(cells);
            if (answer.isPresent()) {
                answers[each.place()] = answer.get();
                any = true;
            }
        }
        for (Several each : several) {
            Set<Integer> chosen = new TreeSet<>();
            each.columns().forEach(column -> column.read(cells).ifPresent(chosen::addAll));
            if (!chosen.isEmpty()) {
                answers[each.place()] =
                        new ItemAnswer.Text(SeveralAnswers.text(each.question(), chosen));
                any = true;
            }
        }
        return any;
    }
}

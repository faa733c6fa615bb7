package org.verka.store;

import java.util.ArrayList;
import java.util.List;
import org.verka.store.Words.Question;

/**
 * The questions of the forms just told, in the order that they were told. The next form has mostly
 * the same, in the same order and as the same objects, and then costs no look-up.
 */
final class RecentQuestions {

    private static final int MOST = 1000;

    private final List<Question> questions = new ArrayList<>();
    private final List<Integer> ids = new ArrayList<>();
    private int next;

    /**
     * The number of a question, if it is the one that is expected next.
     *
     * @return 0 when it is another
     */
    int find(String instrument, int kind, String name) {
        if (next == questions.size()) {
            next = 0;
        }
        if (questions.isEmpty()) {
            return 0;
        }
        Question expected = questions.get(next);
        boolean same =
                expected.kind() == kind
                        && expected.name().equals(name)
                        && expected.instrument().equals(instrument);
        return same ? ids.get(next++) : 0;
    }

    /** Remembers a question that was not expected, from here on in the order. */
    void met(Question question, int id) {
        int again = questions.indexOf(question);
        if (again >= 0) {
            next = again + 1;
            return;
        }
        if (questions.size() == MOST) {
            questions.clear();
            ids.clear();
        }
        questions.add(question);
        ids.add(id);
        next = questions.size();
    }
}

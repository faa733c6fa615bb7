package org.verka.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.verka.intake.Problem.Code;

/** Collects what is wrong with one file. */
final class Problems {

    private final String path;
    private final List<Problem> all = new ArrayList<>();
    private int more;
    private boolean stopped;
    private boolean sound = true;

    Problems(String path) {
        this.path = path;
    }

    void file(Code code, String value, Object... details) {
        add(new Problem(code, path, 0, 0, "", value, texts(details)));
    }

    void row(Code code, int row, Object... details) {
        add(new Problem(code, path, row, 0, "", "", texts(details)));
    }

    void cell(Code code, int row, Bound at, String value, Object... details) {
        add(new Problem(code, path, row, at.index() + 1, at.header(), value, texts(details)));
    }

    /** At a place of which only the numbers are known; 0 for the whole row or file. */
    void place(Code code, int row, int column, Object... details) {
        add(new Problem(code, path, row, column, "", "", texts(details)));
    }

    /** In another part of the file. */
    void in(String where, Code code, int row, int column) {
        add(new Problem(code, where, row, row == 0 ? 0 : column, "", "", List.of()));
    }

    /** Whether something was found after which nothing of the file may be stored. */
    boolean stopped() {
        return stopped;
    }

    /** Whether nothing was found that keeps a row from being taken. */
    boolean sound() {
        return sound;
    }

    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(new LinkedHashSet<>(all));
        ordered.sort(Comparator.comparingInt(Problem::row).thenComparingInt(Problem::column));
        if (more > 0) {
            ordered.add(
                    new Problem(
                            Code.MORE_PROBLEMS, path, 0, 0, "", "", List.of(String.valueOf(more))));
        }
        return ordered;
    }

    private void add(Problem problem) {
        stopped |= problem.code().stopsFile();
        sound &= !problem.isError();
        if (all.size() < Reading.MOST_PROBLEMS) {
            all.add(problem);
        } else {
            more++;
        }
    }

    private static List<String> texts(Object... details) {
        List<String> texts = new ArrayList<>();
        for (Object detail : details) {
            texts.add(String.valueOf(detail));
        }
        return texts;
    }
}

package org.verka.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.verka.dsl.drafting.EightQuestions;
import org.verka.dsl.drafting.Given;
import org.verka.dsl.drafting.Question;

/**
 * Asks the eight questions, a line for each answer. An empty line leaves a question for later, and
 * a word or a sign goes back, tells more or stops. The answers so far can be read by another thread
 * at any time.
 */
final class Interview {

    /** How an interview ended. */
    enum End {
        /** Every question was asked. */
        FINISHED,
        /** The user has had enough for now, or there were no more lines. */
        STOPPED
    }

    private static final int WIDTH = 78;
    private static final Set<String> BACK = Set.of("<", "tillbaka", "back");
    private static final Set<String> HELP = Set.of("?", "hjälp", "help");
    private static final Set<String> STOP = Set.of("!", "spara", "save");

    private final Console console;
    private final BufferedReader lines;
    private volatile EightQuestions questions = EightQuestions.begin();

    Interview(Console console, BufferedReader lines) {
        this.console = console;
        this.lines = lines;
    }

    /** The answers so far. */
    EightQuestions questions() {
        return questions;
    }

    End ask() throws IOException {
        if (questions.given().isEmpty()) {
            say("new.welcome");
        }
        while (questions.next().isPresent()) {
            Question question = questions.next().get();
            show(question);
            String line = lines.readLine();
            if (line == null) {
                console.out().println();
                return End.STOPPED;
            }
            String word = line.strip().toLowerCase(Locale.ROOT);
            if (STOP.contains(word)) {
                return End.STOPPED;
            }
            take(line, word, question);
        }
        return End.FINISHED;
    }

    /** Whether a line asks for the question before. */
    static boolean isBack(String line) {
        return BACK.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    /** Asks the last question again. */
    void back() {
        questions = questions.back();
    }

    private void take(String line, String word, Question question) {
        if (isBack(line)) {
            if (questions.given().isEmpty()) {
                say("new.first");
            } else {
                say("new.back", questions.given().getLast().answer());
            }
            back();
        } else if (HELP.contains(word)) {
            say("new.help");
        } else if (questions.accepts(line)) {
            questions = questions.answer(line);
        } else {
            say("new.again." + question.form(), questions.choices(question).size());
        }
    }

    private void show(Question question) {
        heading(question);
        say("new." + question, questions.count(question) + 1);
        List<String> choices = questions.choices(question);
        for (int at = 0; at < choices.size(); at++) {
            console.out().println("    " + (at + 1) + "  " + choices.get(at));
        }
        say("new." + question + ".example");
        console.out().print("> ");
        console.out().flush();
    }

    /** The number of the eight, when another one begins. */
    private void heading(Question question) {
        console.out().println();
        List<Given> given = questions.given();
        boolean same = !given.isEmpty() && given.getLast().question().number() == question.number();
        if (question.number() > 0 && !same) {
            say("new.heading", question.number(), console.texts().text("new.name." + question));
        }
    }

    /** Says it in lines that a terminal does not break in the middle of a word. */
    void say(String key, Object... values) {
        console.texts().text(key, values).lines().forEach(this::wrapped);
    }

    private void wrapped(String text) {
        String rest = text;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int space = rest.lastIndexOf(' ', WIDTH);
            console.out().println(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        console.out().println(rest);
    }
}

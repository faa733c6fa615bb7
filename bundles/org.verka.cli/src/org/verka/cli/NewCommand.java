package org.verka.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.verka.dsl.TheoryDraft;
import org.verka.dsl.drafting.EightQuestions;
import org.verka.dsl.drafting.Question;
import org.verka.dsl.words.Language;
import org.verka.examples.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verka new}: asks the eight questions and writes a first theory, or copies an example. */
@Command(name = "new", sortOptions = false)
final class NewCommand extends SpokenArguments implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NY")
    private Path target;

    @Option(names = "--words", paramLabel = "sv|en")
    private String words;

    @Option(names = "--example", arity = "0..1", fallbackValue = "", paramLabel = "EXEMPEL")
    private String example;

    @Override
    public Integer call() throws IOException {
        return example == null ? interview() : copyExample();
    }

    private int copyExample() throws IOException {
        String name = example.isEmpty() ? Examples.names().getFirst() : example;
        if (!Examples.names().contains(name)) {
            throw new WrongUse("new.no-example", name, String.join(", ", Examples.names()));
        }
        Path folder = target == null ? Path.of(name) : target;
        try {
            Examples.copyTo(name, folder);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUse("use.exists", e.getFile());
        }
        console().say("new.copied", console().shown(folder));
        console().say("new.check", console().shown(folder));
        return ExitCode.FINE;
    }

    private int interview() throws IOException {
        Console console = console();
        Language language = language(console);
        NewFile file = new NewFile(Optional.ofNullable(target));
        file.refuseExisting();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(console.in(), Verka.charset()));
        Interview interview = new Interview(console, lines);
        // Made while the first question is read, so that breaking off need not wait for it.
        CompletableFuture<TheoryDraft> draft = CompletableFuture.supplyAsync(TheoryDraft::new);
        Thread rescue = new Thread(() -> write(interview, draft.join(), file, language));
        Runtime.getRuntime().addShutdownHook(rescue);
        Interview.End end = interview.ask();
        while (end == Interview.End.FINISHED && wantsBack(interview, lines)) {
            interview.back();
            end = interview.ask();
        }
        Runtime.getRuntime().removeShutdownHook(rescue);
        write(interview, draft.join(), file, language);
        return ExitCode.FINE;
    }

    /** Shows what was answered; whether the user wants to change the last answer. */
    private boolean wantsBack(Interview interview, BufferedReader lines) throws IOException {
        Console console = console();
        EightQuestions all = interview.questions();
        console.out().println();
        interview.say(
                "new.summary",
                all.given().getFirst().answer(),
                all.count(Question.WHAT),
                all.count(Question.SHORT_TERM),
                all.count(Question.LONG_TERM),
                all.count(Question.STEP),
                all.count(Question.MEASURE));
        console.out().print("> ");
        console.out().flush();
        String line = lines.readLine();
        return line != null && Interview.isBack(line);
    }

    /** Writes what was answered so far, if anything was. */
    private void write(Interview interview, TheoryDraft draft, NewFile file, Language language) {
        Console console = console();
        EightQuestions questions = interview.questions();
        console.out().println();
        if (questions.given().stream().allMatch(given -> given.isEmpty())) {
            console.say("new.nothing");
            return;
        }
        String text = draft.write(questions.given(), language);
        try {
            Path written = file.write(questions.given().getFirst().answer(), text);
            console.say("new.written", console.shown(written));
            Path folder = written.toAbsolutePath().normalize().getParent();
            console.say("new.next", folder.equals(console.folder()) ? "." : console.shown(folder));
        } catch (IOException e) {
            console.complain("new.unwritten", e.getMessage());
            console.out().print(text);
        }
    }

    private Language language(Console console) {
        return switch (words) {
            case null -> Language.of(console.locale());
            case "sv" -> Language.SWEDISH;
            case "en" -> Language.ENGLISH;
            default -> throw new WrongUse("use.language", words);
        };
    }
}

package org.verka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.verka.dsl.TheoryTranslator;
import org.verka.dsl.words.Language;
import org.verka.dsl.words.Translation;
import org.verka.evidence.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verka translate}: turns theories from Swedish to English words and back. */
@Command(name = "translate", sortOptions = false)
final class TranslateCommand extends SpokenArguments implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FIL")
    private List<Path> files;

    @Option(names = "--to", paramLabel = "sv|en")
    private String to;

    @Option(names = "--in-place")
    private boolean inPlace;

    @Option(names = "--output", paramLabel = "FIL")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Optional<Language> language = language();
        List<Path> theories = TheoryFiles.in(files);
        if (theories.size() != 1 && !inPlace) {
            throw new WrongUse("translate.many", theories.size());
        }
        if (inPlace && output != null) {
            throw new WrongUse("translate.where");
        }
        TheoryTranslator translator = new TheoryTranslator(console().locale());
        boolean all = true;
        for (Path file : theories) {
            all &= took(file, translator.translate(file, language));
        }
        return all ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** Whether all of the file could be read and rewritten. */
    private boolean took(Path file, Translation.Result result) throws IOException {
        switch (result) {
            case Translation.Refused refused -> {
                complain("translate.refused", file, refused.mistake());
                return false;
            }
            case Translation.Translated translated -> {
                write(file, translated);
                translated.mistakes().forEach(m -> complain("translate.left", file, m));
                return translated.mistakes().isEmpty();
            }
        }
    }

    private void complain(String key, Path file, Translation.Mistake mistake) {
        Console console = console();
        String line = Integer.toString(mistake.line());
        console.complain(key, console.shown(file), line, mistake.reason());
    }

    private void write(Path file, Translation.Translated translated) throws IOException {
        Console console = console();
        byte[] bytes = translated.text().getBytes(StandardCharsets.UTF_8);
        int changed = translated.replacements().size();
        if (output != null) {
            writeNew(bytes);
            console.say("translate.written", console.shown(output), changed);
        } else if (inPlace) {
            if (changed > 0) {
                WholeFile.write(file, unfinished -> Files.write(unfinished, bytes));
            }
            console.say("translate.written", console.shown(file), changed);
        } else {
            console.out().write(bytes);
            console.out().flush();
        }
    }

    private void writeNew(byte[] bytes) throws IOException {
        try {
            Files.write(output, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUse("use.exists", output);
        }
    }

    private Optional<Language> language() {
        return switch (to) {
            case null -> Optional.empty();
            case "sv" -> Optional.of(Language.SWEDISH);
            case "en" -> Optional.of(Language.ENGLISH);
            default -> throw new WrongUse("use.language", to);
        };
    }
}

package org.verka.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Options;
import org.verka.model.Named;
import org.verka.project.Project;
import picocli.CommandLine.Parameters;

/** What every command on a project takes: the folder and the language to speak. */
abstract class ProjectArguments extends SpokenArguments {

    @Parameters(index = "0", arity = "0..1", defaultValue = ".", paramLabel = "PROJEKT")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The day that was asked for; today when none was, which is null. */
    LocalDate day(String asked) {
        if (asked == null) {
            return LocalDate.now(console().clock());
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new WrongUse("use.date", asked);
        }
    }

    /**
     * What an evaluation is made with; its day is today when none was asked for, which is null. The
     * threshold may be higher than usual but not lower, or what is to be shared could tell of one.
     */
    Options options(boolean internal, int threshold, String asOf) {
        if (threshold < Options.DEFAULT_THRESHOLD) {
            throw new WrongUse("use.threshold", threshold, Options.DEFAULT_THRESHOLD);
        }
        return new Options(internal ? Audience.INTERNAL : Audience.SHARED, threshold, day(asOf));
    }

    /** Whether somebody who writes this means that element, by its name or what it is called. */
    static boolean isMeant(String written, Named element) {
        return written.equalsIgnoreCase(element.getName())
                || written.equalsIgnoreCase(element.getLabel());
    }

    /** Tells what was found besides, where it does not mix with results. */
    void tell(Project project) {
        project.notes().forEach(console().err()::println);
    }
}

package org.verka.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.verka.project.ProjectException;
import org.verka.report.document.ReportException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code verka} command. */
public final class Verka {

    private Verka() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console =
                new Console(
                        System.in,
                        stream(FileDescriptor.out),
                        stream(FileDescriptor.err),
                        Boolean.getBoolean("verka.terminal"),
                        Path.of("").toAbsolutePath(),
                        Clock.systemDefaultZone(),
                        Texts.in(UserLanguage.of(System.getenv())));
        System.exit(run(console, arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset());
    }

    /** How what is read and printed is encoded. */
    static Charset charset() {
        return Charset.forName(System.getProperty("verka.encoding", StandardCharsets.UTF_8.name()));
    }

    /** Speaks the language that the arguments ask for, also about what is wrong with them. */
    static int run(Console asStarted, String... arguments) {
        Console console =
                UserLanguage.asked(List.of(arguments)).map(asStarted::in).orElse(asStarted);
        CommandLine command = new CommandLine(new VerkaCommand(console));
        command.setResourceBundle(console.texts().bundle());
        command.setOut(new java.io.PrintWriter(console.out(), true));
        command.setErr(new java.io.PrintWriter(console.err(), true));
        command.setParameterExceptionHandler((e, all) -> wrongUse(console, e));
        command.setExecutionExceptionHandler((e, c, result) -> failure(console, e));
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.complain("failure.memory", Runtime.getRuntime().maxMemory() >> 20);
            return ExitCode.FAILURE;
        }
    }

    private static int wrongUse(Console console, ParameterException e) {
        console.err().println(said(console.texts(), e));
        console.complain("use.help", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.WRONG_USE;
    }

    private static String said(Texts texts, ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return texts.text("use.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return texts.text("use.missing", name(missing.getMissing().getFirst()));
        }
        return e.getArgSpec() == null
                ? e.getMessage()
                : texts.text("use.value", e.getValue(), name(e.getArgSpec()));
    }

    private static String name(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec option ? option.longestName() + "=" + label : label;
    }

    private static int failure(Console console, Exception e) {
        return switch (e) {
            case WrongUse wrong -> {
                console.err().println(wrong.in(console.texts()));
                yield ExitCode.WRONG_USE;
            }
            case Unable problem -> {
                console.err().println(problem.in(console.texts()));
                yield ExitCode.FAILURE;
            }
            case ProjectException problem -> {
                console.err().println(problem.getMessage());
                yield exitCode(problem.reason());
            }
            case ReportException problem -> {
                console.err().println(problem.getMessage());
                yield ExitCode.FAILURE;
            }
            case IOException problem -> {
                console.complain("failure.file", problem.getMessage());
                yield ExitCode.FAILURE;
            }
            default -> {
                console.complain("failure", e);
                for (StackTraceElement frame : e.getStackTrace()) {
                    console.err().println("    " + frame);
                }
                yield ExitCode.FAILURE;
            }
        };
    }

    private static int exitCode(ProjectException.Reason reason) {
        return switch (reason) {
            case NO_FOLDER, NO_THEORY, QUESTION -> ExitCode.WRONG_USE;
            case THEORY_HAS_ERRORS, NO_PROGRAMME -> ExitCode.FINDINGS;
            default -> ExitCode.FAILURE;
        };
    }
}

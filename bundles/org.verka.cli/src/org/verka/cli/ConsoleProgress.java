package org.verka.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.verka.project.Progress;

/**
 * Shows progress: a bar for a person at a terminal, otherwise a line for each stage, which a log or
 * a screen reader can follow.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

    private final Console console;
    private Optional<ProgressBar> bar = Optional.empty();
    private String current = "";

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void begin(Stage stage, int steps) {
        close();
        String task = console.texts().text("stage." + stage);
        if (console.interactive()) {
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName(task)
                                    .setInitialMax(Math.max(steps, 1))
                                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                                    .setUpdateIntervalMillis(100)
                                    .clearDisplayOnFinish()
                                    .build());
        } else {
            console.err().println(task + " …");
        }
    }

    @Override
    public void step(String what) {
        current = what;
        bar.ifPresent(b -> {
            b.setExtraMessage(what);
            b.step();
        });
        if (bar.isEmpty()) {
            console.err().println("  " + what);
        }
    }

    @Override
    public void rows(int read) {
        bar.ifPresent(b -> b.setExtraMessage(console.texts().text("progress.rows", current, read)));
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}

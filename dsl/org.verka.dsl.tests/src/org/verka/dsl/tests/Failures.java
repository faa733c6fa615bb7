package org.verka.dsl.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Collects failures that are only logged, from when it is made until it is closed. */
final class Failures extends AppenderSkeleton implements AutoCloseable {

    private final List<String> seen = new ArrayList<>();

    Failures() {
        Logger.getRootLogger().addAppender(this);
    }

    synchronized List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    protected synchronized void append(LoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            seen.add(event.getRenderedMessage() + Arrays.toString(event.getThrowableStrRep()));
        }
    }

    @Override
    public void close() {
        Logger.getRootLogger().removeAppender(this);
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}

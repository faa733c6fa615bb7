package org.verka.workbench.language;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Talking to the server never makes the user wait for the window. */
class LanguageSessionTest {

    private final LanguageSession session =
            PlatformUI.getWorkbench().getService(LanguageSession.class);

    @Test
    void aQuestionWithoutAnAnswerHoldsTheWindowForAMomentOnly() {
        assertNotNull(Display.getCurrent(), "runs on the thread of the window");

        assertTimeout(
                Duration.ofMillis(900),
                () -> assertTrue(session.await(new CompletableFuture<>()).isEmpty()));
    }

    @Test
    void aQuestionThatFailsIsAnsweredWithNothing() {
        assertTrue(
                session.await(CompletableFuture.failedFuture(new IllegalStateException("tried")))
                        .isEmpty());
    }
}

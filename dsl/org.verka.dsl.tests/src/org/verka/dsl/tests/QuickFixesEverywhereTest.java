package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Mending.Opened;

class QuickFixesEverywhereTest {

    private final Set<String> mended = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyFixForEveryFindingInATheoryThatLacksALineMendsIt() throws Exception {
        try (Mending editor = new Mending(Locale.of("sv"))) {
            List<String> lines = Theory.SOUND.lines().toList();
            for (int left = 0; left < lines.size(); left++) {
                List<String> rest = new ArrayList<>(lines);
                rest.remove(left);
                mendAll(editor, String.join("\n", rest) + "\n");
            }
        }
        assertEquals("", String.join("\n\n", failures));
        assertTrue(mended.containsAll(Set.of("S01", "S02", "V01", "V02", "V03", "V16")));
    }

    private void mendAll(Mending editor, String text) throws Exception {
        Opened theory = editor.open(text);
        for (Diagnostic finding : theory.findings()) {
            for (CodeAction fix : editor.fixes(theory, finding)) {
                if (fix.getTitle().startsWith("Stäng av")) {
                    continue; // rules cannot be turned off yet
                }
                String after = Mending.applied(theory, fix);
                mended.add(finding.getCode().getLeft());
                List<String> faults = editor.faults(theory, finding, after);
                if (!faults.isEmpty()) {
                    String said = Mending.said(finding) + " / " + fix.getTitle();
                    failures.add(said + "\n" + faults + "\n" + after);
                }
            }
        }
        editor.close(theory);
    }
}

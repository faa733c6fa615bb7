package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.verka.dsl.tests.Mending.Opened;
import org.verka.dsl.validation.RuleCatalogue;

/** Every fix that is offered mends what it is offered for, however the theory is laid out. */
class QuickFixesEverywhereTest {

    /** What only evidence tells, and what only the author can think out anew. */
    private static final Set<String> WITHOUT_FIX =
            Set.of("V10", "V12", "V20", "V26", "V37", "S07", "B03", "B04", "B05", "B06");

    /** What is mended by a number, which only the author knows. */
    private static final Set<String> NUMBERS = Set.of("S11", "V15", "V25");

    /** Where a fix may write a number: the rule's six months, and a time that the text says. */
    private static final Pattern KNOWN =
            Pattern.compile("6 (?:månader|months)|(?:varaktighet|duration) \\d+");

    /** What is mended by choosing among things that the examples do not have. */
    private static final Set<String> NOTHING_TO_CHOOSE = Set.of("V09", "V11", "V27", "V33", "V36");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(programteori|programme|instrument|regler|rules|verksamhetsidé|service)\\b.*",
                    Pattern.DOTALL);

    private final Set<String> mended = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void mendsTheExampleOfEveryRuleInSwedishOnCommentedLinesWithWindowsLineEnds() throws Exception {
        mendExamples(
                Locale.of("sv"),
                example ->
                        "// före\r\nprogramteori P { // öppnas\r\n"
                                + lines(example, " // rad")
                                + "    // sist\r\n}\r\n// efter");
    }

    @Test
    void mendsTheExampleOfEveryRuleInEnglishOnOneLine() throws Exception {
        mendExamples(
                Locale.ENGLISH,
                example -> "programme P { " + example.replaceAll("\\s*\\R\\s*", " ") + " }\n");
    }

    @Test
    void mendsATheoryThatLacksALine() throws Exception {
        try (Mending editor = new Mending(Locale.of("sv"))) {
            List<String> lines = Theory.SOUND.lines().toList();
            for (int left = 0; left < lines.size(); left++) {
                List<String> rest = new ArrayList<>(lines);
                rest.remove(left);
                mendAll(editor, String.join("\n", rest) + "\n", null);
            }
        }
        assertEquals("", String.join("\n\n", failures));
    }

    @Test
    void mendsATheoryThatBreaksOff() throws Exception {
        try (Mending editor = new Mending(Locale.of("sv"))) {
            for (int end = 20; end < Theory.SOUND.length(); end += 83) {
                mendAll(editor, Theory.SOUND.substring(0, end), null);
            }
        }
        assertEquals("", String.join("\n\n", failures));
    }

    private void mendExamples(Locale locale, UnaryOperator<String> inProgramme) throws Exception {
        Set<String> expected = new TreeSet<>();
        try (Mending editor = new Mending(locale)) {
            for (RuleCatalogue.Entry rule : new RuleCatalogue(locale).all()) {
                expected.add(rule.code());
                boolean whole = WHOLE.matcher(rule.example()).matches();
                String text = whole ? rule.example() + "\n" : inProgramme.apply(rule.example());
                mendAll(editor, text, rule.code());
            }
        }
        expected.removeIf(code -> code.startsWith("I")); // instruments are mended by hand
        expected.removeAll(WITHOUT_FIX);
        expected.removeAll(NOTHING_TO_CHOOSE);
        expected.removeAll(NUMBERS);
        assertEquals("", String.join("\n\n", failures));
        assertEquals(expected, mended);
    }

    private void mendAll(Mending editor, String text, String onlyCode) throws Exception {
        Opened theory = editor.open(text);
        for (Diagnostic finding : theory.findings()) {
            String code = finding.getCode().getLeft();
            if (onlyCode != null && !code.equals(onlyCode)) {
                continue;
            }
            for (CodeAction fix : editor.fixes(theory, finding)) {
                if (!isSuppression(fix)) {
                    mended.add(code);
                }
                String after = Mending.applied(theory, fix);
                List<String> faults = new ArrayList<>(editor.faults(theory, finding, after));
                if (!code.equals("V34")) {
                    invented(theory.text(), after).forEach(n -> faults.add("made up: " + n));
                }
                if (!faults.isEmpty()) {
                    String said = Mending.said(finding) + " / " + fix.getTitle();
                    failures.add(said + "\n" + faults + "\n" + after);
                }
            }
        }
        editor.close(theory);
    }

    /** The numbers in a mended text that were not there and that nobody can know. */
    private static Set<String> invented(String before, String after) {
        Set<String> numbers = numbers(KNOWN.matcher(after).replaceAll(""));
        numbers.removeAll(numbers(before));
        return numbers;
    }

    private static Set<String> numbers(String text) {
        return Pattern.compile("\\b\\d+\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSuppression(CodeAction fix) {
        return fix.getTitle().startsWith("Stäng av") || fix.getTitle().startsWith("Turn rule");
    }

    private static String lines(String example, String comment) {
        StringBuilder text = new StringBuilder();
        example.lines().forEach(line -> text.append("    " + line + comment + "\r\n"));
        return text.toString();
    }
}

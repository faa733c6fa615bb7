package org.verka.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verka.dsl.tests.Example;

/** Rules have tests of their own, and matter as much as the list of rules says. */
class RulesTest {

    private static final String SEVERITIES = "EEEEWWIWWIWWEEEEWWWWIEWWWEEEEEEEEEEEWEEWEWEW";

    @Test
    void eachRuleHasATestOfItsOwn() throws IOException {
        Path rules = Example.source("dsl/org.verka.dsl/src/org/verka/dsl/validation");
        Path tests = Example.source("dsl/org.verka.dsl.tests/src/org/verka/dsl/validation");
        List<String> without = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(rules, "*.java")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".java", "");
                boolean tested = Files.exists(tests.resolve(name + "Test.java"));
                if (Files.readString(file).contains(" implements Rule<") && !tested) {
                    without.add(name);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void eachRuleMattersAsMuchAsTheListSays(String language) {
        String severities =
                new RuleCatalogue(Locale.of(language))
                        .all().stream()
                                .filter(entry -> entry.code().startsWith("V"))
                                .map(entry -> entry.severity().name().substring(0, 1))
                                .collect(Collectors.joining());
        assertEquals(SEVERITIES, severities);
    }
}

package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verka.model.ColumnRole;

class TextsTest {

    @Test
    void saysEverythingInBothLanguages() throws Exception {
        Map<String, String> swedish = texts("Messages.properties");
        Map<String, String> english = texts("Messages_en.properties");
        assertEquals(swedish.keySet(), english.keySet());
        for (Problem.Code code : Problem.Code.values()) {
            assertTrue(swedish.containsKey(code.name()), code.name());
        }
        for (ColumnRole role : ColumnRole.VALUES) {
            assertTrue(role == ColumnRole.IGNORED || swedish.containsKey("role." + role.getName()));
        }
    }

    private static Map<String, String> texts(String name) throws Exception {
        try (var in = Problem.class.getResourceAsStream(name);
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            PropertyResourceBundle bundle = new PropertyResourceBundle(text);
            return bundle.keySet().stream().collect(Collectors.toMap(k -> k, bundle::getString));
        }
    }
}

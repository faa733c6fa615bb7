package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.verka.report.content.ReportBuilder;

class MessagesTest {

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                new InputStreamReader(
                        ReportBuilder.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    @Test
    void swedishAndEnglishSayTheSameThings() throws IOException {
        assertFalse(keys("Messages.properties").isEmpty());
        assertEquals(keys("Messages.properties"), keys("Messages_en.properties"));
    }
}

package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.ModelPackage;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSamePlaces() throws Exception {
        Properties swedish = read("Messages.properties");
        Properties english = read("Messages_en.properties");
        assertEquals(swedish.stringPropertyNames(), english.stringPropertyNames());
        for (String key : swedish.stringPropertyNames()) {
            assertEquals(places(swedish.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @Test
    void noMessageHasAnApostropheThatWouldSwallowItsPlaces() throws Exception {
        for (String bundle : new String[] {"Messages.properties", "Messages_en.properties"}) {
            assertFalse(read(bundle).values().stream().anyMatch(m -> m.toString().contains("'")));
        }
    }

    @Test
    void everyKindOfThingThatCanBeReferredToHasItsWords() {
        DslMessages messages = new DslMessages(Locale.of("sv"));
        ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEReferences().stream())
                .filter(reference -> !reference.isContainment())
                .map(reference -> "kind." + reference.getEReferenceType().getName())
                .forEach(key -> assertTrue(messages.has(key), key));
    }

    @Test
    void speaksSwedishUnlessAskedForEnglish() {
        assertEquals("Bör öka", new DslMessages(Locale.of("sv", "SE")).text("fact.increase"));
        assertEquals("Bör öka", new DslMessages(Locale.GERMAN).text("fact.increase"));
        assertEquals("Should increase", new DslMessages(Locale.UK).text("fact.increase"));
    }

    private static java.util.SortedSet<Character> places(String message) {
        java.util.TreeSet<Character> places = new java.util.TreeSet<>();
        for (int at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at + 1)) {
            places.add(message.charAt(at + 1));
        }
        return places;
    }

    private static Properties read(String name) throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader text =
                new InputStreamReader(
                        DslMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}

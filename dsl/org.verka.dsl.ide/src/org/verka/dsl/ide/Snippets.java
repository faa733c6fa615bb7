package org.verka.dsl.ide;

import com.google.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.verka.dsl.words.Language;

/** The whole elements that can be proposed, in both languages. Immutable. */
@Singleton
final class Snippets {

    private final Map<Language, List<Snippet>> snippets = new EnumMap<>(Language.class);

    Snippets() {
        snippets.put(Language.SWEDISH, read("snippets_sv.txt"));
        snippets.put(Language.ENGLISH, read("snippets_en.txt"));
    }

    /** All in one language. */
    List<Snippet> in(Language language) {
        return snippets.get(language);
    }

    /** Those that are written by a rule of the grammar. */
    List<Snippet> of(String rule, Language language) {
        return in(language).stream().filter(snippet -> snippet.rule().equals(rule)).toList();
    }

    private static List<Snippet> read(String file) {
        try (InputStream in = Snippets.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Snippet> snippets = new ArrayList<>();
            for (String part : text.replace("\r\n", "\n").split("(?m)^== ")) {
                if (!part.isBlank()) {
                    String[] head = part.substring(0, part.indexOf('\n')).split(" \\| ");
                    String body = part.substring(part.indexOf('\n') + 1).stripTrailing();
                    snippets.add(new Snippet(head[0], head[1], body));
                }
            }
            return List.copyOf(snippets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

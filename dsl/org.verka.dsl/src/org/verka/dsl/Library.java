package org.verka.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.verka.model.Document;

/**
 * The instruments that ship with the language; every theory can refer to them. Each has a text of
 * its own in the language's jar, at an address such as {@code verka:/library/sdq.verka}. A text is
 * read when something names its instrument, since reading all takes time at every start.
 */
public final class Library {

    /** Where its texts are said to lie. */
    public static final URI FOLDER = URI.createURI("verka:/library/");

    private static final Map<String, String> FILES = files();

    /** A text within quotation marks, which names nothing, or the name of an instrument. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "\"[^\"\\n]*\"|[”“„][^”“\\n]*[”“]|\\b("
                            + String.join("|", FILES.keySet())
                            + ")\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Library() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("Familjeklimat", "familjeklimat");
        files.put("SDQ", "sdq");
        files.put("ASI", "asi");
        files.put("AUDIT", "audit");
        files.put("DUDIT", "dudit");
        files.put("ORS", "ors");
        files.put("SRS", "srs");
        files.put("CAN", "can");
        files.put("LOKE", "loke");
        files.put("UIV", "uiv");
        files.put("UBU", "ubu");
        files.put("Brukarenkat", "brukarenkat");
        files.put("Tidslogg", "tidslogg");
        files.put("TidsloggLedare", "tidslogg");
        return files;
    }

    /** The names of its instruments, in the order of {@link #addresses}. */
    public static List<String> instruments() {
        return List.copyOf(FILES.keySet());
    }

    /** Where each of its texts is said to lie. */
    public static List<URI> addresses() {
        return FILES.values().stream().distinct().map(Library::address).toList();
    }

    /** Whether one of its texts is said to lie at {@code address}. */
    public static boolean has(URI address) {
        return addresses().contains(address);
    }

    /**
     * The addresses of the texts whose instruments are named as words somewhere in {@code text}.
     */
    public static Set<URI> namedIn(CharSequence text) {
        return NAMES.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(Objects::nonNull)
                .map(name -> address(FILES.get(name)))
                .collect(Collectors.toSet());
    }

    /**
     * Opens one of its texts, UTF-8.
     *
     * @throws IllegalArgumentException when it {@linkplain #has has} no such text
     */
    public static InputStream open(URI address) {
        if (!has(address)) {
            throw new IllegalArgumentException(address.toString());
        }
        return Library.class.getResourceAsStream("/org/verka/dsl/library/" + address.lastSegment());
    }

    /** Puts all of it into {@code resources}, unless it is there, and returns what it says. */
    public static List<Document> in(ResourceSet resources) {
        return in(resources, addresses());
    }

    /** Puts some of its texts into {@code resources}, and returns what they say, in its order. */
    static List<Document> in(ResourceSet resources, Collection<URI> some) {
        return addresses().stream()
                .filter(some::contains)
                .map(address -> read(resources, address))
                .toList();
    }

    private static URI address(String file) {
        return URI.createURI(FOLDER + file + ".verka");
    }

    private static Document read(ResourceSet resources, URI address) {
        Resource resource = resources.getResource(address, false);
        if (resource == null) {
            resource = resources.createResource(address);
        }
        if (!resource.isLoaded()) {
            try (InputStream text = open(address)) {
                resource.load(text, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (Document) resource.getContents().get(0);
    }
}

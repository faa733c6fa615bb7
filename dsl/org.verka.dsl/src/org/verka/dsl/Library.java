package org.verka.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.verka.model.Document;

/** The instruments that ship with the language; every theory can refer to them. */
public final class Library {

    private static final String FILE = "/org/verka/dsl/library/instrument.verka";

    /** Where the library is said to lie; the text itself is in the language's jar. */
    public static final URI ADDRESS = URI.createURI("verka:/library/instrument.verka");

    private Library() {}

    /** Puts the library into {@code resources}, unless it is there, and returns what it says. */
    public static Document in(ResourceSet resources) {
        Resource resource = resources.getResource(ADDRESS, false);
        if (resource == null) {
            resource = resources.createResource(ADDRESS);
        }
        if (!resource.isLoaded()) {
            try (InputStream text = open()) {
                resource.load(text, Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (Document) resource.getContents().get(0);
    }

    /** Opens its text, UTF-8. */
    public static InputStream open() {
        return Library.class.getResourceAsStream(FILE);
    }
}

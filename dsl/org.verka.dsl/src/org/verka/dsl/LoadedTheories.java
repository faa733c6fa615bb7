package org.verka.dsl;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.verka.model.Count;
import org.verka.model.Document;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Programme;

/**
 * Theories that were read together, with what they name of the library that ships with the
 * language. Half-written ones are here too: anything that the author has not written yet is null or
 * empty in them, and a reference to a name that does not exist is an unresolved proxy.
 *
 * @param documents one for each file that could be read, in the order given
 * @param programmes the programme theories in them
 * @param intakes how files become evidence
 * @param instruments the instruments of the documents, then those of the library that were read
 * @param counts the counts of the documents, then those of the library
 * @param findings what is wrong or worth knowing, in the order of files and places
 * @param suppressed what would be told too, if the project had not turned it off
 */
public record LoadedTheories(
        List<Document> documents,
        List<Programme> programmes,
        List<Intake> intakes,
        List<Instrument> instruments,
        List<Count> counts,
        List<Finding> findings,
        List<SuppressedFinding> suppressed) {

    public LoadedTheories {
        documents = List.copyOf(documents);
        programmes = List.copyOf(programmes);
        intakes = List.copyOf(intakes);
        instruments = List.copyOf(instruments);
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether there are no errors. */
    public boolean sound() {
        return findings.stream().noneMatch(Finding::isError);
    }

    static LoadedTheories of(
            List<Document> documents,
            List<Document> library,
            List<Finding> findings,
            List<SuppressedFinding> suppressed) {
        List<Document> all = new java.util.ArrayList<>(documents);
        all.addAll(library);
        return new LoadedTheories(
                documents,
                elements(documents, Programme.class),
                elements(documents, Intake.class),
                elements(all, Instrument.class),
                elements(all, Count.class),
                findings,
                suppressed);
    }

    /** The same with more findings, told and turned off. */
    LoadedTheories and(RuleFindings.Told more) {
        return new LoadedTheories(
                documents,
                programmes,
                intakes,
                instruments,
                counts,
                Stream.concat(findings.stream(), more.findings().stream()).toList(),
                Stream.concat(suppressed.stream(), more.suppressed().stream()).toList());
    }

    private static <T extends EObject> List<T> elements(List<Document> documents, Class<T> type) {
        return documents.stream()
                .flatMap(document -> document.getElements().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

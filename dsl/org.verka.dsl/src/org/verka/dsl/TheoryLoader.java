package org.verka.dsl;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.verka.dsl.messages.DslMessages;
import org.verka.model.Document;

/**
 * Reads theories from files and checks them. Needs neither Equinox nor anything set up before, and
 * leaves nothing registered. Not for use by two threads at once.
 */
public final class TheoryLoader {

    /** The code of a finding about a file that does not exist. */
    public static final String MISSING_FILE = "F01";

    /** The code of a finding about a file that cannot be read. */
    public static final String UNREADABLE_FILE = "F02";

    /** The code of a finding about a file that is no text. */
    public static final String BINARY_FILE = "F03";

    @Inject private Provider<XtextResourceSet> resourceSets;
    @Inject private IResourceFactory resourceFactory;
    @Inject private IResourceValidator validator;
    @Inject private DslMessages messages;

    /** Makes a loader whose findings are worded in {@code locale}'s language. */
    public TheoryLoader(Locale locale) {
        this(new VerkaStandaloneSetup(locale).createInjector());
    }

    TheoryLoader(Injector injector) {
        injector.injectMembers(this);
    }

    /**
     * Reads files that belong together: a name declared in one is known in all. Never fails because
     * of what is in a file or because it is not there; that is told in the findings.
     */
    public LoadedTheories load(List<Path> files) {
        XtextResourceSet resources = resourceSets.get();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("verka", resourceFactory);
        Document library = Library.in(resources);
        List<Finding> findings = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (Path file : files) {
            read(file, resources, findings).ifPresent(read::add);
        }
        for (Read each : read) {
            validator
                    .validate(each.resource, CheckMode.ALL, CancelIndicator.NullImpl)
                    .forEach(issue -> findings.add(finding(each.file, issue)));
            each.resource.getContents().stream()
                    .filter(Document.class::isInstance)
                    .forEach(document -> documents.add((Document) document));
        }
        return LoadedTheories.of(documents, library, findings);
    }

    private record Read(Path file, Resource resource) {}

    private Optional<Read> read(Path file, XtextResourceSet resources, List<Finding> findings) {
        try {
            TheoryText text = TheoryText.decode(Files.readAllBytes(file));
            if (text.isText()) {
                return Optional.of(new Read(file, parsed(file, text.characters(), resources)));
            }
            findings.add(finding(BINARY_FILE, file, "file.binary", file, text.firstBad()));
        } catch (NoSuchFileException e) {
            findings.add(finding(MISSING_FILE, file, "file.missing", file));
        } catch (IOException e) {
            findings.add(finding(UNREADABLE_FILE, file, "file.unreadable", file, e.getMessage()));
        }
        return Optional.empty();
    }

    private static Resource parsed(Path file, String text, XtextResourceSet resources)
            throws IOException {
        URI address = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        Resource resource = resources.getResource(address, false);
        if (resource == null) {
            resource = resources.createResource(withExtension(address));
            resource.load(
                    new LazyStringInputStream(text, StandardCharsets.UTF_8.name()),
                    Map.of("org.eclipse.xtext.resource.XtextResource.ENCODING", "UTF-8"));
        }
        return resource;
    }

    private static URI withExtension(URI address) {
        return "verka".equals(address.fileExtension())
                ? address
                : address.appendFileExtension("verka");
    }

    private Finding finding(String code, Path file, String key, Object... arguments) {
        String message = messages.text(key, arguments);
        return new Finding(code, Severity.ERROR, file, 1, 1, 0, 0, message);
    }

    private static Finding finding(Path file, Issue issue) {
        return new Finding(
                issue.getCode() == null ? "S00" : issue.getCode(),
                severity(issue),
                file,
                orElse(issue.getLineNumber(), 1),
                orElse(issue.getColumn(), 1),
                orElse(issue.getOffset(), 0),
                orElse(issue.getLength(), 0),
                issue.getMessage());
    }

    private static int orElse(Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFORMATION;
        };
    }
}

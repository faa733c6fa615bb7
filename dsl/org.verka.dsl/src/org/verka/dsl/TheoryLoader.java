package org.verka.dsl;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.verka.dsl.indexing.Descriptions;
import org.verka.dsl.linking.LinkingMessages;
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
    @Inject private RuleFindings rules;
    @Inject private DslMessages messages;
    @Inject private Descriptions descriptions;

    /** Makes a loader whose findings are worded in {@code locale}'s language. */
    public TheoryLoader(Locale locale) {
        this(new VerkaStandaloneSetup(locale).createInjector());
    }

    TheoryLoader(Injector injector) {
        injector.injectMembers(this);
    }

    /**
     * Reads files that belong together: a name declared in one is known in all. Never fails because
     * of what is in a file or because it is not there; that is told in the findings. Of the library
     * only what the files name is read.
     */
    public LoadedTheories load(List<Path> files) {
        return load(files, Set.of());
    }

    /** Reads files that belong together, and all of the library. */
    public LoadedTheories loadWithLibrary(List<Path> files) {
        return load(files, Library.addresses());
    }

    private LoadedTheories load(List<Path> files, Collection<URI> always) {
        XtextResourceSet resources = resourceSets.get();
        resources
                .getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put("verka", resourceFactory);
        List<Finding> findings = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        Set<URI> named = new HashSet<>(always);
        for (Path file : files) {
            text(file, findings)
                    .ifPresent(text -> {
                        named.addAll(Library.namedIn(text));
                        read.add(new Read(file, parsed(file, text, resources)));
                    });
        }
        List<Document> library = Library.in(resources, named);
        descriptions.index(resources);
        findings.addAll(check(read));
        return LoadedTheories.of(documents(read), library, findings, suppressed(read));
    }

    /**
     * Holds theories that were loaded against what has been collected about them.
     *
     * @return the theories with the findings that this adds; they come last
     */
    public LoadedTheories heldAgainst(LoadedTheories theories, Collected collected) {
        LoadedTheories held = theories;
        for (Document document : theories.documents()) {
            Path file = Path.of(document.eResource().getURI().toFileString());
            held = held.and(rules.withEvidence(document, file, collected));
        }
        return held;
    }

    private record Read(Path file, XtextResource resource) {}

    private List<Finding> check(List<Read> files) {
        List<Finding> findings = new ArrayList<>();
        for (Read each : files) {
            findings(each).forEach(findings::add);
        }
        return findings;
    }

    private Stream<Finding> findings(Read file) {
        List<Issue> issues = issues(file);
        if (issues.stream()
                .anyMatch(issue -> LinkingMessages.UNKNOWN_NAME.equals(issue.getCode()))) {
            Library.in(file.resource.getResourceSet());
            descriptions.index(file.resource.getResourceSet());
            file.resource.relink();
            issues = issues(file);
        }
        return issues.stream().map(issue -> finding(file.file, issue));
    }

    private List<Issue> issues(Read file) {
        return validator.validate(file.resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    private static List<Document> documents(List<Read> files) {
        return files.stream()
                .flatMap(each -> each.resource.getContents().stream())
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private List<SuppressedFinding> suppressed(List<Read> files) {
        return files.stream()
                .flatMap(each ->
                        documents(List.of(each)).stream()
                                .flatMap(d -> rules.suppressed(d, each.file).stream()))
                .toList();
    }

    private Optional<String> text(Path file, List<Finding> findings) {
        try {
            TheoryText text = TheoryText.decode(Files.readAllBytes(file));
            if (text.isText()) {
                return Optional.of(text.characters());
            }
            findings.add(finding(BINARY_FILE, file, "file.binary", file, text.firstBad()));
        } catch (NoSuchFileException e) {
            findings.add(finding(MISSING_FILE, file, "file.missing", file));
        } catch (IOException e) {
            findings.add(finding(UNREADABLE_FILE, file, "file.unreadable", file, e.getMessage()));
        }
        return Optional.empty();
    }

    private static XtextResource parsed(Path file, String text, XtextResourceSet resources) {
        URI address = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        Resource resource = resources.getResource(address, false);
        if (resource == null) {
            resource = resources.createResource(withExtension(address));
            try {
                resource.load(
                        new LazyStringInputStream(text, StandardCharsets.UTF_8.name()),
                        Map.of("org.eclipse.xtext.resource.XtextResource.ENCODING", "UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (XtextResource) resource;
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

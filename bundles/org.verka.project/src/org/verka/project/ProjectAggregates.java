package org.verka.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.verka.evaluation.Audience;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Options;
import org.verka.evidence.Arrival;
import org.verka.evidence.Contradiction;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.LogEntry;
import org.verka.evidence.Receipt;
import org.verka.evidence.ReportedAggregate;
import org.verka.evidence.StoreException;
import org.verka.evidence.WholeFile;
import org.verka.model.Count;
import org.verka.model.Instrument;
import org.verka.model.Programme;
import org.verka.model.Site;
import org.verka.model.SiteTree;
import org.verka.project.ProjectException.Reason;

/**
 * Packages of aggregates: what a report to be shared shows of one site, written to a file for
 * another project, and such files from others taken in. Every failure is a {@link ProjectException}
 * that says what to do; nothing is then written or stored.
 */
public final class ProjectAggregates {

    private final Project project;
    private final Locale locale;

    ProjectAggregates(Project project, Locale locale) {
        this.project = project;
        this.locale = locale;
    }

    /** The sites that there can be packages of, in the order of the theories. */
    public List<Site> sites() {
        Map<String, Site> sites = new LinkedHashMap<>();
        project.check().programmes().stream()
                .flatMap(p -> p.getSites().stream())
                .filter(site -> site.getName() != null)
                .forEach(site -> sites.putIfAbsent(site.getName(), site));
        return List.copyOf(sites.values());
    }

    /**
     * Writes what may be shared of a site.
     *
     * @param site its name, or what it is called
     * @param options of an evaluation to be shared; the theory's own threshold holds when it is
     *     higher
     * @param replace whether a file that is there is replaced
     * @return what was written
     */
    public AggregatePackage write(
            String site, Options options, Path file, boolean replace, Progress progress) {
        if (options.audience() != Audience.SHARED) {
            throw new IllegalArgumentException("only what may be shared can be sent");
        }
        if (Files.exists(file) && !replace) {
            throw problem(Reason.FILE_EXISTS, file, null);
        }
        AggregatePackage sent = told(site, options, progress);
        if (sent.size() == 0) {
            boolean empty = project.store().imports().isEmpty();
            throw problem(empty ? Reason.NOTHING_TAKEN_IN : Reason.NOTHING_TO_SEND, site, null);
        }
        try {
            WholeFile.writePrivate(
                    file, unfinished -> Files.writeString(unfinished, AggregateText.write(sent)));
        } catch (IOException e) {
            throw problem(Reason.FILE_FAILED, file, e);
        }
        project.noted(LogEntry.Event.EXPORT, file.getFileName().toString(), "", sent.size());
        return sent;
    }

    private AggregatePackage told(String site, Options options, Progress progress) {
        for (Evaluation evaluation : project.evaluate(options, progress)) {
            Optional<Site> found =
                    evaluation.programme().getSites().stream()
                            .filter(s -> site.equals(s.getName()) || site.equals(s.getLabel()))
                            .findFirst();
            if (found.isPresent()) {
                return new ToldAggregates(evaluation, found.get())
                        .of(theory(evaluation.programme()));
            }
        }
        String known = sites().stream().map(Site::getName).collect(Collectors.joining(", "));
        throw problem(Reason.SITE_UNKNOWN, site + ": " + known, null);
    }

    private static Optional<Site> site(Programme programme, String name) {
        return programme.getSites().stream().filter(s -> name.equals(s.getName())).findFirst();
    }

    /** The hash of the files that the theories are written in, in their order. */
    private String theory(Programme programme) {
        String name = Objects.toString(programme.getName(), "");
        Path file =
                project.check().programmes().stream()
                        .filter(p -> name.equals(p.getName()) && p.eResource() != null)
                        .map(p -> Path.of(p.eResource().getURI().toFileString()))
                        .findFirst()
                        .orElseThrow();
        try {
            return AggregateText.hash(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw problem(Reason.FILE_FAILED, file, e);
        }
    }

    /**
     * Looks at a package of another project and takes nothing in.
     *
     * @throws ProjectException when it is none or damaged, or tells of a site or a measure that the
     *     theory does not have as the sender has it
     */
    public AggregateOffer look(Path file) {
        return look(bytes(file), file);
    }

    private AggregateOffer look(byte[] bytes, Path file) {
        project.requireSound();
        AggregatePackage sent = read(bytes, file);
        Programme programme = receiver(sent);
        requireMeasures(sent);
        return new AggregateOffer(sent, remarks(sent, programme));
    }

    /**
     * Takes in a package of another project. The same one twice doubles nothing.
     *
     * @throws ProjectException as {@link #look}
     */
    public AggregateReceipt take(Path file) {
        byte[] bytes = bytes(file);
        AggregateOffer offer = look(bytes, file);
        AggregatePackage sent = offer.sent();
        String name = file.getFileName().toString();
        String hash = AggregateText.hash(new String(bytes, StandardCharsets.UTF_8));
        try {
            Receipt receipt =
                    project.store()
                            .add(Arrival.of(name, hash).under(project.inForce()), sent.facts());
            return receipt(sent, receipt, offer.remarks());
        } catch (StoreException e) {
            throw problem(Project.reason(e), e.place(), e);
        }
    }

    private AggregateReceipt receipt(AggregatePackage sent, Receipt receipt, List<String> remarks) {
        List<String> all = new ArrayList<>(remarks);
        if (!receipt.complete()) {
            String earlier =
                    receipt.contradictions().stream()
                            .map(Contradiction::stored)
                            .map(f -> f.origin().file())
                            .distinct()
                            .collect(Collectors.joining(", "));
            all.add(text("package.contradicts", receipt.contradicting(), earlier));
            return new AggregateReceipt(sent, FileImport.Outcome.REFUSED, 0, receipt.known(), all);
        }
        FileImport.Outcome outcome =
                receipt.added() == 0 ? FileImport.Outcome.KNOWN : FileImport.Outcome.STORED;
        return new AggregateReceipt(sent, outcome, receipt.added(), receipt.known(), all);
    }

    private byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw problem(Reason.FILE_FAILED, file, e);
        }
    }

    private AggregatePackage read(byte[] bytes, Path file) {
        try {
            return AggregateText.read(bytes, file.getFileName().toString());
        } catch (AggregateText.Refused e) {
            throw problem(e.reason(), file, e);
        }
    }

    private Programme receiver(AggregatePackage sent) {
        return project.check().programmes().stream()
                .filter(p -> site(p, sent.site()).isPresent())
                .findFirst()
                .orElseThrow(() -> problem(Reason.NO_SITE, named(sent.site(), sent.label()), null));
    }

    /** As the theory would name it. */
    private static String named(String site, String label) {
        return label.isBlank() || label.equals(site) ? site : site + " \"" + label + "\"";
    }

    private void requireMeasures(AggregatePackage sent) {
        Map<String, String> here = new TreeMap<>();
        for (Programme programme : project.check().programmes()) {
            if (programme.eResource() != null) {
                programme
                        .eResource()
                        .getResourceSet()
                        .getAllContents()
                        .forEachRemaining(o -> {
                            if (o instanceof Instrument i && i.getName() != null) {
                                here.putIfAbsent(i.getName(), ToldAggregates.print(i));
                            } else if (o instanceof Count c && c.getName() != null) {
                                here.putIfAbsent(c.getName(), ToldAggregates.print(c));
                            }
                        });
            }
        }
        String others =
                sent.measures().entrySet().stream()
                        .filter(m -> !m.getValue().equals(here.get(m.getKey())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw problem(Reason.PACKAGE_MEASURE, others, null);
        }
    }

    /** Whether it is of another theory, another version, or another wording of this one. */
    private List<String> remarks(AggregatePackage sent, Programme own) {
        List<String> remarks = new ArrayList<>();
        String name = Objects.toString(own.getName(), "");
        String version = Objects.toString(own.getVersion(), "");
        if (!sent.programme().equals(name)) {
            remarks.add(text("package.theory", sent.programme(), name));
        } else if (!sent.version().equals(version)) {
            remarks.add(text("package.version", name, shown(sent.version()), shown(version)));
        } else if (!sent.theory().equals(theory(own))) {
            remarks.add(text("package.wording", name));
        }
        ownForms(sent, own).ifPresent(remarks::add);
        return remarks;
    }

    /** Of an instrument that a site has forms of its own of here, what was sent tells nothing. */
    private Optional<String> ownForms(AggregatePackage sent, Programme own) {
        SiteTree sites = new SiteTree(own);
        Optional<Site> site = site(own, sent.site());
        Set<String> answered =
                project.store().read().forms().stream()
                        .filter(f -> sites.belongs(f.site(), site))
                        .map(FormAnswer::instrument)
                        .collect(Collectors.toSet());
        List<String> unused =
                sent.aggregates().stream()
                        .map(ReportedAggregate::instrument)
                        .filter(answered::contains)
                        .toList();
        String instruments = unused.stream().distinct().collect(Collectors.joining(", "));
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of(text("package.own.forms", named(sent), instruments, unused.size()));
    }

    private static String named(AggregatePackage sent) {
        return sent.label().isBlank() ? sent.site() : sent.label();
    }

    private static String shown(String version) {
        return version.isBlank() ? "–" : version;
    }

    private String text(String key, Object... values) {
        return ProjectTexts.in(locale).text(key, values);
    }

    private ProjectException problem(Reason reason, Object place, Throwable cause) {
        return new ProjectException(reason, place, locale, cause);
    }
}

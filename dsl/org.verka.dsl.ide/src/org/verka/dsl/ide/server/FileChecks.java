package org.verka.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.verka.dsl.Library;
import org.verka.dsl.indexing.Descriptions;
import org.verka.dsl.indexing.TheoryIndex;

/**
 * Reads files that have changed and checks them and those that depend on them, what is open in an
 * editor before the rest. What is left when a newer change breaks it off is done with that change,
 * so that no finding stays as it was for good.
 */
final class FileChecks {

    private final Unchecked unchecked = new Unchecked();
    private final IResourceServiceProvider.Registry languages;
    private final OperationCanceledManager cancelling;

    @Inject
    FileChecks(IResourceServiceProvider.Registry languages, OperationCanceledManager cancelling) {
        this.languages = languages;
        this.cancelling = cancelling;
    }

    /** What a run works on, and whether something newer has made it pointless. */
    record Run(
            TheoryIndex index,
            LoadedFiles files,
            Procedure2<? super URI, ? super Iterable<Issue>> findings,
            CancelIndicator cancelled) {}

    /** What changed in the index, file by file. */
    List<Delta> run(Run run, Collection<URI> dirty, Collection<URI> deleted) {
        Map<URI, IResourceDescription> before = new LinkedHashMap<>();
        run.index.note(true);
        try {
            for (URI file : deleted) {
                before.put(file, run.index.getResourceDescription(file));
                delete(run, file);
            }
            for (URI file : dirty) {
                cancelling.checkCanceled(run.cancelled);
                before.put(file, run.index.getResourceDescription(file));
                read(run, file);
            }
            Optional<URI> next = unchecked.next(dirty);
            while (next.isPresent()) {
                cancelling.checkCanceled(run.cancelled);
                before.putIfAbsent(next.get(), run.index.getResourceDescription(next.get()));
                check(run, next.get());
                next = unchecked.next(dirty);
            }
        } finally {
            run.index.note(false);
        }
        run.files.settle();
        return changes(run, before);
    }

    private void delete(Run run, URI file) {
        run.files.forget(file);
        checkAgain(run, run.index.remove(file));
        unchecked.remove(file);
        run.findings.apply(file, List.of());
    }

    private void read(Run run, URI file) {
        startAnew(run, file);
        Optional<XtextResource> read = run.files.get(file);
        if (read.isEmpty()) {
            delete(run, file);
            return;
        }
        unchecked.add(file, run.files.isOpen(file));
        checkAgain(run, run.index.declare(of(file, Descriptions.class).declared(read.get())));
        run.files.makeRoom();
    }

    private void check(Run run, URI file) {
        Optional<XtextResource> read = run.files.get(file);
        if (read.isPresent()) {
            check(run, file, read.get());
        } else {
            delete(run, file);
        }
    }

    private void check(Run run, URI file, XtextResource checked) {
        EcoreUtil2.resolveLazyCrossReferences(checked, run.cancelled);
        cancelling.checkCanceled(run.cancelled);
        checkAgain(run, run.index.link(checked, of(file, Descriptions.class)));
        if (!Library.has(file)) {
            run.index.holdingForAll().forEach(run.files::get);
            List<Issue> found =
                    checked.getResourceServiceProvider()
                            .getResourceValidator()
                            .validate(checked, CheckMode.ALL, run.cancelled);
            cancelling.checkCanceled(run.cancelled);
            run.findings.apply(file, found);
        }
        unchecked.remove(file);
        run.files.makeRoom();
    }

    private void checkAgain(Run run, Set<URI> affected) {
        for (URI file : affected) {
            startAnew(run, file);
            unchecked.add(file, run.files.isOpen(file));
        }
    }

    /** What a file asks for is noted from the time that it is read: others may link it first. */
    private static void startAnew(Run run, URI file) {
        run.files.forget(file);
        run.index.aboutToRead(file);
    }

    private <T> T of(URI file, Class<T> service) {
        return languages.getResourceServiceProvider(file).get(service);
    }

    private static List<Delta> changes(Run run, Map<URI, IResourceDescription> before) {
        List<Delta> changes = new ArrayList<>();
        before.forEach((file, old) -> {
            IResourceDescription now = run.index.getResourceDescription(file);
            if (old != now) {
                changes.add(new DefaultResourceDescriptionDelta(old, now));
            }
        });
        return changes;
    }
}

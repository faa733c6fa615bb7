package org.verka.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.dsl.ide.fixes.Parts.Part;
import org.verka.dsl.words.Replacement;
import org.verka.model.Cause;
import org.verka.model.ModelPackage;
import org.verka.model.Named;
import org.verka.model.Omission;

/**
 * Fixes for how a theory is written: names that nothing or two things have, doubles, and changes of
 * what is not there.
 */
final class WritingFixes {

    Map<String, Fix> byCode() {
        return Map.of(
                "S01",
                new StrayFix(),
                "S02",
                new UnknownNameFix(),
                "S04",
                Fix.of(Named.class, WritingFixes::rename),
                "S05",
                Fix.of(EObject.class, WritingFixes::takeOneOut),
                "S08",
                WritingFixes::takeAdaptsOut);
    }

    /** None when the name has been taken away since it was found to be taken. */
    private static Stream<Proposal> rename(Place at, Named named) {
        if (named.getName() == null) {
            return Stream.empty();
        }
        String name = Names.free(named.getName(), EcoreUtil.getRootContainer(named));
        return at.propose(
                at.title("rename", name),
                at.replace(named, ModelPackage.Literals.NAMED__NAME, at.names().written(name)));
    }

    /** Keeps the first or the last of two sayings of the same. */
    private static Stream<Proposal> takeOneOut(Place at, EObject element) {
        Optional<Parts> parts = Parts.of(element);
        Optional<Part> again = parts.flatMap(all -> all.at(at.offset()));
        Optional<Part> first = again.flatMap(later -> earlier(parts.get(), later));
        return Stream.of(again, first).flatMap(Optional::stream).flatMap(part -> takeOut(at, part));
    }

    /** What is adapted or left out is not there: it is new, or there is nothing to leave out. */
    private static Stream<Proposal> takeAdaptsOut(Place at) {
        Optional<Omission> omission = at.in(Omission.class);
        if (omission.isPresent()) {
            return Parts.of(omission.get()).stream()
                    .flatMap(parts -> takeOut(at, parts.start(), parts.end()));
        }
        return at.each(Cause.class)
                .flatMap(cause ->
                        NodeModelUtils.findNodesForFeature(
                                cause, ModelPackage.Literals.CAUSE__ADAPTS)
                                .stream())
                .limit(1)
                .flatMap(word -> takeWord(at, word.getOffset(), word.getEndOffset()));
    }

    private static Stream<Proposal> takeWord(Place at, int start, int end) {
        String word = at.layout().text(start, end);
        return at.propose(
                at.title("takeOut", word), List.of(Replacement.replace(start, end + 1, "")));
    }

    private static Stream<Proposal> takeOut(Place at, int start, int end) {
        String text = Place.shorten(at.layout().text(start, end));
        return at.propose(at.title("takeOut", text), at.layout().without(start, end));
    }

    private static Optional<Part> earlier(Parts parts, Part again) {
        return parts.all().stream()
                .filter(part -> part.start() < again.start())
                .filter(part -> part.features().stream().anyMatch(again.features()::contains))
                .findFirst();
    }

    private static Stream<Proposal> takeOut(Place at, Part part) {
        String text = Place.shorten(at.layout().text(part.start(), part.end()));
        return at.propose(at.title("takeOut", text), at.writer().take(part));
    }
}

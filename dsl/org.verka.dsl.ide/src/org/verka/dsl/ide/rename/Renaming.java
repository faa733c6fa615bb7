package org.verka.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.verka.dsl.Library;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.Named;

/**
 * Gives something another name wherever it is declared, adapted or referred to, and changes nothing
 * but those words. It refuses a name that would make any place mean something else than before.
 *
 * <p>Xtext's own writes each changed part of the model anew, which cannot be done for a theory that
 * is half-written.
 */
public final class Renaming implements IRenameService2 {

    private final DslMessages messages;
    private final WrittenNames spelling;
    private final Namesakes namesakes;
    private final Uses uses;
    private final Confusions confusions;
    private final UriExtensions addresses;
    private final EObjectAtOffsetHelper meant;

    @Inject
    Renaming(
            DslMessages messages,
            WrittenNames spelling,
            Namesakes namesakes,
            Uses uses,
            Confusions confusions,
            UriExtensions addresses,
            EObjectAtOffsetHelper meant) {
        this.messages = messages;
        this.spelling = spelling;
        this.namesakes = namesakes;
        this.uses = uses;
        this.confusions = confusions;
        this.addresses = addresses;
        this.meant = meant;
    }

    /** The word that would be changed; null where there is no name that can be changed. */
    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions asked) {
        return asked.getLanguageServerAccess()
                .doSyncRead(
                        asked.getParams().getTextDocument().getUri(),
                        read ->
                                found(read, asked.getParams().getPosition())
                                        .filter(place -> !isOfLibrary(place.named()))
                                        .map(place -> range(read.getDocument(), place.word()))
                                        .map(Renaming::answer)
                                        .orElse(null));
    }

    private static Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer(
            Range range) {
        return Either3.forFirst(range);
    }

    /**
     * What is to be written instead.
     *
     * @throws RefusedName when there is no name, or when it cannot be changed to the one wanted
     */
    @Override
    public WorkspaceEdit rename(Options asked) {
        ILanguageServerAccess server = asked.getLanguageServerAccess();
        return server.doSyncRead(
                asked.getRenameParams().getTextDocument().getUri(),
                read -> {
                    NamingWord place =
                            found(read, asked.getRenameParams().getPosition())
                                    .orElseThrow(() -> refused("rename.nothing"));
                    String wanted = asked.getRenameParams().getNewName();
                    TextEdits edits = edits(place.named(), WrittenNames.plain(wanted));
                    return edits.writing(
                            spelling.of(WrittenNames.plain(wanted)), server, addresses);
                });
    }

    private Optional<NamingWord> found(ILanguageServerAccess.Context read, Position position) {
        if (!(read.getResource() instanceof XtextResource file)) {
            return Optional.empty();
        }
        Document text = read.getDocument();
        return NamingWord.at(file, text.getOffSet(position), meant)
                .filter(place -> place.named().eResource() != null);
    }

    private TextEdits edits(Named named, String name) {
        if (isOfLibrary(named)) {
            throw refused("rename.library", named.getName());
        }
        if (!spelling.canBe(name)) {
            throw refused("rename.notAName", name);
        }
        TextEdits edits = new TextEdits();
        if (name.equals(named.getName())) {
            return edits;
        }
        List<Named> renamed = namesakes.of(named);
        renamed.forEach(one -> declare(one, name, edits));
        for (Use use : uses.of(renamed)) {
            renamed.stream()
                    .flatMap(one -> use.wordFor(one).stream())
                    .findFirst()
                    .ifPresent(word -> refer(use, word, name, edits));
        }
        return edits;
    }

    private void declare(Named named, String name, TextEdits edits) {
        confusions
                .taken(named, name)
                .ifPresent(other -> {
                    throw refused("rename.taken", name, other);
                });
        confusions
                .captured(named, name)
                .ifPresent(use -> {
                    throw refused("rename.confused", name, use.from());
                });
        NamingWord.declarationOf(named)
                .ifPresent(word -> edits.add(named.eResource().getURI(), word));
    }

    private void refer(Use use, ILeafNode word, String name, TextEdits edits) {
        if (confusions.misleads(use, word, name)) {
            throw refused("rename.confused", name, use.from());
        }
        edits.add(use.file().getURI(), word);
    }

    private RefusedName refused(String why, String name, EObject where) {
        ICompositeNode text = NodeModelUtils.findActualNodeFor(where);
        int line = text == null ? 1 : text.getStartLine();
        String file = URI.decode(where.eResource().getURI().lastSegment());
        return refused(why, name, file, Integer.toString(line));
    }

    private RefusedName refused(String why, Object... about) {
        return new RefusedName(messages.text(why, about));
    }

    private static boolean isOfLibrary(Named named) {
        return Library.has(named.eResource().getURI());
    }

    private static Range range(Document text, ILeafNode word) {
        return new Range(text.getPosition(word.getOffset()), text.getPosition(word.getEndOffset()));
    }
}

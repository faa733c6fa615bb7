package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure1;
import org.verka.dsl.indexing.NamesAndLabels;
import org.verka.model.Named;

/**
 * Finds things in all theories by any words of their names and of what they are called, in capitals
 * or not and wherever they stand, and tells what they are called, of what kind they are and in what
 * they are.
 */
final class Symbols extends DocumentSymbolService {

    private final OutlineKinds kinds;

    @Inject
    Symbols(OutlineKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    protected boolean filter(IEObjectDescription described, String query) {
        if (query == null) {
            return true;
        }
        String label = NamesAndLabels.labelOf(described).orElse("");
        String said = plain(described.getQualifiedName() + " " + label);
        return Stream.of(plain(query).split("\\s+")).allMatch(said::contains);
    }

    /** Small letters; å is one letter, however it is written. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return kinds.getSymbolKind(type);
    }

    @Override
    protected void createSymbol(
            IEObjectDescription described,
            IReferenceFinder.IResourceAccess access,
            Procedure1<? super WorkspaceSymbol> acceptor) {
        QualifiedName name = described.getQualifiedName();
        doRead(
                access,
                described.getEObjectURI(),
                meant -> {
                    Location place = getSymbolLocation(meant);
                    if (place != null) {
                        String last = name.getLastSegment();
                        acceptor.apply(
                                new WorkspaceSymbol(
                                        meant instanceof Named named ? labelled(last, named) : last,
                                        getSymbolKind(described),
                                        Either.forLeft(place),
                                        name.getSegmentCount() > 1
                                                ? name.skipLast(1).toString()
                                                : null));
                    }
                });
    }

    private static String labelled(String name, Named named) {
        String label = named.getLabel();
        return label == null || label.isBlank() ? name : name + " – " + label;
    }
}

package org.verka.workbench.editor.symbol;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A thing that can be gone to.
 *
 * @param within what it is a part of; empty for what stands by itself
 */
record FoundSymbol(String name, SymbolKind kind, Location place, Optional<String> within) {

    /** What the server found, in the order of names. */
    static List<FoundSymbol> all(
            Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer) {
        Stream<FoundSymbol> symbols =
                answer.isLeft()
                        ? answer.getLeft().stream().map(FoundSymbol::of)
                        : answer.getRight().stream()
                                .filter(s -> s.getLocation().isLeft())
                                .map(FoundSymbol::of);
        return symbols.distinct()
                .sorted(Comparator.comparing(s -> s.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static FoundSymbol of(SymbolInformation symbol) {
        return new FoundSymbol(
                symbol.getName(),
                symbol.getKind(),
                symbol.getLocation(),
                Optional.ofNullable(symbol.getContainerName()));
    }

    private static FoundSymbol of(WorkspaceSymbol symbol) {
        return new FoundSymbol(
                symbol.getName(),
                symbol.getKind(),
                symbol.getLocation().getLeft(),
                Optional.ofNullable(symbol.getContainerName()));
    }

    /** The last part of the file's address. */
    String file() {
        return place.getUri().substring(place.getUri().lastIndexOf('/') + 1);
    }
}

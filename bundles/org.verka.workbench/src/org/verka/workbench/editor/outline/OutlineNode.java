package org.verka.workbench.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A part of the programme in the outline. Two nodes are equal when their names and those of their
 * parents are, so that a tree that is read again keeps what was expanded and selected.
 */
final class OutlineNode {

    private final String path;
    private final DocumentSymbol symbol;
    private final Optional<OutlineNode> parent;
    private final List<OutlineNode> children = new ArrayList<>();

    private OutlineNode(DocumentSymbol symbol, Optional<OutlineNode> parent, int position) {
        this.symbol = symbol;
        this.parent = parent;
        String name = symbol.getName().isBlank() ? "#" + position : symbol.getName();
        this.path = parent.map(p -> p.path + "/" + name).orElse(name);
        add(symbol.getChildren());
    }

    private void add(List<DocumentSymbol> symbols) {
        if (symbols != null) {
            for (DocumentSymbol child : symbols) {
                children.add(new OutlineNode(child, Optional.of(this), children.size()));
            }
        }
    }

    /** The roots of the tree that the server answered with. */
    static List<OutlineNode> roots(List<Either<SymbolInformation, DocumentSymbol>> answer) {
        List<OutlineNode> roots = new ArrayList<>();
        for (Either<SymbolInformation, DocumentSymbol> symbol : answer) {
            if (symbol.isRight()) {
                roots.add(new OutlineNode(symbol.getRight(), Optional.empty(), roots.size()));
            }
        }
        return roots;
    }

    String name() {
        return symbol.getName();
    }

    Optional<String> detail() {
        return Optional.ofNullable(symbol.getDetail()).filter(d -> !d.isBlank());
    }

    SymbolKind kind() {
        return symbol.getKind();
    }

    /** The part's name in the text. */
    Range nameRange() {
        return symbol.getSelectionRange();
    }

    Optional<OutlineNode> parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && path.equals(node.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path);
    }

    @Override
    public String toString() {
        return path;
    }
}

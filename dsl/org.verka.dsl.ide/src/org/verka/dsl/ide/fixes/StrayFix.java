package org.verka.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.verka.dsl.linking.SyntaxMessages;
import org.verka.dsl.words.Replacement;

/** Makes the change that the parser made to read on: takes words out, puts in what is missing. */
final class StrayFix implements Fix {

    @Override
    public Stream<Proposal> proposals(Place at) {
        return at
                .leaf()
                .map(INode::getSyntaxErrorMessage)
                .map(SyntaxErrorMessage::getIssueData)
                .flatMap(StrayFix::change)
                .stream()
                .flatMap(change -> propose(at, change));
    }

    private static Optional<Replacement> change(String[] data) {
        List<String> parts = List.of(data);
        int mark = parts.indexOf(SyntaxMessages.EDIT);
        return mark < 0 || parts.size() < mark + 4
                ? Optional.empty()
                : Optional.of(
                        Replacement.replace(
                                Integer.parseInt(parts.get(mark + 1)),
                                Integer.parseInt(parts.get(mark + 2)),
                                parts.get(mark + 3)));
    }

    private static Stream<Proposal> propose(Place at, Replacement change) {
        int end = change.offset() + change.length();
        if (change.text().isEmpty()) {
            String text = Place.shorten(at.layout().text(change.offset(), end));
            return at.propose(at.title("takeOut", text), at.layout().without(change.offset(), end));
        }
        String key = change.length() == 0 ? "write" : "change.to";
        return at.propose(at.title(key, Place.shorten(change.text())), List.of(change));
    }
}

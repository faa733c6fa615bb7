package org.verka.dsl.parsing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.verka.dsl.linking.Expectations;
import org.verka.dsl.linking.SyntaxMessages;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.parser.antlr.internal.InternalVerkaLexer;
import org.verka.dsl.parsing.Mending.Fault;

/** Says what is wrong with a text, in words for its author, and what would mend it. */
final class Wording {

    private final DslMessages messages;
    private final Expectations expectations;

    @Inject
    Wording(DslMessages messages, Expectations expectations) {
        this.messages = messages;
        this.expectations = expectations;
    }

    /** A finding about the token that an offset lies in. */
    record Said(int offset, SyntaxErrorMessage message) {}

    List<Said> say(Mending mending, List<Token> unclosed) {
        List<Said> said = new ArrayList<>();
        for (Token token : unclosed) {
            boolean isText = token.getType() == InternalVerkaLexer.RULE_STRING;
            int end = ((CommonToken) token).getStopIndex() + 1;
            said.add(
                    said(
                            (CommonToken) token,
                            messages.text(isText ? "syntax.openText" : "syntax.openComment"),
                            end,
                            end,
                            isText ? "\"" : " */"));
        }
        if (!mending.faults().isEmpty()) {
            Openings openings = Openings.of(mending);
            mending.faults().forEach(fault -> said.add(say(fault, mending, openings)));
        }
        return said;
    }

    private Said say(Fault fault, Mending mending, Openings openings) {
        List<Word> words = mending.words();
        return switch (fault) {
            case Fault.LeftOver over -> leftOver(over, words);
            case Fault.Misspelt misspelt -> {
                Word word = words.get(misspelt.at());
                yield said(
                        word.token(),
                        messages.text("syntax.misspelt", word.text(), misspelt.meant()),
                        word.start(),
                        word.end(),
                        misspelt.meant());
            }
            case Fault.Missing missing -> missing(missing, words, openings);
            case Fault.BrokenOff broken -> brokenOff(broken, words, openings);
        };
    }

    private Said leftOver(Fault.LeftOver over, List<Word> words) {
        int reached = over.first();
        Place place = over.before();
        while (reached <= over.last()) {
            Word word = words.get(reached);
            Optional<Place> next = place.after(word.kind(), word.glued());
            if (next.isEmpty()) {
                break;
            }
            place = next.get();
            reached++;
        }
        Word first = words.get(over.first());
        int end = words.get(over.last()).end();
        if (reached > over.first() && !first.closes()) {
            String phrase = phrase(words, Math.max(over.first(), reached - 3), reached - 1);
            Word last = words.get(reached - 1);
            return said(
                    last.token(),
                    afterPhrase(phrase, place, words, reached) + orName(first, over.before()),
                    first.start(),
                    end,
                    "");
        }
        return said(first.token(), unfitting(first, place), first.start(), end, "");
    }

    private String afterPhrase(String phrase, Place place, List<Word> words, int next) {
        String wanted = expectations.at(elements(place));
        if (next < words.size()
                && takesName(place)
                && isWordOfTheLanguage(words.get(next))
                && !words.get(next).startsLine()) {
            return nameIsWord(words.get(next));
        }
        return messages.text("syntax.after", phrase, wanted);
    }

    private String unfitting(Word word, Place place) {
        if (word.closes()) {
            return messages.text("syntax.tooMany", word.text());
        }
        if (takesName(place) && isWordOfTheLanguage(word)) {
            return nameIsWord(word);
        }
        String found = messages.text("syntax.found", word.text().strip());
        return expectations
                .sayings(elements(place))
                .map(sayings -> messages.text("syntax.members", found, sayings))
                .orElseGet(() -> messages.text("syntax.unwanted", found));
    }

    /** A hint, where a word of the language stands that might have been meant as a name. */
    private String orName(Word word, Place before) {
        return takesName(before) && isWordOfTheLanguage(word) && word.isSpeltAsName()
                ? " " + messages.text("syntax.orName", word.text())
                : "";
    }

    private String nameIsWord(Word word) {
        return messages.text(
                word.isSpeltAsName() ? "syntax.nameIsWord" : "syntax.nameIsHyphenated",
                word.text());
    }

    private static List<AbstractElement> elements(Place place) {
        return place.next().values().stream().map(nexts -> nexts.get(0).step().element()).toList();
    }

    private Said missing(Fault.Missing missing, List<Word> words, Openings openings) {
        String tokens = written(missing.tokens());
        Word anchor = words.get(Math.max(0, missing.before() - 1));
        int offset = missing.before() == 0 ? anchor.start() : anchor.end();
        Network.Step first = missing.tokens().get(0);
        String message;
        if (first.element() instanceof Keyword keyword && Costs.isClosing(keyword.getValue())) {
            message =
                    openings.closedAt(missing.before())
                            .map(open -> unended(keyword.getValue(), open))
                            .orElseGet(() ->
                                    messages.text(
                                            "syntax.after",
                                            anchor.text(),
                                            quoted(keyword.getValue())));
        } else if (missing.before() == 0) {
            message = messages.text("syntax.before", anchor.text(), wanted(first));
        } else {
            message = messages.text("syntax.after", anchor.text(), wanted(first));
        }
        return said(anchor.token(), message, offset, offset, tokens);
    }

    private Said brokenOff(Fault.BrokenOff broken, List<Word> words, Openings openings) {
        if (words.isEmpty()) {
            throw new IllegalStateException("A text without words may end at once");
        }
        Word last = words.get(words.size() - 1);
        Network.Step first = broken.tokens().get(0);
        String message =
                first.element() instanceof Keyword keyword && Costs.isClosing(keyword.getValue())
                        ? openings.closedAt(words.size())
                                .map(open -> unended(keyword.getValue(), open))
                                .orElseGet(() ->
                                        messages.text(
                                                "syntax.after",
                                                last.text(),
                                                quoted(keyword.getValue())))
                        : messages.text("syntax.after", last.text(), wanted(first));
        return said(last.token(), message, last.end(), last.end(), written(broken.tokens()));
    }

    private String unended(String closing, Openings.Opening open) {
        return messages.text("syntax.unended", closing, open.words(), open.line());
    }

    private String wanted(Network.Step step) {
        return expectations.at(List.of(step.element()));
    }

    private String quoted(String word) {
        return messages.text("syntax.found", word);
    }

    private static boolean takesName(Place place) {
        return place.next().containsKey(InternalVerkaLexer.RULE_ID);
    }

    private static boolean isWordOfTheLanguage(Word word) {
        return word.kind() != InternalVerkaLexer.RULE_ID
                && (word.isSpeltAsName() || word.isHyphenated());
    }

    private static String phrase(List<Word> words, int first, int last) {
        return words.subList(first, last + 1).stream()
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    /** The missing tokens as text, if the author need not choose any of it; else nothing. */
    private static String written(List<Network.Step> tokens) {
        return tokens.stream().allMatch(step -> step.element() instanceof Keyword)
                ? tokens.stream()
                        .map(step -> " " + ((Keyword) step.element()).getValue())
                        .collect(Collectors.joining())
                : "";
    }

    private static Said said(CommonToken token, String message, int from, int to, String instead) {
        String[] edit =
                from == to && instead.isEmpty()
                        ? new String[0]
                        : new String[] {
                            SyntaxMessages.EDIT,
                            Integer.toString(from),
                            Integer.toString(to),
                            instead
                        };
        return new Said(
                token.getStartIndex(),
                new SyntaxErrorMessage(message, SyntaxMessages.SYNTAX, edit));
    }
}

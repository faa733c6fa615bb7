package org.verka.dsl.ide.fixes;

import java.util.List;
import java.util.stream.Stream;
import org.verka.dsl.words.Replacement;
import org.verka.dsl.words.Translation;

/** Writes a word of the other language as the file's language has it, or all such words. */
final class OtherLanguageFix implements Fix {

    private final Translation translation;

    OtherLanguageFix(Translation translation) {
        this.translation = translation;
    }

    @Override
    public Stream<Proposal> proposals(Place at) {
        List<Replacement> all = translation.replacements(at.parsed(), at.language());
        Stream<Proposal> here =
                all.stream()
                        .filter(word -> holds(word, at.offset()))
                        .flatMap(word ->
                                at.propose(at.title("change.to", word.text()), List.of(word)));
        return all.size() < 2
                ? here
                : Stream.concat(here, at.propose(at.title("oneLanguage"), all));
    }

    private static boolean holds(Replacement word, int offset) {
        return word.offset() <= offset && offset < word.end();
    }
}

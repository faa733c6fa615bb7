package org.verka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.verka.intake.value.Wording;
import org.verka.model.AnswerOption;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Domain;
import org.verka.model.Intake;
import org.verka.model.IntakeKind;
import org.verka.model.ItemRange;
import org.verka.model.Word;

/** Writes a proposal in the language. */
final class ProposalText {

    private final Texts texts;
    private final String path;
    private final Optional<String> site;
    private final StringBuilder body = new StringBuilder();
    private int open;

    ProposalText(Texts texts, String path, Optional<String> site) {
        this.texts = texts;
        this.path = path;
        this.site = site;
    }

    Proposal form(String instrument, List<Guess> guesses) {
        line(word("form") + " " + instrument);
        site(guesses);
        columns(guesses);
        require(guesses, ColumnRole.SUBJECT);
        require(guesses, ColumnRole.DATE);
        boolean each =
                guesses.stream()
                        .filter(g -> g.role() == ColumnRole.SCORE || g.role() == ColumnRole.VALUE)
                        .allMatch(g -> g.occasion().isPresent());
        if (!each) {
            require(guesses, ColumnRole.OCCASION);
        }
        return block(instrument + site.orElse(""));
    }

    Proposal count(String count, List<Guess> guesses) {
        line(word("count") + " " + count);
        site(guesses);
        columns(guesses);
        require(guesses, ColumnRole.DATE);
        require(guesses, ColumnRole.NUMERATOR);
        require(guesses, ColumnRole.DENOMINATOR);
        return block(name());
    }

    Proposal log(List<Guess> guesses) {
        line(word("log"));
        site(guesses);
        columns(guesses);
        require(guesses, ColumnRole.DATE);
        require(guesses, ColumnRole.ACTIVITY);
        return block(name());
    }

    Proposal records(IntakeKind kind, List<Guess> guesses) {
        line(word(kind.getName()));
        site(guesses);
        columns(guesses);
        return block(name());
    }

    /** Empty when no column is the mean, or none how many. */
    Optional<Proposal> aggregates(String instrument, List<Guess> guesses) {
        List<ColumnRole> roles = guesses.stream().map(Guess::role).toList();
        if (!roles.containsAll(List.of(ColumnRole.MEAN, ColumnRole.AMOUNT, ColumnRole.SCALE))) {
            return Optional.empty();
        }
        line(word("AGGREGATES") + " " + instrument);
        site(guesses);
        columns(guesses);
        require(guesses, ColumnRole.DATE);
        require(guesses, ColumnRole.OCCASION);
        return Optional.of(block(instrument + name()));
    }

    /** A file that an intake is for already. */
    Proposal covered(Intake before) {
        String said = texts.text("proposal.covered", before.getName());
        return new Proposal(before.getName(), "// " + said + "\n", 0);
    }

    /**
     * What a known intake says, for another file.
     *
     * @param pattern a name that both files have, if there is one
     */
    Proposal again(Intake before, Optional<String> pattern) {
        body.append("    // ").append(texts.text("proposal.again", before.getName())).append('\n');
        pattern.ifPresent(p ->
                body.append("    // ")
                        .append(texts.text("proposal.pattern", before.getName(), quoted(p)))
                        .append('\n'));
        line(
                switch (before.getKind()) {
                    case FORM -> word("form") + " " + before.getInstrument().getName();
                    case COUNT -> word("count") + " " + before.getCount().getName();
                    case ACTIVITY_LOG -> word("log");
                    case AGGREGATES -> word("AGGREGATES") + " " + before.getInstrument().getName();
                    default -> word(before.getKind().getName());
                });
        site.ifPresent(s -> line(word("site") + " " + s));
        Optional.ofNullable(before.getInformant())
                .ifPresent(i -> line(word("INFORMANT") + " " + i.getName()));
        Vocabulary.occasion(before.getOccasion())
                .ifPresent(o -> line(word("OCCASION") + " " + word(o.name())));
        before.getColumns().forEach(this::column);
        return block(name());
    }

    private void column(Column column) {
        if (!column.getItems().isEmpty()) {
            line(items(column));
            return;
        }
        if (Layout.role(column) == ColumnRole.IGNORED) {
            line(word("ignore") + " " + quoted(column.getHeader()));
            return;
        }
        StringBuilder line = new StringBuilder(word("column"));
        line.append(' ').append(quoted(column.getHeader())).append(' ').append(word("is"));
        line.append(' ')
                .append(
                        column.getScale() != null
                                ? column.getScale().getName()
                                : word(column.getRole().getName()));
        Vocabulary.occasion(column.getOccasion())
                .ifPresent(o -> line.append(' ').append(word(o.name())));
        line(line + words(column));
    }

    private String meant(Word known) {
        if (known.getAnswer() != null) {
            return answer(known.getAnswer());
        }
        if (known.isSetFactor()) {
            return word(known.getFactor().getName());
        }
        if (known.getDomain() != Domain.UNSPECIFIED) {
            return word("domain." + known.getDomain().getName());
        }
        return Vocabulary.occasion(known.getOccasion())
                .map(o -> word(o.name()))
                .orElseGet(() -> known.getMeaning().getName());
    }

    private String items(Column column) {
        boolean several = column.getLastHeader() != null;
        StringBuilder line = new StringBuilder(word(several ? "columns" : "column"));
        line.append(' ').append(quoted(column.getHeader())).append(' ');
        if (several) {
            line.append(word("to")).append(' ').append(quoted(column.getLastHeader())).append(' ');
        }
        line.append(word(several ? "are" : "is")).append(' ');
        line.append(word(several ? "items" : "item")).append(' ');
        line.append(
                column.getItems().stream()
                        .map(ProposalText::range)
                        .collect(Collectors.joining(", ")));
        if (column.getAnswer() != null) {
            line.append(' ').append(answer(column.getAnswer()));
        }
        Vocabulary.occasion(column.getOccasion())
                .ifPresent(o -> line.append(' ').append(word(o.name())));
        return line + words(column);
    }

    private String words(Column column) {
        List<String> words = new ArrayList<>();
        for (Word known : column.getWords()) {
            words.add(quoted(known.getText()) + " " + word("is") + " " + meant(known));
        }
        return words.isEmpty() ? "" : " " + word("where") + " " + String.join(", ", words);
    }

    private String answer(AnswerOption answer) {
        return word("answer")
                + " "
                + (answer.getValue() != null
                        ? answer.getValue().toPlainString()
                        : quoted(answer.getLabel()));
    }

    private String items(String first, Guess.Items items) {
        return "%s %s %s %s %s %s 1–%d"
                .formatted(
                        word("columns"),
                        quoted(first),
                        word("to"),
                        quoted(items.lastHeader()),
                        word("are"),
                        word("items"),
                        items.last());
    }

    private static String range(ItemRange range) {
        if (range.getItem() != null) {
            return range.getItem().getName();
        }
        return range.getLast() == null || range.getLast().equals(range.getFirst())
                ? String.valueOf(range.getFirst())
                : range.getFirst() + "–" + range.getLast();
    }

    /** Nothing that the project knows of is in the file. */
    Proposal unknown(List<SampleColumn> columns) {
        comment(texts.text("proposal.nokind"));
        columns(columns.stream().map(c -> Guess.of(c, ColumnRole.IGNORED)).toList());
        return block(name());
    }

    private void site(List<Guess> guesses) {
        if (guesses.stream().anyMatch(g -> g.role() == ColumnRole.SITE)) {
            return;
        }
        if (site.isPresent()) {
            line(word("site") + " " + site.get());
        } else {
            comment(texts.text("proposal.nosite"));
        }
    }

    private void columns(List<Guess> guesses) {
        for (Guess guess : guesses) {
            if (guess.isUnknown()) {
                ignored(guess.column());
            } else {
                column(guess);
            }
        }
    }

    private void ignored(SampleColumn column) {
        if (WebFormColumns.isOwn(column.header())) {
            line(word("ignore") + " " + quoted(column.header()));
            return;
        }
        List<String> shown = column.showable();
        comment(
                shown.isEmpty()
                        ? texts.text("proposal.unmatched")
                        : texts.text("proposal.unmatched.sample", String.join(", ", shown)));
        line(word("ignore") + " " + quoted(column.header()));
    }

    private void column(Guess guess) {
        if (!guess.unknownWords().isEmpty()) {
            comment(texts.text("proposal.words", String.join(", ", guess.unknownWords())));
        }
        if (guess.items().isPresent()) {
            line(items(guess.column().header(), guess.items().get()));
            return;
        }
        StringBuilder line = new StringBuilder(word("column"));
        line.append(' ').append(quoted(guess.column().header())).append(' ').append(word("is"));
        line.append(' ').append(content(guess));
        guess.occasion().ifPresent(o -> line.append(' ').append(word(o.name())));
        List<String> words = new ArrayList<>();
        guess.words()
                .forEach((text, meaning) ->
                        meaning.ifPresent(m -> words.add(meaning(text, m, guess.role()))));
        if (!words.isEmpty()) {
            line.append(' ').append(word("where")).append(' ').append(String.join(", ", words));
        }
        line(line.toString());
    }

    private String content(Guess guess) {
        return guess.item()
                .map(item ->
                        word("item")
                                + " "
                                + item.code()
                                + item.answer().map(a -> " " + answer(a)).orElse(""))
                .or(guess::scale)
                .orElseGet(() -> word(guess.role().getName()));
    }

    private String meaning(String text, String meaning, ColumnRole role) {
        String meant = role == ColumnRole.OCCASION ? word(meaning) : meaning;
        return quoted(text) + " " + word("is") + " " + meant;
    }

    private void require(List<Guess> guesses, ColumnRole role) {
        if (guesses.stream().noneMatch(g -> g.role() == role)) {
            comment(texts.text("proposal.missing", word(role.getName())));
        }
    }

    private Proposal block(String name) {
        String first =
                "%s %s %s %s {\n".formatted(word("intake"), name, word("from"), quoted(path));
        return new Proposal(name, first + body + "}\n", open);
    }

    /** The file's name as a name of the language: it begins with a capital letter. */
    private String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String bare = Wording.bare(dot > 0 ? file.substring(0, dot) : file);
        return bare.isEmpty() || !Character.isLetter(bare.charAt(0))
                ? "Intag" + bare
                : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private void comment(String text) {
        open++;
        line("// " + text.replaceAll("[\\p{Cntrl}]", " "));
    }

    private void line(String text) {
        body.append("    ").append(text).append('\n');
    }

    private String word(String key) {
        return texts.text("proposal." + key);
    }

    private static String quoted(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n");
        return '"' + escaped + '"';
    }
}

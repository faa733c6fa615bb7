package org.verka.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.verka.dsl.messages.DslMessages;
import org.verka.dsl.words.WrittenNames;
import org.verka.model.DateSpan;

/** From written words to values and back: names, texts, numbers, dates. Dear to make. */
@Singleton
public final class VerkaValueConverters extends AbstractDeclarativeValueConverterService {

    private final DslMessages messages;
    private final WrittenNames names;

    @Inject
    VerkaValueConverters(DslMessages messages, WrittenNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** A name, without the ^ that lets a word of the language be one, letters composed (NFC). */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> name() {
        return new TextConverter<>(WrittenNames::plain, names::of);
    }

    @ValueConverter(rule = "ValidID")
    public IValueConverter<String> validName() {
        return new TextConverter<>(WrittenNames::plain, names::of);
    }

    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return new TextConverter<>(
                text -> WrittenNames.plain(text.replaceAll("\\s+", "").replace("^", "")),
                names::of);
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return new TextConverter<>(Quoted::read, Quoted::write);
    }

    @ValueConverter(rule = "Unit")
    public IValueConverter<String> unit() {
        return new TextConverter<>(
                text -> Quoted.isQuoted(text) ? Quoted.read(text) : WrittenNames.plain(text),
                VerkaValueConverters::unitText);
    }

    @ValueConverter(rule = "Decimal")
    public IValueConverter<BigDecimal> decimal() {
        return new TextConverter<>(
                this::readDecimal, value -> value.toPlainString().replace('.', ','));
    }

    @ValueConverter(rule = "SignedInt")
    public IValueConverter<Integer> signedInt() {
        return new TextConverter<>(this::readInt, value -> Integer.toString(value));
    }

    @ValueConverter(rule = "Whole")
    public IValueConverter<Integer> whole() {
        return new TextConverter<>(this::readInt, value -> Integer.toString(value));
    }

    @ValueConverter(rule = "RuleCode")
    public IValueConverter<String> ruleCode() {
        return new TextConverter<>(WrittenNames::plain, code -> code);
    }

    @ValueConverter(rule = "DateSpan")
    public IValueConverter<DateSpan> dateSpan() {
        return new TextConverter<>(this::readDate, DateSpan::text);
    }

    private DateSpan readDate(String text) {
        return DateSpan.parse(text)
                .orElseThrow(() -> new UnreadableText(messages.text("syntax.date", text.strip())));
    }

    private BigDecimal readDecimal(String text) {
        try {
            return new BigDecimal(plainNumber(text));
        } catch (NumberFormatException e) {
            throw new UnreadableText(messages.text("syntax.decimal", text.strip()));
        }
    }

    private int readInt(String text) {
        try {
            return Integer.parseInt(plainNumber(text));
        } catch (NumberFormatException e) {
            throw new UnreadableText(messages.text("syntax.number", text.strip()));
        }
    }

    private static String plainNumber(String text) {
        return text.replace('−', '-').replace(',', '.').replaceFirst("^\\+", "");
    }

    private static String unitText(String unit) {
        boolean plain = unit.equals("%") || unit.chars().allMatch(Character::isLetter);
        return plain ? unit : Quoted.write(unit);
    }
}

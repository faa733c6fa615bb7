package org.verka.dsl.conversion;

import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A value converter made of two functions; what {@code read} throws becomes a finding. */
record TextConverter<T>(Function<String, T> read, Function<T, String> write)
        implements IValueConverter<T> {

    @Override
    public T toValue(String text, INode node) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (UnreadableText | IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(T value) {
        return write.apply(value);
    }
}

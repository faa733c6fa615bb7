package org.verka.dsl.parsing;

import java.util.Arrays;
import org.eclipse.xtext.nodemodel.impl.RootNode;

/**
 * The node of a whole text. Xtext cannot tell the line of the end of a text that ends with a
 * carriage return alone (it looks for the line feed that may follow it), so that one is no break.
 */
final class WholeText extends RootNode {

    WholeText(String text) {
        basicSetCompleteContent(text);
    }

    @Override
    protected int[] computeLineBreaks(String text) {
        int[] breaks = super.computeLineBreaks(text);
        return text.endsWith("\r") ? Arrays.copyOf(breaks, breaks.length - 1) : breaks;
    }
}

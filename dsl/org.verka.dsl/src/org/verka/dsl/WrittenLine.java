package org.verka.dsl;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The line on which an element of a theory begins.
 *
 * @param name the name of the file, without its folder
 * @param file the file, absolute; empty when it ships with the language
 * @param number the line's number, from 1
 * @param text the line, without the space around it and with one where there are several
 */
public record WrittenLine(String name, Optional<Path> file, int number, String text) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Where an element begins; empty for one that was not read from a text. */
    public static Optional<WrittenLine> of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || element.eResource() == null) {
            return Optional.empty();
        }
        URI place = element.eResource().getURI();
        Optional<Path> file =
                place.isFile()
                        ? Optional.of(Path.of(place.toFileString()).toAbsolutePath().normalize())
                        : Optional.empty();
        String text = node.getRootNode().getText();
        int begin = text.lastIndexOf('\n', Math.max(0, node.getOffset() - 1)) + 1;
        int end = text.indexOf('\n', node.getOffset());
        String line = text.substring(begin, end < 0 ? text.length() : end);
        return Optional.of(
                new WrittenLine(
                        place.lastSegment(),
                        file,
                        node.getStartLine(),
                        SPACE.matcher(line).replaceAll(" ").strip()));
    }
}

package org.verka.dsl.comparison;

import java.util.List;
import org.verka.model.Programme;

/**
 * What differs about a programme that extends another although its own text says the same: the
 * changes come from the other.
 *
 * @param programme the later version of the programme that takes over
 * @param from the programme whose text has changed, in its later version if it is still there
 * @param changes the elements that differ for {@code programme}; each belongs to it as a whole
 */
public record TakenOver(Programme programme, Programme from, List<ElementChange> changes) {
    public TakenOver {
        changes = List.copyOf(changes);
    }
}

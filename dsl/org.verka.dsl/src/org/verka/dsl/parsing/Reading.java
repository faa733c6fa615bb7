package org.verka.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/**
 * Reads tokens by the grammar and knows at every place what may come next. Whoever reads holds this
 * object's lock, since places are worked out while reading.
 */
@Singleton
final class Reading {

    /** Beyond this many places all are forgotten, so that odd texts do not fill the memory. */
    private static final int MOST_PLACES = 20_000;

    private final Network network;
    private final Map<AbstractRule, Integer> entries;
    private Place.Frame outermost = Place.Frame.outermost();
    private Map<Set<Place.Item>, Place> places = new HashMap<>();

    @Inject
    Reading(IGrammarAccess access, ITokenDefProvider tokens) {
        NetworkBuilder.Built built =
                NetworkBuilder.build(access.getGrammar(), tokens.getTokenDefMap());
        network = built.network();
        entries = built.entries();
    }

    /** The place before the first token of a rule. */
    Place start(AbstractRule rule) {
        if (places.size() > MOST_PLACES) {
            outermost = Place.Frame.outermost();
            places = new HashMap<>();
        }
        return place(Set.of(new Place.Item(entries.get(rule), outermost)));
    }

    Place place(Set<Place.Item> items) {
        return places.computeIfAbsent(items, same -> new Place(this, same));
    }

    Network network() {
        return network;
    }
}

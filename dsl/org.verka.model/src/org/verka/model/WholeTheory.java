package org.verka.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A theory together with what it takes over from the theories it extends, as one programme. What is
 * written locally goes before what is taken over: an activity or outcome that is adapted keeps what
 * the local text does not say about it, anything else with the same name is replaced, sites and
 * plans that are written locally replace the others, and what the local text is without is gone
 * with the links to it.
 */
public final class WholeTheory {

    private final Programme local;
    private final Programme whole;
    private final Map<EObject, EObject> written = new IdentityHashMap<>();
    private final Overlay overlay = new Overlay();

    private WholeTheory(Programme local) {
        this.local = local;
        List<Programme> bases = Extensions.basesOf(local);
        this.whole = bases.isEmpty() ? local : merged(bases);
    }

    /** Puts {@code programme} together as it is now; later changes to the texts do not show. */
    public static WholeTheory of(Programme programme) {
        return new WholeTheory(programme);
    }

    /** The whole theory: the programme itself when it extends nothing, otherwise a copy. */
    public Programme programme() {
        return whole;
    }

    /** The element as an author wrote it that {@code part} of the whole theory came from. */
    public EObject written(EObject part) {
        return written.getOrDefault(part, part);
    }

    /**
     * All that authors wrote that {@code part} of the whole theory is put together from, what goes
     * before first: of an adapted activity the local text and then the one that it adapts.
     */
    public List<EObject> origins(EObject part) {
        List<EObject> origins = new ArrayList<>();
        EObject layer = part;
        while (layer != null) {
            origins.add(written(layer));
            layer = overlay.under(layer).orElse(null);
        }
        return origins;
    }

    /** Whether {@code part} of the whole theory is written in the local text. */
    public boolean isLocal(EObject part) {
        return EcoreUtil.isAncestor(local, written(part));
    }

    /** The part of the whole theory that came from {@code element}; empty when it is replaced. */
    public Optional<EObject> part(EObject element) {
        if (whole == local) {
            return Optional.of(element);
        }
        return written.entrySet().stream()
                .filter(entry -> entry.getValue() == element)
                .map(Map.Entry::getKey)
                .filter(copy -> EcoreUtil.isAncestor(whole, copy))
                .findFirst();
    }

    private Programme merged(List<Programme> bases) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<Programme> chain = new ArrayList<>(bases.reversed());
        chain.add(local);
        Collection<Programme> copies = copier.copyAll(chain);
        copier.copyReferences();
        copier.forEach((original, copy) -> written.put(copy, original));
        Programme result = null;
        for (Programme next : copies) {
            if (result != null) {
                overlay.lay(next, result);
            }
            result = next;
            Omissions.takeOut(result, overlay);
        }
        overlay.redirect(result);
        result.setBase(null);
        return result;
    }
}

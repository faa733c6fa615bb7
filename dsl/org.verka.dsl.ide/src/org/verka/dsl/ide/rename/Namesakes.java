package org.verka.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.verka.model.Cause;
import org.verka.model.Extensions;
import org.verka.model.ModelPackage;
import org.verka.model.Named;
import org.verka.model.Programme;

/**
 * What has one name together: an activity or outcome of a theory, and the same one as the theories
 * that extend it adapt it.
 */
final class Namesakes {

    private final Uses uses;

    @Inject
    Namesakes(Uses uses) {
        this.uses = uses;
    }

    /** Everything that must be renamed when {@code named} is, itself first. */
    List<Named> of(Named named) {
        Set<Named> all = new LinkedHashSet<>();
        all.add(named);
        if (named instanceof Cause cause && cause.eContainer() instanceof Programme programme) {
            Programme first = programme;
            if (cause.isAdapts()) {
                for (Programme base : Extensions.basesOf(programme)) {
                    List<Cause> same = same(base, cause);
                    all.addAll(same);
                    first = same.isEmpty() ? first : base;
                }
            }
            for (Programme extending : extending(first)) {
                same(extending, cause).stream().filter(Cause::isAdapts).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private List<Programme> extending(Programme first) {
        List<Programme> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            for (Use use : uses.of(List.of(found.get(i)))) {
                if (use.reference() == ModelPackage.Literals.PROGRAMME__BASE
                        && use.from() instanceof Programme one
                        && !found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found.subList(1, found.size());
    }

    private static List<Cause> same(Programme programme, Cause cause) {
        return programme.eContents().stream()
                .filter(one -> one.eClass() == cause.eClass())
                .map(Cause.class::cast)
                .filter(one -> cause.getName().equals(one.getName()))
                .toList();
    }
}

package org.verka.dsl.ide.fixes;

import static org.verka.model.ModelPackage.Literals.PROGRAMME__ROLES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Fixes that name a role: one for each that is known, or one that adds a role to name. */
final class Roles {

    private Roles() {}

    /**
     * Says {@code others} and who, for each role that can be named.
     *
     * @param who which feature says who
     * @param key the phrase that says it
     */
    static Stream<Proposal> say(
            Place at, EObject element, List<Member> others, EReference who, String key) {
        List<String> known = at.names().near(element, who);
        if (known.isEmpty()) {
            return withNewRole(at, element, others, who, key);
        }
        return known.stream()
                .limit(Fix.MOST)
                .map(role -> with(others, at.member(who, key, role)))
                .flatMap(members -> at.say(element, members));
    }

    private static Stream<Proposal> withNewRole(
            Place at, EObject element, List<Member> others, EReference who, String key) {
        return Place.programme(element).stream()
                .flatMap(programme -> {
                    String name = Names.free(at.words("name.role"), programme);
                    Member[] members = with(others, at.member(who, key, name));
                    Member role = at.member(PROGRAMME__ROLES, "role", name);
                    return at.propose(
                            at.title("write", Place.shown(members)),
                            Place.both(
                                    at.writer().say(element, members),
                                    at.writer().say(programme, role)));
                });
    }

    private static Member[] with(List<Member> others, Member one) {
        List<Member> all = new ArrayList<>(others);
        all.add(one);
        return all.toArray(Member[]::new);
    }
}

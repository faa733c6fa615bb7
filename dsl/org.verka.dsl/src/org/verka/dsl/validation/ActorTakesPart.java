package org.verka.dsl.validation;

import java.util.stream.Stream;
import org.verka.model.Actor;
import org.verka.model.ModelPackage;
import org.verka.model.Programme;
import org.verka.model.Role;

/**
 * Rule 27: an actor takes part in something (Guide för effektutvärdering av sociala
 * investeringsprojekt): it or a role with it does an activity, answers for something, gets results
 * back, or is counted on in an assumption.
 */
final class ActorTakesPart implements Rule<Actor> {

    @Override
    public String code() {
        return "V27";
    }

    @Override
    public Class<Actor> about() {
        return Actor.class;
    }

    @Override
    public void check(Actor actor, Report report) {
        Programme programme = report.theory().programme();
        boolean involved =
                Stream.concat(
                                Stream.of(actor),
                                programme.getRoles().stream()
                                        .filter(role -> role.getActor() == actor))
                        .anyMatch(role -> takesPart(role, programme));
        if (!involved) {
            report.at(actor, ModelPackage.Literals.NAMED__NAME, "", Written.called(actor));
        }
    }

    private static boolean takesPart(Role role, Programme programme) {
        return programme.getOwner() == role
                || programme.getActivities().stream()
                        .anyMatch(a -> a.getWho().contains(role) || a.getResponsible() == role)
                || programme.getAssumptions().stream()
                        .anyMatch(a -> a.getActors().contains(role) || a.getResponsible() == role)
                || programme.getExternalFactors().stream()
                        .anyMatch(factor -> factor.getResponsible() == role)
                || inPlans(role, programme);
    }

    private static boolean inPlans(Role role, Programme programme) {
        boolean carriesOut =
                programme.getImplementation() != null
                        && programme.getImplementation().getSteps().stream()
                                .anyMatch(step -> step.getResponsible() == role);
        return carriesOut
                || programme.getFollowUp() != null
                        && programme.getFollowUp().getMeasurements().stream()
                                .anyMatch(line ->
                                        line.getResponsible() == role
                                                || line.getFeedbackTo().contains(role));
    }
}

package org.verka.report.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.verka.evaluation.DeliveredActivities;
import org.verka.evaluation.Delivery;
import org.verka.evaluation.Delivery.Part;
import org.verka.evaluation.Delivery.Timeliness;
import org.verka.evaluation.Disclosed;
import org.verka.report.document.DataTable;

/** When and how activities were done, as tables to count on. */
final class DeliveryData {

    private record Half(Delivery delivery, Delivery.Half half) {}

    private final Texts texts;
    private final DeliveredActivities delivered;

    DeliveryData(Texts texts, DeliveredActivities delivered) {
        this.texts = texts;
        this.delivered = delivered;
    }

    /** The tables, some of which may have no rows. */
    List<DataTable> build() {
        return List.of(deliveries(), halves());
    }

    private DataTable deliveries() {
        return new DataColumns<Delivery>(texts.locale(), "deliveries")
                .text("activity", d -> texts.name(d.activity()))
                .text("site", d -> d.site().map(texts::name).orElse(""))
                .text(
                        "responsible",
                        d ->
                                d.activity().getResponsible() == null
                                        ? ""
                                        : texts.name(d.activity().getResponsible()))
                .number("within", time(Timeliness::within))
                .number("early", time(Timeliness::early))
                .number("late", time(Timeliness::late))
                .number("start_delay", time(t -> (double) t.startDelay()))
                .number("eligible", reach(r -> (double) r.eligible()))
                .number("reached", reach(r -> (double) r.reached()))
                .number(
                        "participants",
                        d ->
                                number(
                                        d.participants()
                                                .flatMap(Disclosed::shown)
                                                .map(Long::doubleValue)))
                .number("content", followed(Part.CONTENT))
                .number("content_records", rests(Part.CONTENT))
                .number("frequency", followed(Part.FREQUENCY))
                .number("frequency_records", rests(Part.FREQUENCY))
                .number("duration", followed(Part.DURATION))
                .number("duration_records", rests(Part.DURATION))
                .number("coverage", followed(Part.COVERAGE))
                .number("adapted", d -> adapted(d, a -> true))
                .number("adapted_outside", d -> adapted(d, a -> a == Delivery.Bounds.OUTSIDE))
                .of(delivered.deliveries());
    }

    private static Function<Delivery, OptionalDouble> time(Function<Timeliness, Double> of) {
        return d -> number(d.timeliness().flatMap(Disclosed::shown).map(of));
    }

    private static Function<Delivery, OptionalDouble> reach(Function<Delivery.Reach, Double> of) {
        return d -> number(d.reach().map(of));
    }

    /** Empty where not even how much was done is told. */
    private static OptionalDouble adapted(Delivery delivery, Predicate<Delivery.Bounds> wanted) {
        return number(
                delivery.adaptations()
                        .shown()
                        .map(all -> all.stream().filter(a -> wanted.test(a.bounds())).count())
                        .map(Long::doubleValue));
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Function<Delivery, OptionalDouble> followed(Part part) {
        return d ->
                d.fidelity().stream()
                        .filter(a -> a.part() == part)
                        .map(Delivery.Aspect::followed)
                        .findFirst()
                        .orElse(OptionalDouble.empty());
    }

    private static Function<Delivery, OptionalDouble> rests(Part part) {
        return d ->
                d.fidelity().stream()
                        .filter(a -> a.part() == part && a.followed().isPresent())
                        .mapToDouble(Delivery.Aspect::records)
                        .findFirst();
    }

    private DataTable halves() {
        return new DataColumns<Half>(texts.locale(), "halves")
                .text("activity", h -> texts.name(h.delivery().activity()))
                .text("site", h -> h.delivery().site().map(texts::name).orElse(""))
                .day("from", h -> Optional.of(h.half().from()))
                .number("planned", h -> h.half().planned())
                .number("done", h -> number(h.half().done().shown()))
                .of(
                        delivered.deliveries().stream()
                                .flatMap(d -> d.halves().stream().map(h -> new Half(d, h)))
                                .toList());
    }
}

package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.pack.Period;

/** All bodies (cơ quan) the pack knows, past ones included. */
public final class Bodies {
    private final List<Body> all;
    private final Map<String, Body> byCode;
    private final Map<BodyLevel, List<Body>> byLevel;

    public Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Body::code, Function.identity()));
        this.byLevel = all.stream().collect(Collectors.groupingBy(Body::level));
    }

    public Optional<Body> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return empty also for a known body that did not exist on that day */
    public Optional<Body> inForce(String code, LocalDate on) {
        return find(code).filter(body -> new Period(body.effectiveFrom(), body.effectiveTo()).holds(on));
    }

    /**
     * @param on day of what is recorded about the body
     * @param today day on which it is recorded, in legal time
     * @return the body if it existed on that day, or if it began later and exists today (a late entry)
     */
    public Optional<Body> inForceOrLater(String code, LocalDate on, LocalDate today) {
        return inForce(code, on).or(() -> inForce(code, today).filter(body -> on.isBefore(body.effectiveFrom())));
    }

    public List<Body> all() {
        return all;
    }

    /** @return the bodies of that level that exist on that day, in the order of the file */
    public List<Body> ofLevel(BodyLevel level, LocalDate on) {
        return byLevel.getOrDefault(level, List.of()).stream()
                .filter(body -> new Period(body.effectiveFrom(), body.effectiveTo()).holds(on))
                .toList();
    }

    /**
     * @param from code of the body that received or has a petition; an unknown one counts as in no province
     * @param to code of the body that is to settle it
     */
    public Relation relation(String from, String to) {
        if (to.equals(from) || to.equals(competenceOf(from))) {
            return Relation.OWN;
        }
        return sameProvince(from, to) ? Relation.OTHER_IN_PROVINCE : Relation.OUTSIDE_PROVINCE;
    }

    /** @return false when either body is unknown or a central one */
    public boolean sameProvince(String a, String b) {
        Optional<String> province = find(a).map(Body::province);
        return province.isPresent() && province.equals(find(b).map(Body::province));
    }

    /**
     * @param receivingBody a body's code; an unknown one counts as receiving for itself
     * @return code of the body whose competence counts when {@code receivingBody} receives
     */
    public String competenceOf(String receivingBody) {
        return find(receivingBody).map(Body::receivesFor).orElse(receivingBody);
    }

    /**
     * @param on a day; before a body's first day the body itself is returned, so that earlier acts can be entered late
     * @return code of the body responsible on that day: {@code code} until its last day, then its successor, through any number of mergers;
     *     empty for an unknown body and for one that ended with no successor
     */
    public Optional<String> successorOn(String code, LocalDate on) {
        Optional<Body> body = find(code);
        while (body.isPresent() && body.get().hasEnded(on)) {
            body = body.map(Body::successor).flatMap(this::find);
        }
        return body.map(Body::code);
    }

    /** @return code of the body directly above on that day, or of its successor; empty at the top */
    public Optional<String> above(String code, LocalDate on) {
        return find(code)
                .map(Body::parent)
                .flatMap(parent -> successorOn(parent, on))
                .filter(parent -> inForce(parent, on).isPresent());
    }

    /**
     * Whether {@code by} may perform an act of {@code body} today. An act dated before {@code by} existed is a late entry, for which
     * {@code by} answers now.
     *
     * @param by code of the body that acts
     * @param body code of the body whose act it is; it may have ended, and its successor then acts for it
     * @param on day of the act
     * @param today day on which it is recorded, in legal time
     * @return false if {@code by} is unknown, has ended or does not exist yet, regardless of {@code on}
     */
    public boolean actsFor(String by, String body, LocalDate on, LocalDate today) {
        LocalDate later = on.isAfter(today) ? on : today;
        return inForce(by, today).isPresent()
                && successorOn(body, later).filter(by::equals).isPresent();
    }

    /**
     * @return code of the nearest body above both (a body above the other counts as above itself); where nothing is above both, the
     *     people's committee of the province of one of them; empty when neither has a province
     */
    public Optional<String> commonSuperior(String a, String b) {
        List<String> aboveB = upwards(b);
        return upwards(a).stream()
                .filter(aboveB::contains)
                .filter(code -> !(code.equals(a) && code.equals(b)))
                .findFirst()
                .or(() -> provinceOf(a))
                .or(() -> provinceOf(b));
    }

    /** The body, even if unknown, and all above it, the nearest first. */
    private List<String> upwards(String code) {
        return Stream.iterate(
                        Optional.of(code),
                        Optional::isPresent,
                        each -> each.flatMap(this::find).map(Body::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> provinceOf(String code) {
        return find(code)
                .map(Body::province)
                .flatMap(province -> byLevel.getOrDefault(BodyLevel.PROVINCE, List.of()).stream()
                        .filter(body -> province.equals(body.province()))
                        .map(Body::code)
                        .findFirst());
    }

    /**
     * @param bodies codes; an unknown one has nothing below it
     * @param on a body that does not exist on that day is below nothing, and nothing is below it
     * @return the bodies themselves, existing or not, and all below them, however deep
     */
    public Set<String> withAllBelow(Set<String> bodies, LocalDate on) {
        var reached = new LinkedHashSet<>(bodies);
        var next = Set.copyOf(bodies);
        while (!next.isEmpty()) {
            var above = next;
            next = all.stream()
                    .filter(body -> body.parent() != null && above.contains(body.parent()))
                    .filter(body -> new Period(body.effectiveFrom(), body.effectiveTo()).holds(on))
                    .map(Body::code)
                    .filter(reached::add)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return reached;
    }
}

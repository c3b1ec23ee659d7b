package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.pack.Period;

/** All bodies (cơ quan) the pack knows, past ones included. */
public final class Bodies {
    private final List<Body> all;
    private final Map<String, Body> byCode;

    public Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Body::code, Function.identity()));
    }

    public Optional<Body> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return empty also for a known body that did not exist on that day */
    public Optional<Body> inForce(String code, LocalDate on) {
        return find(code).filter(body -> new Period(body.effectiveFrom(), body.effectiveTo()).holds(on));
    }

    public List<Body> all() {
        return all;
    }

    /**
     * @param from code of the body that received or has a petition; an unknown one is in no province
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
     * @param receivingBody a body's code; an unknown one is taken to receive for itself
     * @return code of the body whose competence counts when {@code receivingBody} receives
     */
    public String competenceOf(String receivingBody) {
        return find(receivingBody).map(Body::receivesFor).orElse(receivingBody);
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

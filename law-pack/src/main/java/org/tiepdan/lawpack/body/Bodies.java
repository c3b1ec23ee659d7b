package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Period;

/** All bodies (cơ quan) the pack knows, past ones included. */
public final class Bodies {
    private final List<Body> all;
    private final Map<String, Body> byCode;
    private final Map<BodyLevel, List<Body>> byLevel;
    private final Hierarchy.OnEachDay hierarchy;

    public Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Body::code, Function.identity()));
        this.byLevel = all.stream().collect(Collectors.groupingBy(Body::level));
        this.hierarchy = new Hierarchy.OnEachDay(this);
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

    /**
     * @param codes an unknown one succeeded nobody
     * @return the bodies themselves, existing or not, and those that they succeeded by that day, through any number of mergers
     */
    public Set<String> withPredecessors(Collection<String> codes, LocalDate on) {
        return hierarchy.of(on).withPredecessors(codes);
    }

    /**
     * The same people work in all of them: a denunciation that {@link #isOrSucceeded} keeps from one of {@code codes} is of one of these.
     *
     * @param codes an unknown one shares its people with no other
     * @return the bodies themselves, those that have their matters on that day, and all that any of these succeeded
     */
    public Set<String> sharingPeople(Collection<String> codes, LocalDate on) {
        var now = codes.stream().flatMap(code -> successorOn(code, on).stream());
        return withPredecessors(Stream.concat(codes.stream(), now).collect(Collectors.toUnmodifiableSet()), on);
    }

    /**
     * @param code of the body that has a matter, or would have it
     * @param denounced code of the body that the matter denounces; null for none
     * @return code of the body that has the matter on that day: {@code code} or its successor; where that one does not exist, or the matter is
     *     kept from it, the nearest body above of which neither is true (LTC 2018, Articles 12.1, 12.4 to 12.6); empty if there is none
     */
    public Optional<String> handlerOn(String code, @Nullable String denounced, LocalDate on) {
        return Stream.concat(successorOn(code, on).stream(), allAbove(code, on).stream())
                .filter(body -> denounced == null || !isOrSucceeded(body, denounced, on))
                .findFirst();
    }

    /**
     * Whether {@code body} is {@code earlier} or succeeded it by that day, through any number of mergers: the same people work there. What
     * is kept from the one is kept from the other (LTC 2018, Article 12.4).
     *
     * @param body code of a body; if it has ended, its successor counts as well, since that one has its matters
     * @param earlier code of a body; an unknown one has no successor
     */
    public boolean isOrSucceeded(String body, String earlier, LocalDate on) {
        var line = Stream.concat(
                        Stream.of(earlier),
                        find(earlier).stream()
                                .flatMap(known -> succession(known, on).stream())
                                .map(Body::code))
                .collect(Collectors.toUnmodifiableSet());
        return line.contains(body)
                || successorOn(body, on).filter(line::contains).isPresent();
    }

    /** @return the body, and those that came after it by that day, in order; the last may have ended without a successor */
    List<Body> succession(Body first, LocalDate on) {
        var line = new ArrayList<Body>();
        var next = Optional.of(first);
        while (next.isPresent()) {
            line.add(next.get());
            next = next.filter(body -> body.hasEnded(on)).map(Body::successor).flatMap(this::find);
        }
        return line;
    }

    /** @return code of the body directly above on that day, or of its successor; empty at the top */
    public Optional<String> above(String code, LocalDate on) {
        return allAbove(code, on).stream().findFirst();
    }

    /**
     * Each step leads to the parent, or to its last successor on that day. If that one does not exist on that day, the
     * steps go on from there.
     *
     * @param code of a body; if it has ended, the steps begin at its last successor
     * @return codes of all bodies above that exist on that day, the nearest first, never {@code code} itself
     */
    public List<String> allAbove(String code, LocalDate on) {
        return hierarchy.of(on).above(code);
    }

    /** @return codes of all bodies that are above on some day, past or to come, by the present table */
    public Set<String> everAbove(String code) {
        return new Superiors(this).ever(code);
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
     * @param on a day; of a body that has ended, its successor counts
     * @return code of the nearest body above both that exists on that day (a body above the other counts as above itself); where nothing is
     *     above both, the people's committee of the province of one of them, or its successor; empty when neither has a province
     */
    public Optional<String> commonSuperior(String a, String b, LocalDate on) {
        return new Superiors(this).common(a, b, on);
    }

    /**
     * @param bodies codes; an unknown one has nothing below it
     * @param on a body that does not exist on that day is below nothing; nothing is below one that has ended
     * @return the bodies themselves, existing or not, and all that have one of them above, by the steps of {@link #allAbove}; one that
     *     does not exist yet counts as above, so that its records of earlier days are found
     */
    public Set<String> withAllBelow(Set<String> bodies, LocalDate on) {
        return hierarchy.of(on).withAllBelow(bodies);
    }
}

package org.tiepdan.office.names;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.counter.NamedBody;
import org.tiepdan.office.client.counter.RoutingApi;
import org.tiepdan.office.client.counter.UnitMatches.Unit;
import org.tiepdan.office.words.Language;

/** Finds what a name means, in routing's lists of bodies, communes, and what they were called. */
@Component
public final class Names {
    private static final int SHORTEST = 2;
    private static final int MOST = 8;
    private static final String COMMUNE = "COMMUNE";
    private static final String WHOLE = "NAME";

    /** What was made of a name that another could mean as well. */
    private static final Set<String> DOUBTS =
            Set.of("BEGINNING", "PART", "WITHOUT_MARKS", "OTHER_MARKS", "OTHER_PROVINCE");

    private final RoutingApi routing;

    Names(RoutingApi routing) {
        this.routing = routing;
    }

    private record Found(Name name, List<String> why) {
        boolean isCertain() {
            return why.contains(WHOLE) && why.stream().noneMatch(DOUBTS::contains);
        }
    }

    /** @param typed a name, or the beginning of one; what is too short means nothing */
    public Meant bodies(String typed, Language language) {
        return typed.length() < SHORTEST
                ? new Meant(List.of())
                : meant(routing.bodies(named(RoutingApi.BODIES, typed)).stream()
                        .filter(body -> body.effectiveTo() == null)
                        .map(body -> found(body, language)));
    }

    /** @param typed a name, also one from before the communes of today; a divided one means each of those that got a part */
    public Meant communes(String typed, Language language) {
        return typed.length() < SHORTEST
                ? new Meant(List.of())
                : meant(routing.units(named(RoutingApi.UNITS, typed)).matches().stream()
                        .filter(unit -> unit.kind().equals(COMMUNE))
                        .flatMap(unit -> today(unit, language)));
    }

    private static URI named(String path, String typed) {
        return Query.of(path, MOST, "name", typed);
    }

    private static Found found(NamedBody body, Language language) {
        var how = body.found();
        var former = how == null ? null : how.as();
        return new Found(
                new Name(
                        body.code(), language.of(body.nameVi(), body.nameEn()), Objects.requireNonNullElse(former, "")),
                how == null ? List.of() : how.why());
    }

    private static Stream<Found> today(Unit unit, Language language) {
        var was = Stream.of(unit.validTo() == null ? null : language.of(unit.nameVi(), unit.nameEn()), unit.district())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var note = was.isEmpty() ? unit.provinceName() : was + ", " + unit.provinceName();
        return unit.now().stream()
                .map(one -> new Found(new Name(one.code(), language.of(one.nameVi(), one.nameEn()), note), unit.why()));
    }

    /** One name is certain where it is written whole and nothing else is written so. */
    private static Meant meant(Stream<Found> found) {
        var byCode = new LinkedHashMap<String, Found>();
        found.forEach(one -> byCode.putIfAbsent(one.name().code(), one));
        var certain = byCode.values().stream().filter(Found::isCertain).toList();
        var all = certain.size() == 1 ? certain : byCode.values();
        return new Meant(all.stream().map(Found::name).limit(MOST).toList());
    }
}

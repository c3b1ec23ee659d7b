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

/** Looks up names in routing's lists of bodies and communes, including former ones. */
@Component
public final class Names {
    private static final int SHORTEST = 2;
    private static final int MOST = 8;
    private static final String COMMUNE = "COMMUNE";
    private static final String WHOLE = "NAME";

    /** Interpretations of a name that another name would match as well. */
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

    /** @param typed a name, or its beginning; text that is too short matches nothing */
    public Meant bodies(String typed, Language language) {
        return typed.length() < SHORTEST
                ? new Meant(List.of())
                : meant(routing.bodies(named(RoutingApi.BODIES, typed)).stream()
                        .filter(body -> body.effectiveTo() == null)
                        .map(body -> found(body, language)));
    }

    /** @param typed a current or former name; a divided commune matches each of its successors */
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

    /** A match is certain if it is the only one with exactly this name. */
    private static Meant meant(Stream<Found> found) {
        var byCode = new LinkedHashMap<String, Found>();
        found.forEach(one -> byCode.putIfAbsent(one.name().code(), one));
        var certain = byCode.values().stream().filter(Found::isCertain).toList();
        var all = certain.size() == 1 ? certain : byCode.values();
        return new Meant(all.stream().map(Found::name).limit(MOST).toList());
    }
}

package org.tiepdan.routing.directory.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.nearduplicate.text.Word;
import org.tiepdan.routing.directory.name.Spelling;
import org.tiepdan.routing.directory.place.FoundPlace;
import org.tiepdan.routing.directory.place.KnownPlace;
import org.tiepdan.routing.directory.place.MatchReason;
import org.tiepdan.routing.directory.place.PlaceDirectory;
import org.tiepdan.routing.directory.place.PlaceKind;

/** All bodies by their names; people's committees also by the names of former units. Immutable. */
public final class BodyDirectory {
    private static final int BEST = 100;
    private static final int MOST_PLACES = 50;
    private static final Comparator<FoundBody> BEST_FIRST = Comparator.comparingInt(FoundBody::score)
            .reversed()
            .thenComparing(found -> found.body().level())
            .thenComparing(found -> found.body().nameVi())
            .thenComparing(found -> found.body().code());
    /** Words before the name of a place that denote its people's committee. */
    private static final List<List<String>> COMMITTEE = Stream.of("phó chủ tịch", "chủ tịch", "ủy ban nhân dân", "ubnd")
            .map(words -> Spelling.words(words).stream().map(Word::plain).toList())
            .toList();

    private final Bodies bodies;
    private final PlaceDirectory places;
    private final List<Named> names;

    private record Named(Body body, NameWords words) {}

    public BodyDirectory(Bodies bodies, PlaceDirectory places) {
        this.bodies = bodies;
        this.places = places;
        this.names = bodies.all().stream()
                .map(body -> new Named(body, new NameWords(Spelling.words(body.nameVi()))))
                .toList();
    }

    /**
     * @param name as typed: some of its words, initials, or a place, for its people's committee
     * @param on day of the fact to be recorded: a body that had ended is found as a former one; one that began later but exists today, as a
     *     late entry
     * @param today the day of the search
     * @return all matches, the best first
     */
    public List<FoundBody> find(String name, LocalDate on, LocalDate today) {
        List<Word> typed = Spelling.words(name);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<String, FoundBody> byCode = new HashMap<>();
        Stream.concat(byPlace(typed, on, today), byWords(typed, on))
                .filter(found -> found.body().hasEnded(on)
                        || bodies.inForceOrLater(found.body().code(), on, today).isPresent())
                .forEach(found -> byCode.merge(found.body().code(), found, BodyDirectory::better));
        return withRightMarks(byCode.values());
    }

    private Stream<FoundBody> byWords(List<Word> typed, LocalDate on) {
        return names.stream()
                .flatMap(named -> named.words().match(typed).stream().map(why -> {
                    if (named.body().hasEnded(on)) {
                        why.add(MatchReason.FORMER);
                    }
                    return new FoundBody(named.body(), null, false, score(why), why);
                }));
    }

    private static int score(Set<MatchReason> why) {
        return BEST - why.stream().mapToInt(MatchReason::cost).sum();
    }

    private Stream<FoundBody> byPlace(List<Word> typed, LocalDate on, LocalDate today) {
        return places.find(withoutCommittee(typed), on, today, MOST_PLACES).matches().stream()
                .flatMap(found -> committees(found)
                        .map(body -> new FoundBody(
                                body,
                                formerName(found.place()),
                                found.place().kind() != PlaceKind.DISTRICT
                                        && found.place().divided(),
                                found.score(),
                                found.why())));
    }

    private static List<Word> withoutCommittee(List<Word> typed) {
        List<String> plain = typed.stream().map(Word::plain).toList();
        for (List<String> words : COMMITTEE) {
            if (plain.size() > words.size() && plain.subList(0, words.size()).equals(words)) {
                return withoutCommittee(typed.subList(words.size(), typed.size()));
            }
        }
        return typed;
    }

    private Stream<Body> committees(FoundPlace found) {
        return switch (found.place().kind()) {
            case COMMUNE -> found.now().stream().flatMap(unit -> bodies(BodyLevel.COMMUNE, unit, Body::commune));
            case PROVINCE -> found.now().stream().flatMap(unit -> bodies(BodyLevel.PROVINCE, unit, Body::province));
            case DISTRICT -> found.now().stream().map(Unit::province).distinct().flatMap(this::districts);
        };
    }

    private interface PlaceOf {
        @Nullable
        String code(Body body);
    }

    private Stream<Body> bodies(BodyLevel level, Unit unit, PlaceOf place) {
        return bodies.all().stream()
                .filter(body -> body.level() == level && unit.code().equals(place.code(body)));
    }

    /** One body may be entered for all former districts of a province, below its people's committee. */
    private Stream<Body> districts(String province) {
        return bodies.all().stream()
                .filter(body -> body.level() == BodyLevel.DISTRICT)
                .filter(body -> Optional.ofNullable(body.parent())
                        .flatMap(bodies::find)
                        .filter(parent -> province.equals(parent.province()))
                        .isPresent());
    }

    private static @Nullable String formerName(KnownPlace place) {
        if (place.validTo() == null) {
            return null;
        }
        String around = Stream.of(place.district(), place.kind() == PlaceKind.PROVINCE ? null : place.provinceName())
                .filter(Objects::nonNull)
                .map(name -> ", " + small(name))
                .collect(Collectors.joining());
        return "Ủy ban nhân dân " + small(place.nameVi()) + around + " (cũ)";
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static FoundBody better(FoundBody one, FoundBody other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private static List<FoundBody> withRightMarks(Collection<FoundBody> all) {
        List<FoundBody> sorted = all.stream().sorted(BEST_FIRST).toList();
        List<FoundBody> right = sorted.stream()
                .filter(found -> !found.why().contains(MatchReason.OTHER_MARKS))
                .toList();
        return right.isEmpty() ? sorted : right;
    }
}

package org.tiepdan.routing.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiepdan.lawpack.LawPack;

/** Each name of each unit, current and former, in every spelling. */
class EachNameTest {
    private static final LawPack LAW = LawPack.packaged();
    private static final PlaceDirectory PLACES = new PlaceDirectory(LAW);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final int ALL = 100_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TYPE =
            Pattern.compile("^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Xã|Phường|Đặc khu) ");
    private static final Map<String, String> SHORT = Map.of(
            "Tỉnh",
            "T.",
            "Thành phố",
            "TP.",
            "Quận",
            "Q.",
            "Huyện",
            "H.",
            "Thị xã",
            "TX.",
            "Thị trấn",
            "TT.",
            "Xã",
            "X.",
            "Phường",
            "P.",
            "Đặc khu",
            "ĐK ");
    private static final Pattern OLD_TONES =
            Pattern.compile("(?<=[hHoOxXlL])(òa|óa|ỏa|õa|ọa|òe|óe|ỏe|ọe|ùy|úy|ủy|ũy|ụy)\\b");
    private static final Map<String, String> NEW_TONES = Map.ofEntries(
            Map.entry("òa", "oà"),
            Map.entry("óa", "oá"),
            Map.entry("ỏa", "oả"),
            Map.entry("õa", "oã"),
            Map.entry("ọa", "oạ"),
            Map.entry("òe", "oè"),
            Map.entry("óe", "oé"),
            Map.entry("ỏe", "oẻ"),
            Map.entry("ọe", "oẹ"),
            Map.entry("ùy", "uỳ"),
            Map.entry("úy", "uý"),
            Map.entry("ủy", "uỷ"),
            Map.entry("ũy", "uỹ"),
            Map.entry("ụy", "uỵ"));

    enum Writing {
        AS_IT_IS(UnaryOperator.identity()),
        CAPITALS(name -> name.toUpperCase(Locale.ROOT)),
        SMALL(name -> name.toLowerCase(Locale.ROOT)),
        DECOMPOSED(name -> Normalizer.normalize(name, Normalizer.Form.NFD)),
        OTHER_TONES(name -> OLD_TONES.matcher(name).replaceAll((MatchResult tone) -> NEW_TONES.get(tone.group()))),
        WITHOUT_MARKS(EachNameTest::plain),
        WITHOUT_TYPE(name -> TYPE.matcher(name).replaceFirst("")),
        WITHOUT_TYPE_AND_MARKS(name -> plain(TYPE.matcher(name).replaceFirst(""))),
        SHORT_TYPE(name -> TYPE.matcher(name).replaceFirst(type -> SHORT.get(type.group(1)))),
        WIDE_SPACES(name -> "  " + name.replace(" ", " \u00A0 ") + ", ");

        // Functions without state.
        @SuppressWarnings("ImmutableEnumChecker")
        private final UnaryOperator<String> write;

        Writing(UnaryOperator<String> write) {
            this.write = write;
        }
    }

    /** All units that had the name on a day, so that each name is looked up once. */
    private record Named(String name, LocalDate on) {}

    private static final Map<Named, Set<String>> CODES = Stream.concat(
                    LAW.units().all().stream()
                            .map(unit -> Map.entry(new Named(unit.nameVi(), unit.effectiveFrom()), unit.code())),
                    LAW.formerUnits().all().stream()
                            .map(unit -> Map.entry(new Named(unit.nameVi(), unit.effectiveTo()), unit.code())))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

    @ParameterizedTest
    @EnumSource
    void findsItsUnits(Writing writing) {
        assertThat(CODES.entrySet().stream()
                        .filter(each -> !found(
                                        writing.write.apply(each.getKey().name()),
                                        each.getKey().on())
                                .containsAll(each.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static Set<String> found(String written, LocalDate on) {
        return PLACES.find(written, on, TODAY, ALL).matches().stream()
                .filter(found -> !found.why().contains(MatchReason.OTHER_MARKS)
                        && !found.why().contains(MatchReason.BEGINNING)
                        && !found.why().contains(MatchReason.OTHER_TYPE))
                .map(found -> found.place().code())
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}

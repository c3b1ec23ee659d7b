package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 measures it, in light and in dark: 4.5 for text (1.4.3), 3 for what a chart draws (1.4.11). */
class PaletteTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final List<Map<String, String>> SCHEMES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/page/base.css"));
        int dark = css.indexOf("@media screen and (prefers-color-scheme: dark)");
        SCHEMES.add(colours(css.substring(0, dark)));
        SCHEMES.add(colours(css.substring(dark)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ink ground",
                "ink surface",
                "muted ground",
                "muted surface",
                "accent ground",
                "accent surface",
                "late surface",
                "late late-ground",
                "muted late-ground",
                "soon surface",
                "soon soon-ground",
                "muted soon-ground",
                "good good-ground",
                "surface accent"
            })
    void setsTextThatCanBeRead(String pair) {
        assertContrast(pair, 4.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chart-now surface",
                "chart-before surface",
                "chart-met surface",
                "chart-missed surface",
                "chart-overdue surface",
                "edge surface"
            })
    void drawsWhatCanBeSeen(String pair) {
        assertContrast(pair, 3);
    }

    /** Neighbouring colours differ in lightness, which every reader sees, and not only in hue. */
    @ParameterizedTest
    @ValueSource(strings = {"chart-missed chart-overdue", "chart-now chart-before"})
    void tellsNeighboursApartWithoutHue(String pair) {
        assertContrast(pair, 1.8);
    }

    private static void assertContrast(String pair, double least) {
        var names = pair.split(" ", -1);
        assertThat(SCHEMES)
                .hasSize(2)
                .allSatisfy(scheme -> assertThat(contrast(scheme, names[0], names[1]))
                        .as(pair)
                        .isGreaterThanOrEqualTo(least));
    }

    private static double contrast(Map<String, String> scheme, String one, String other) {
        double first = luminance(Objects.requireNonNull(scheme.get(one)));
        double second = luminance(Objects.requireNonNull(scheme.get(other)));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css).results().forEach(match -> colours.put(match.group(1), match.group(2)));
        return colours;
    }
}

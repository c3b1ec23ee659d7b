package org.tiepdan.nearduplicate.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The communes and provinces that were there until 30/06/2025, and what became of them: tables beside this class, see their NOTICE. */
final class FormerCommunes {
    /** @param now today's communes that got some of its ground; several for one that was divided */
    record Commune(String code, String name, String district, String province, List<String> now) {}

    record Province(String code, String name, String now) {}

    private FormerCommunes() {}

    static List<Commune> communes() {
        return rows("former-communes.csv").stream()
                .map(row -> new Commune(row[0], row[1], row[2], row[3], List.of(row[4].split(" "))))
                .toList();
    }

    static List<Province> provinces() {
        return rows("former-provinces.csv").stream()
                .map(row -> new Province(row[0], row[1], row[2]))
                .toList();
    }

    private static List<String[]> rows(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormerCommunes.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

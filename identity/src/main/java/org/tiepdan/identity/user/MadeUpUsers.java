package org.tiepdan.identity.user;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** All of them, in the order of the table {@code made-up-users.csv}. */
public final class MadeUpUsers {
    private static final String TABLE = "/made-up-users.csv";
    private static final char SEPARATOR = ';';

    private final List<MadeUpUser> all;

    public MadeUpUsers() {
        this.all = read();
    }

    public List<MadeUpUser> all() {
        return all;
    }

    /** Codes of the roles in use, without duplicates. */
    public List<String> roles() {
        return all.stream().map(MadeUpUser::role).distinct().toList();
    }

    public Optional<MadeUpUser> find(String login) {
        return all.stream().filter(user -> user.login().equals(login)).findFirst();
    }

    /** @return the first one with that role who works for that body, otherwise the first one with that role */
    public Optional<MadeUpUser> ofRole(String role, List<String> bodies) {
        var ofRole = all.stream().filter(user -> user.role().equals(role)).collect(Collectors.toList());
        return ofRole.stream()
                .filter(user -> user.bodies().containsAll(bodies))
                .findFirst()
                .or(() -> ofRole.stream().findFirst());
    }

    private static List<MadeUpUser> read() {
        var table = Objects.requireNonNull(MadeUpUsers.class.getResourceAsStream(TABLE), TABLE);
        try (var rows = CsvReader.builder()
                .fieldSeparator(SEPARATOR)
                .ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().map(MadeUpUsers::user).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MadeUpUser user(NamedCsvRecord row) {
        var bodies = Arrays.stream(row.getField("bodies").split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        return new MadeUpUser(
                row.getField("login"), row.getField("id"), row.getField("role"), bodies, row.getField("name"));
    }
}

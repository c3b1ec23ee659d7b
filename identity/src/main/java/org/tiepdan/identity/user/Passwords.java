package org.tiepdan.identity.user;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tiepdan.identity.keep.PrivateFolder;

/**
 * Creates a password for each user without one, writes it to {@code users.txt} for the person who runs this, and stores its digest in a
 * separate file, which alone is used to check it.
 */
final class Passwords {
    static final String TOLD = "users.txt";
    private static final String DIGESTS = "passwords";
    private static final char BETWEEN = ' ';
    private static final String ROW = "%-16s %-20s %-30s %s";

    /** Lower-case letters and digits that cannot be confused. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final PrivateFolder folder;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PrivateFolder folder, PasswordEncoder encoder) {
        this.folder = folder;
        this.encoder = encoder;
    }

    /** @return digests of the passwords of all these users, by login */
    Map<String, String> of(List<MadeUpUser> users) {
        var known = known();
        var without =
                users.stream().filter(user -> !known.containsKey(user.login())).toList();
        if (!without.isEmpty()) {
            var made = without.stream().collect(Collectors.toMap(MadeUpUser::login, _ -> password()));
            // The readable file comes first: if the digests are not written after it, all passwords are created again.
            folder.write(TOLD, told(without, made, known));
            made.forEach((login, password) -> known.put(login, encoder.encode(password)));
            folder.write(DIGESTS, lines(known));
        }
        return known;
    }

    /** If the readable file is gone, new passwords are created. */
    private Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        if (folder.has(DIGESTS) && folder.has(TOLD)) {
            folder.read(DIGESTS).lines().forEach(line -> {
                int end = line.indexOf(BETWEEN);
                known.put(line.substring(0, end), line.substring(end + 1));
            });
        }
        return known;
    }

    private String told(List<MadeUpUser> without, Map<String, String> made, Map<String, String> known) {
        var lines = new ArrayList<String>();
        lines.add(
                "# Người dùng giả định của lần chạy này / The made-up users of this run. Sign in with user and password.");
        lines.add(ROW.formatted("# user", "role", "bodies", "password"));
        if (!known.isEmpty()) {
            folder.read(TOLD)
                    .lines()
                    .filter(line -> known.containsKey(first(line)))
                    .forEach(lines::add);
        }
        without.forEach(user -> lines.add(ROW.formatted(
                user.login(), user.role(), orNone(String.join(",", user.bodies())), made.get(user.login()))));
        return String.join("\n", lines) + "\n";
    }

    private static String orNone(String bodies) {
        return bodies.isEmpty() ? "-" : bodies;
    }

    private static String first(String line) {
        int end = line.indexOf(BETWEEN);
        return end < 0 ? line : line.substring(0, end);
    }

    private static String lines(Map<String, String> digests) {
        return digests.entrySet().stream()
                .map(entry -> entry.getKey() + BETWEEN + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String password() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}

package org.tiepdan.localstack.documents.packing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which members of a document are to be read, as the numbers that their names have in a vocabulary. */
public final class Wanted {
    /** The whole. */
    public static final Wanted ALL = new Wanted(new int[0], new Wanted[0]);

    private final int[] names;
    private final Wanted[] inside;

    private Wanted(int[] names, Wanted[] inside) {
        this.names = names;
        this.inside = inside;
    }

    /**
     * @param paths with dots, as {@code tracking.dueOn}; a path through a list means that member of each element; what a path ends
     *     at is wanted whole
     */
    public static Wanted of(Set<String> paths, Vocabulary vocabulary) {
        var byName = new TreeMap<Integer, Wanted>();
        for (var entry : restByFirst(paths).entrySet()) {
            int name = vocabulary.knownName(entry.getKey());
            if (name != Vocabulary.SPELT_OUT) {
                var rest = entry.getValue();
                byName.put(name, endsOrCounts(rest) ? ALL : of(rest, vocabulary));
            }
        }
        return byName.isEmpty()
                ? new Wanted(new int[] {Vocabulary.SPELT_OUT}, new Wanted[] {ALL})
                : new Wanted(
                        byName.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        byName.values().toArray(new Wanted[0]));
    }

    private static Map<String, Set<String>> restByFirst(Set<String> paths) {
        var byFirst = new TreeMap<String, Set<String>>();
        for (var path : paths) {
            int dot = path.indexOf('.');
            byFirst.computeIfAbsent(dot < 0 ? path : path.substring(0, dot), _ -> new TreeSet<>())
                    .add(dot < 0 ? "" : path.substring(dot + 1));
        }
        return byFirst;
    }

    /** A number is the name of a member or the place in a list: both are found in the whole. */
    private static boolean endsOrCounts(Set<String> rest) {
        return rest.stream().anyMatch(path -> path.isEmpty() || Character.isDigit(path.charAt(0)));
    }

    /** @return what is wanted of the member; null for a member that is not */
    @Nullable
    Wanted member(int name) {
        if (names.length == 0) {
            return ALL;
        }
        int at = Arrays.binarySearch(names, name);
        return at < 0 ? null : inside[at];
    }
}

package org.tiepdan.loader.acts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.loader.petitions.Answer;
import org.tiepdan.loader.petitions.Recorded;
import org.tiepdan.servicekit.table.Pieces;

/**
 * A file of acts, read completely.
 *
 * @param unreadable why a line is not a valid act, by the number of the line
 */
public record ActFile(Path file, List<Act> acts, SortedMap<Integer, String> unreadable) {

    public static ActFile read(Path file) throws IOException {
        var acts = new ArrayList<Act>();
        var unreadable = new TreeMap<Integer, String>();
        try (var stream = Files.newInputStream(file)) {
            var lines = new Pieces(stream);
            for (var line = lines.next(); line != null; line = lines.next()) {
                int number = (int) line.line();
                // Files that were joined have a byte order mark in their middle.
                var json = Answer.parse(PlainText.trimmed(new String(line.bytes(), UTF_8)));
                var faults = ActFaults.of(json);
                if (json == null || !faults.isEmpty()) {
                    unreadable.put(number, String.join("; ", faults));
                } else {
                    acts.add(Act.of(number, json));
                }
            }
        }
        return new ActFile(file, List.copyOf(acts), Collections.unmodifiableSortedMap(unreadable));
    }

    public Set<Recorded.Ref> refs() {
        return acts.stream().map(Act::ref).collect(Collectors.toSet());
    }

    /** The acts of each petition in the order of the file; those of no known petition together by their keys. */
    Collection<List<Act>> byPetition(Recorded recorded) {
        return acts.stream()
                .collect(Collectors.groupingBy(
                        act -> act.petition(recorded)
                                .map(Recorded.Petition::id)
                                .orElseGet(() -> act.ref().idempotencyKey()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }
}

package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the members that a query or a pipeline uses, so that only these are unpacked from each document. */
final class QueryPaths {
    private static final Set<String> COMBINING = Set.of("$and", "$or", "$nor");

    /** Stages that hand on what they were given, none of it changed. */
    private static final Set<String> PASSING = Set.of("$limit", "$skip");

    private final Set<String> paths = new TreeSet<>();
    private boolean known = true;

    private QueryPaths() {}

    /**
     * @param order how the found documents are sorted, by member
     * @return null when it cannot be known: then documents are read whole
     */
    static @Nullable Set<String> of(Document query, @Nullable Document order) {
        var found = new QueryPaths();
        found.query(query);
        if (order != null) {
            found.names(order);
        }
        return found.result();
    }

    /** @return null when it cannot be known, or what comes out of the pipeline are whole documents */
    static @Nullable Set<String> of(List<?> pipeline) {
        var found = new QueryPaths();
        for (var stage : pipeline) {
            if (!(stage instanceof Document only) || only.size() != 1) {
                return null;
            }
            var entry = only.entrySet().iterator().next();
            if (found.isEnd(entry.getKey(), entry.getValue())) {
                return found.result();
            }
        }
        return null;
    }

    /** @return the members of an answer that are asked for by name; null where that is not all that is said of them */
    static @Nullable Set<String> included(@Nullable Document fields) {
        if (fields == null
                || fields.isEmpty()
                || !fields.values().stream()
                        .allMatch(value ->
                                Boolean.TRUE.equals(value) || Integer.valueOf(1).equals(value))) {
            return null;
        }
        var names = new HashSet<>(fields.keySet());
        names.add("_id");
        return names.stream().anyMatch(name -> name.contains("$")) ? null : names;
    }

    private @Nullable Set<String> result() {
        return known ? paths : null;
    }

    private void query(Document query) {
        query.forEach((name, value) -> {
            if (COMBINING.contains(name) && value instanceof Collection<?> several) {
                several.forEach(this::part);
            } else {
                name(name);
            }
        });
    }

    private void part(@Nullable Object query) {
        if (query instanceof Document document) {
            query(document);
        } else {
            known = false;
        }
    }

    private void names(Document members) {
        members.keySet().forEach(this::name);
    }

    private void name(String name) {
        if (name.startsWith("$")) {
            known = false;
        } else {
            paths.add(name);
        }
    }

    /** @return whether nothing of the documents themselves comes out of this stage */
    private boolean isEnd(String stage, @Nullable Object value) {
        switch (stage) {
            case "$match" -> part(value);
            case "$sort" -> names((Document) Objects.requireNonNull(value));
            case "$unwind" -> expression(value instanceof Document unwind ? unwind.get("path") : value);
            case "$count" -> {
                return true;
            }
            case "$group" -> {
                expression(value);
                return true;
            }
            default -> known &= PASSING.contains(stage);
        }
        return !known;
    }

    /** A text that begins with a dollar is a path; with two it is a variable, and may be the whole document. */
    private void expression(@Nullable Object value) {
        switch (value) {
            case String text when text.startsWith("$$") -> known = false;
            case String text when text.startsWith("$") -> paths.add(text.substring(1));
            case Map<?, ?> members -> {
                known &= !members.containsKey("$getField");
                members.values().forEach(this::expression);
            }
            case Collection<?> values -> values.forEach(this::expression);
            case null, default -> {}
        }
    }
}

package org.tiepdan.system.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Faults that a client can put before the body. */
enum HeadSpoiling implements Spoiling {
    CONTENT_TYPE((request, random) -> {
        request.headers.remove("Content-Type");
        var type = one(Oddities.CONTENT_TYPES, random);
        if (!type.isEmpty()) {
            request.headers.put("Content-Type", type);
        }
    }),
    ACCEPT((request, random) -> request.headers.put("Accept", one(Oddities.ACCEPTS, random))),
    METHOD((request, random) -> request.method = one(Oddities.METHODS, random)),
    PATH_BELOW((request, random) -> request.path += one(Oddities.BELOW, random)),
    PATH_BESIDE((request, random) -> request.path = one(Oddities.BESIDE, random)),
    QUERY_VALUE((request, random) -> {
        if (request.query.isEmpty()) {
            request.query.add("q=" + one(Oddities.TEXTS, random));
        } else {
            int at = random.nextInt(request.query.size());
            request.query.set(at, request.query.get(at).split("=", 2)[0] + "=" + one(Oddities.TEXTS, random));
        }
    }),
    QUERY_MORE((request, random) -> request.query.add(one(Oddities.QUERIES, random))),
    QUERY_TWICE((request, random) -> request.query.addAll(List.copyOf(request.query))),
    HEADER((request, random) -> {
        var line = one(Oddities.HEADERS, random).split(": ", 2);
        request.headers.put(line[0], line[1]);
    }),
    HEADER_TWICE((request, random) -> request.furtherHeaders.add(one(Oddities.HEADERS, random))),
    KEY((request, random) -> request.headers.put("Idempotency-Key", one(Oddities.TEXTS, random)));

    private final BiConsumer<Draft, Random> change;

    HeadSpoiling(BiConsumer<Draft, Random> change) {
        this.change = change;
    }

    @Override
    public void spoil(Draft request, Random random) {
        change.accept(request, random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}

package org.tiepdan.routing.feed.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.feed.adapter.FeedSettings;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.servicekit.web.token.TokenEnd;

/** The feed of a body for its own system, with the same events as on its topic. Not for people. */
@RestController
class EventsController {
    private static final int LONGEST_NUMBER = 18;
    private static final long NO_LIMIT = 0;

    private final FeedLog log;
    private final OpenStreams streams;
    private final FeedSettings settings;
    private final LawPack law;
    private final AccessLog looks;

    EventsController(FeedLog log, OpenStreams streams, FeedSettings settings, LawPack law, AccessLog looks) {
        this.log = log;
        this.streams = streams;
        this.settings = settings;
        this.law = law;
        this.looks = looks;
    }

    @GetMapping("/api/v1/agencies/{body}/events")
    ResponseEntity<ResponseBodyEmitter> events(
            @PathVariable String body,
            Grant grant,
            @RequestHeader(name = FeedProblems.LAST_EVENT_ID, required = false) @Nullable String lastEventId,
            HttpServletRequest request) {
        if (!grant.actsFor(body)) {
            throw AccessRefusals.notYourBody();
        }
        if (law.bodies().find(body).isEmpty()) {
            throw FeedProblems.unknownBody();
        }
        var after = after(lastEventId, request);
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            // Nobody would read the events.
            return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).build();
        }
        var emitter = new ResponseBodyEmitter(NO_LIMIT);
        start(body, after, emitter, grant.caller());
        // A buffering proxy would hold back the events.
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    private static After after(@Nullable String lastEventId, HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap());
        var given = query.text(FeedProblems.AFTER, LONGEST_NUMBER);
        query.finish();
        return lastEventId == null || lastEventId.isBlank()
                ? After.read(FeedProblems.AFTER, given)
                : After.read(FeedProblems.LAST_EVENT_ID, lastEventId);
    }

    private void start(String body, After after, ResponseBodyEmitter emitter, Caller caller) {
        var room = streams.enter(body);
        try {
            long from = reading(() -> offset(body, after));
            looks.looked(caller, Look.EXPORT, List.of());
            var feed = log.follow(body);
            feed.goTo(from);
            room.run(new EventStream(feed, emitter, after.number(), settings.heartbeat(), open()));
        } catch (RuntimeException e) {
            room.close();
            throw e;
        }
    }

    private long offset(String body, After after) {
        try (var feed = log.lookUp(body)) {
            return after.offsetIn(feed);
        }
    }

    /** A stream ends when the token with which it was opened expires. */
    private Duration open() {
        var left = TokenEnd.left().orElse(settings.longest());
        return left.compareTo(settings.longest()) < 0 ? left : settings.longest();
    }

    static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (KafkaException e) {
            throw FeedProblems.feedAway();
        }
    }
}

package org.tiepdan.reporting.figures.adapter;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.room.Room;
import org.tiepdan.reporting.room.RoomReader;

@RestController
class LagController {
    private final Positions positions;
    private final LogInspection logs;
    private final RoomReader room;

    LagController(Positions positions, LogInspection logs, RoomReader room) {
        this.positions = positions;
        this.logs = logs;
        this.room = room;
    }

    /**
     * @param total records of all three logs that the read models do not contain yet
     * @param readModel null if the database reports no bound
     */
    record Lag(
            Map<String, TopicLag> topics,
            long total,
            @Nullable Room readModel) {}

    record TopicLag(long end, long position, long lag) {}

    @GetMapping("/api/v1/lag")
    Lag lag(Caller caller) {
        var where = positions.byTopic();
        var topics = new TreeMap<String, TopicLag>();
        logs.ends().forEach((partition, end) -> {
            long position = where.getOrDefault(partition.topic(), Map.of()).getOrDefault(partition.partition(), 0L);
            topics.merge(
                    partition.topic(),
                    new TopicLag(end, position, Math.max(0, end - position)),
                    (a, b) -> new TopicLag(a.end + b.end, a.position + b.position, a.lag + b.lag));
        });
        long total = topics.values().stream().mapToLong(TopicLag::lag).sum();
        return new Lag(topics, total, room.room());
    }
}

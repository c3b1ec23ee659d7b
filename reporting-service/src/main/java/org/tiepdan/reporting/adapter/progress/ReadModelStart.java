package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Pointer;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.Position;

/**
 * Checks, before anything is read, that log and database belong together. It waits for both as long as necessary; if they do not belong
 * together, it refuses with a message and changes nothing. Read models of an earlier version stay as they are, served by instances of that
 * version; their successor is built beside them, and reading begins after the take-over.
 */
public final class ReadModelStart implements SmartLifecycle {
    static final String BINDING = "projection-in-0";
    private static final String SUPERSEDED =
            "A later version of the read models has taken over; this instance is to be stopped.";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelStart.class);

    private final MongoDatabase database;
    private final Generations generations;
    private final Served served;
    private final LogInspection logs;
    private final ReadModelState state;
    private final BindingsLifecycleController bindings;
    private final List<MoreReadModels> more;
    private final Backlog backlog;
    private final ProjectionSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable LogIdentity> identity = new AtomicReference<>();
    private boolean asked;
    private volatile @Nullable Thread starter;

    /** @param database which maps plain names to the served collections */
    public ReadModelStart(
            MongoDatabase database,
            Generations generations,
            Served served,
            LogInspection logs,
            ReadModelState state,
            BindingsLifecycleController bindings,
            List<MoreReadModels> more,
            Backlog backlog,
            ProjectionSettings settings,
            Clock clock) {
        this.database = database;
        this.generations = generations;
        this.served = served;
        this.logs = logs;
        this.state = state;
        this.bindings = bindings;
        this.more = more;
        this.backlog = backlog;
        this.settings = settings;
        this.clock = clock;
        this.asked = !settings.rebuild();
        more.forEach(ReadModelStart::check);
    }

    private static void check(MoreReadModels models) {
        if (!Generation.COLLECTIONS.containsAll(models.collections())) {
            throw new IllegalStateException("Expected " + models.collections() + " in Generation.COLLECTIONS.");
        }
    }

    /** @throws IllegalStateException before the log was checked; nothing is read before that */
    public LogIdentity identity() {
        return Optional.ofNullable(identity.get())
                .orElseThrow(() -> new IllegalStateException("The log was not looked at yet."));
    }

    public boolean hasSeenTheLogs() {
        return identity.get() != null;
    }

    @Override
    public void start() {
        starter = Thread.ofVirtual().name("read-model-start").start(this::prepare);
    }

    private void prepare() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (isDecided()) {
                    return;
                }
            } catch (RuntimeException e) {
                state.notReady("Waiting for Kafka and MongoDB.");
                LOG.warn("Waiting for Kafka and MongoDB: {}", e.getClass().getSimpleName());
            }
            pause();
        }
    }

    /** @return whether reading has begun, or is known never to begin */
    private boolean isDecided() {
        var now = logs.identity();
        identity.set(now);
        var pointer = generations.served();
        var positions = new Positions(generations.view(pointer.served())).all();
        var contradiction = contradiction(positions, now);
        if (contradiction.isPresent() && !asked) {
            generations.dropAll();
            asked = true;
            LOG.info("The read models were dropped and are rebuilt from the beginning of the logs.");
            return isDecided();
        }
        if (contradiction.isPresent()) {
            LOG.error("{}", contradiction.get());
            state.notReady(contradiction.get());
            return true;
        }
        int model = model(pointer, positions);
        boolean refused = model > Positions.MODEL && asked;
        if (refused) {
            refuse(model);
            return true;
        }
        if (model != Positions.MODEL || !asked) {
            want(pointer, positions, model);
        }
        return model == Positions.MODEL && begin();
    }

    private boolean begin() {
        served.follow();
        Indexes.declare(database.getCollection(Paths.CASES));
        more.forEach(MoreReadModels::read);
        served.around(new Served.Around() {
            @Override
            public void before() {
                more.forEach(MoreReadModels::stop);
            }

            @Override
            public void after() {
                more.forEach(MoreReadModels::read);
            }
        });
        if (backlog.read(identity())) {
            bindings.changeState(BINDING, BindingsLifecycleController.State.STARTED);
        } else {
            state.notReady(SUPERSEDED);
        }
        return true;
    }

    private static int model(Pointer pointer, List<Position> positions) {
        return positions.stream()
                .map(Position::model)
                .map(model -> Objects.requireNonNullElse(model, 0))
                .max(Integer::compare)
                .orElse(pointer.served().model());
    }

    /** A program of the previous version finds its own read models again, while they are kept. */
    private void want(Pointer pointer, List<Position> positions, int model) {
        var kept = pointer.kept();
        if (model > Positions.MODEL && kept != null && kept.model() == Positions.MODEL) {
            var now = clock.instant();
            generations.takeOver(pointer.served(), kept, now, now.plus(settings.keepPrevious()), null);
        } else if (!positions.isEmpty()) {
            generations.want(model, clock.instant());
        }
        asked = true;
        state.notReady("The read models are of version " + model + ". Those of version " + Positions.MODEL
                + " grow beside them; this instance answers when they have taken over. "
                + generations.growing().map(RebuildWords::standing).orElse(""));
    }

    private void refuse(int model) {
        var sentence =
                "The read models in MongoDB were built by a later version of this service (" + model + ", this one has "
                        + Positions.MODEL
                        + "): nothing is read and nothing was changed. Start that version, or start this one once with"
                        + " reporting.rebuild=true (REPORTING_REBUILD=true), which goes back to the ones before as long as they are kept,"
                        + " and builds them anew afterwards.";
        LOG.error("{}", sentence);
        state.notReady(sentence);
    }

    /** Another version has taken over: this instance stops reading and writing. */
    public void stopForLaterVersion() {
        bindings.changeState(BINDING, BindingsLifecycleController.State.STOPPED);
        more.forEach(MoreReadModels::stop);
        state.notReady(SUPERSEDED);
    }

    private Optional<String> contradiction(List<Position> positions, LogIdentity now) {
        var ends = logs.ends();
        for (var position : positions) {
            if (!position.clusterId().equals(now.clusterId())) {
                return Optional.of(sentence("belong to another Kafka cluster"));
            }
            if (!position.topicId().equals(now.topicIds().get(position.topic()))) {
                return Optional.of(sentence("were built from another " + position.topic() + " than the one now there"));
            }
            var end = ends.get(new TopicPartition(position.topic(), position.partition()));
            if (end == null || position.next() > end) {
                return Optional.of(sentence("know more records of " + position.topic() + " than it holds"));
            }
        }
        return Optional.empty();
    }

    private static String sentence(String what) {
        return "The read models in MongoDB " + what
                + ": nothing is read and nothing was changed. Point SPRING_MONGODB_URI at the right database, or start once"
                + " with reporting.rebuild=true (REPORTING_REBUILD=true) to drop and rebuild them.";
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = starter;
        if (running != null) {
            running.interrupt();
            starter = null;
        }
    }

    @Override
    public boolean isRunning() {
        return starter != null;
    }
}

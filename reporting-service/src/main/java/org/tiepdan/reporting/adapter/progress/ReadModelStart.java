package org.tiepdan.reporting.adapter.progress;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;

/**
 * Checks, before anything is read, that log and database belong together. Waits for either as long as it takes; if they
 * do not belong together, refuses with a sentence and changes nothing.
 */
public final class ReadModelStart implements SmartLifecycle {
    static final String BINDING = "projection-in-0";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReadModelStart.class);

    private final MongoDatabase database;
    private final Positions positions;
    private final LogInspection logs;
    private final ReadModelState state;
    private final BindingsLifecycleController bindings;
    private final List<MoreReadModels> more;
    private final ProjectionSettings settings;
    private final AtomicReference<@Nullable LogIdentity> identity = new AtomicReference<>();
    private volatile @Nullable Thread starter;

    public ReadModelStart(
            MongoDatabase database,
            Positions positions,
            LogInspection logs,
            ReadModelState state,
            BindingsLifecycleController bindings,
            List<MoreReadModels> more,
            ProjectionSettings settings) {
        this.database = database;
        this.positions = positions;
        this.logs = logs;
        this.state = state;
        this.bindings = bindings;
        this.more = more;
        this.settings = settings;
    }

    /** @throws IllegalStateException before the look at the log is done; nothing is read before */
    public LogIdentity identity() {
        return Optional.ofNullable(identity.get())
                .orElseThrow(() -> new IllegalStateException("The log was not looked at yet."));
    }

    @Override
    public void start() {
        starter = Thread.ofVirtual().name("read-model-start").start(this::prepare);
    }

    private void prepare() {
        boolean first = true;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (first && settings.rebuild()) {
                    drop();
                }
                first = false;
                var now = logs.identity();
                identity.set(now);
                var contradiction = contradiction(now);
                if (contradiction.isPresent()) {
                    LOG.error("{}", contradiction.get());
                    state.notReady(contradiction.get());
                    return;
                }
                Indexes.declare(database.getCollection(Paths.CASES));
                more.forEach(MoreReadModels::read);
                bindings.changeState(BINDING, BindingsLifecycleController.State.STARTED);
                return;
            } catch (RuntimeException e) {
                state.notReady("Waiting for Kafka and MongoDB.");
                LOG.warn("Waiting for Kafka and MongoDB: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private Optional<String> contradiction(LogIdentity now) {
        var ends = logs.ends();
        for (var position : positions.all()) {
            if (!position.clusterId().equals(now.clusterId())) {
                return Optional.of(sentence("belong to another Kafka cluster"));
            }
            if (!Integer.valueOf(Positions.MODEL).equals(position.model())) {
                return Optional.of(sentence("were built by another version of this service"));
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

    private void drop() {
        for (var name : new String[] {Paths.CASES, Receipts.COLLECTION, Positions.COLLECTION}) {
            database.getCollection(name).drop();
        }
        more.stream()
                .flatMap(models -> models.collections().stream())
                .forEach(name -> database.getCollection(name).drop());
        LOG.info("The read models were dropped and are rebuilt from the beginning of the logs.");
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

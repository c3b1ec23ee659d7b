package org.tiepdan.benchmarks.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tiepdan.benchmarks.engines.process.FlowableEngine;
import org.tiepdan.benchmarks.engines.process.OperatonEngine;

/** The job on one engine. Prints lines "measure value": rates per second, times in ms, lateness in s. */
public final class Job {
    private static final Duration FAR = Duration.ofDays(10);
    private static final long SHUFFLE = 7;

    private final Database database;
    private final Engine engine;
    private final List<String> open = Collections.synchronizedList(new ArrayList<>());
    private double rate = 1;
    private int number;

    private Job(Database database, Engine engine) {
        this.database = database;
        this.engine = engine;
    }

    /**
     * Arguments: {@code flowable}, {@code operaton} or {@code db-scheduler}; host and port of PostgreSQL; {@code anew} to drop the data of
     * an earlier run or {@code again} to keep it; and the steps, in this order: {@code warm=COUNT}, {@code warm-acts=COUNT},
     * {@code create=COUNT}, {@code act=COUNT}, {@code storm=COUNT}, {@code store=COUNT}, or {@code kill=COUNT,SECOND,FILE}.
     */
    public static void main(String[] args) throws Exception {
        try (var database = args[2].equals("anew") ? Database.anew(args[1]) : Database.again(args[1]);
                var engine = engine(args[0], database)) {
            engine.start();
            var job = new Job(database, engine);
            for (var step : List.of(args).subList(3, args.length)) {
                var parts = step.split("=", 2);
                job.step(parts[0], parts[1].split(","));
            }
        }
        // The engines leave threads running.
        System.exit(0);
    }

    private static Engine engine(String name, Database database) {
        return switch (name) {
            case "flowable" -> new FlowableEngine(database);
            case "operaton" -> new OperatonEngine(database);
            case "db-scheduler" -> new DbSchedulerEngine(database);
            default -> throw new IllegalArgumentException("Expected flowable, operaton or db-scheduler.");
        };
    }

    private void step(String name, String[] values) throws Exception {
        int count = Integer.parseInt(values[0]);
        switch (name) {
            case "warm" -> create(count);
            case "warm-acts" -> act(count);
            case "create" -> create(count).print("create");
            case "act" -> act(count).print("act");
            case "storm" -> new Storm(database, engine).measure(count, rate);
            case "store" -> engine.store(count, Instant.now().plus(FAR));
            case "kill" ->
                new KillRun(database, engine, Path.of(values[2]))
                        .go(count, Instant.ofEpochSecond(Long.parseLong(values[1])));
            default -> throw new IllegalArgumentException("Unknown step " + name + ".");
        }
    }

    private Clients.Result create(int count) throws Exception {
        var due = Instant.now().plus(FAR);
        int first = number;
        number += count;
        var result = Clients.each(count, each -> open.add(engine.open(Petition.numbered(first + each), due)));
        rate = result.rate();
        return result;
    }

    private Clients.Result act(int count) throws Exception {
        Collections.shuffle(open, new Random(SHUFFLE));
        var some = List.copyOf(open.subList(0, count));
        open.subList(0, count).clear();
        return Clients.each(count, each -> engine.complete(some.get(each)));
    }
}

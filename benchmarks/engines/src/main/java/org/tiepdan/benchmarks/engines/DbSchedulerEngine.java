package org.tiepdan.benchmarks.engines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Own tables and db-scheduler for the limits: no history, no process. The case and its armed limit are stored in one transaction; an
 * expired limit marks the case and writes the escalation in another, only once per case.
 */
final class DbSchedulerEngine implements Engine {
    private static final String TASK = "late";
    private static final int THREADS = 16;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final String TABLES =
            """
            create table if not exists petition(id text primary key, type int, commune int, channel text, petitioner text,
                identity_number text, phone text, subject text, received_on text, content text, state text);
            create table if not exists assignment(case_id text primary key, agency text, at timestamptz default now());
            create table if not exists scheduled_tasks(task_name text, task_instance text, task_data bytea, execution_time timestamptz,
                picked boolean, picked_by text, last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                last_heartbeat timestamptz, version bigint, priority smallint, state text, primary key(task_name, task_instance));
            create index if not exists execution_time_idx on scheduled_tasks(execution_time);
            create index if not exists last_heartbeat_idx on scheduled_tasks(last_heartbeat);
            """;

    private final Database database;
    private final Transactions transactions;
    private final Map<String, String> routes;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    DbSchedulerEngine(Database database) {
        this.database = database;
        this.routes = database.routes();
        this.transactions = new Transactions(database.pool());
        database.execute(TABLES);
        task = Tasks.oneTime(TASK).execute((instance, _) -> escalate(instance.getId()));
        scheduler = Scheduler.create(transactions.joined(), task)
                .threads(THREADS)
                .pollUsingLockAndFetch(4.0, 20.0)
                .pollingInterval(LOOK)
                // By default the picked tasks of a dead process wait for half an hour.
                .heartbeatInterval(Duration.ofMillis(LOCK_MILLIS / 6))
                .build();
    }

    private void escalate(String caseId) {
        transactions.together(connection -> {
            var changed = Database.update(
                    connection, "update petition set state = 'OVERDUE' where id = ? and state = 'OPEN'", caseId);
            if (changed == 1) {
                Database.escalate(connection, caseId);
            }
            return changed;
        });
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public String open(Petition petition, Instant due) {
        var id = UUID.randomUUID().toString();
        return transactions.together(connection -> {
            Database.update(
                    connection,
                    "insert into petition values (?,?,?,?,?,?,?,?,?,?,'OPEN')",
                    id,
                    petition.type(),
                    petition.commune(),
                    petition.channel(),
                    petition.petitioner(),
                    petition.identityNumber(),
                    petition.phone(),
                    petition.subject(),
                    petition.receivedOn(),
                    petition.content());
            var agency = routes.get(Database.route(petition.type(), petition.commune()));
            Database.update(connection, "insert into assignment(case_id, agency) values (?,?)", id, agency);
            scheduler.schedule(task.instance(id), due);
            return id;
        });
    }

    @Override
    public void complete(String caseId) {
        transactions.together(connection -> {
            Database.update(
                    connection, "update petition set state = 'CLOSED' where id = ? and state = 'OPEN'", caseId);
            scheduler.cancel(task.instance(caseId));
            return caseId;
        });
    }

    @Override
    public void store(int count, Instant due) {
        var one = open(Petition.numbered(0), due);
        database.execute(
                """
                insert into petition select id || '-' || n, type, commune, channel, petitioner, identity_number, phone, subject, received_on,
                    content, state from petition, generate_series(1, %1$d) n where id = '%2$s';
                insert into assignment select case_id || '-' || n, agency, at from assignment, generate_series(1, %1$d) n
                    where case_id = '%2$s';
                insert into scheduled_tasks select task_name, task_instance || '-' || n, task_data, execution_time, picked, picked_by,
                    last_success, last_failure, consecutive_failures, last_heartbeat, version, priority, state
                    from scheduled_tasks, generate_series(1, %1$d) n where task_instance = '%2$s';
                """
                        .formatted(count, one));
        database.execute("analyze");
    }

    @Override
    public String overdue() {
        return "select count(*) from petition where state = 'OVERDUE'";
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}

package org.tiepdan.benchmarks.engines.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.JavaDelegate;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.operaton.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.tiepdan.benchmarks.engines.Database;
import org.tiepdan.benchmarks.engines.Engine;
import org.tiepdan.benchmarks.engines.Petition;

/** Operaton with the history that an authority needs, and its job executor with larger pages and eight threads. */
public final class OperatonEngine implements Engine {
    private static final int PAGE = 64;
    private static final int THREADS = 8;
    private static final int LOOK_MILLIS = 1000;

    private final Database database;
    private final Map<String, String> routes;
    private final ProcessEngine engine;
    private final DefaultJobExecutor executor = new DefaultJobExecutor();

    /** @param database with the tables of the job; the engine adds missing ones of its own */
    public OperatonEngine(Database database) {
        this.database = database;
        this.routes = database.routes();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setMaxJobsPerAcquisition(PAGE);
        executor.setWaitTimeInMillis(LOOK_MILLIS);
        // By default it polls once a minute after an idle time.
        executor.setMaxWait(LOOK_MILLIS);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.pool());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutor(executor);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("route", (JavaDelegate) this::route, "escalate", (JavaDelegate) this::escalate));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name(Bpmn.KEY)
                .enableDuplicateFiltering(true)
                .addString("petition.bpmn20.xml", Bpmn.process("http://operaton.org/schema/1.0/bpmn"))
                .deploy();
    }

    private void route(DelegateExecution execution) {
        var route = Database.route(execution.getVariable("type"), execution.getVariable("commune"));
        execution.setVariable("agency", routes.get(route));
    }

    private void escalate(DelegateExecution execution) {
        execution.setVariable("overdue", true);
        Database.escalate(
                Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection(),
                execution.getProcessInstanceId());
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public String open(Petition petition, Instant due) {
        var variables = petition.variables();
        variables.put("due", Date.from(due));
        return engine.getRuntimeService()
                .startProcessInstanceByKey(Bpmn.KEY, variables)
                .getId();
    }

    @Override
    public void complete(String caseId) {
        var tasks = engine.getTaskService();
        tasks.complete(
                tasks.createTaskQuery().processInstanceId(caseId).singleResult().getId());
    }

    @Override
    public void store(int count, Instant due) {
        new Copies(database).make(open(Petition.numbered(0), due), count);
    }

    @Override
    public String overdue() {
        return Bpmn.OVERDUE;
    }

    @Override
    public void close() {
        executor.shutdown();
        engine.close();
    }
}

package org.tiepdan.benchmarks.engines.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.tiepdan.benchmarks.engines.Database;
import org.tiepdan.benchmarks.engines.Engine;
import org.tiepdan.benchmarks.engines.Petition;

/** Flowable with the history that an authority needs, and its default timer executor except for larger pages. */
public final class FlowableEngine implements Engine {
    private static final int PAGE = 512;
    private static final int LOOK_MILLIS = 1000;

    private final Database database;
    private final Map<String, String> routes;
    private final ProcessEngine engine;

    /** @param database with the tables of the job; the engine adds missing ones of its own */
    public FlowableEngine(Database database) {
        this.database = database;
        this.routes = database.routes();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.pool());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Map.of("route", (JavaDelegate) this::route, "escalate", (JavaDelegate) this::escalate));
        configuration.setAsyncExecutorMaxTimerJobsPerAcquisition(PAGE);
        configuration.setAsyncExecutorMaxAsyncJobsDuePerAcquisition(PAGE);
        configuration.setAsyncExecutorDefaultTimerJobAcquireWaitTime(LOOK_MILLIS);
        configuration.setAsyncExecutorDefaultAsyncJobAcquireWaitTime(LOOK_MILLIS);
        configuration.setAsyncExecutorTimerLockTimeInMillis(LOCK_MILLIS);
        configuration.setAsyncExecutorAsyncJobLockTimeInMillis(LOCK_MILLIS);
        configuration.setAsyncExecutorResetExpiredJobsInterval(LOOK_MILLIS);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name(Bpmn.KEY)
                .enableDuplicateFiltering()
                .addString("petition.bpmn20.xml", Bpmn.process("http://flowable.org/bpmn"))
                .deploy();
    }

    private void route(DelegateExecution execution) {
        var route = Database.route(execution.getVariable("type"), execution.getVariable("commune"));
        execution.setVariable("agency", routes.get(route));
    }

    private void escalate(DelegateExecution execution) {
        execution.setVariable("overdue", true);
        Database.escalate(
                CommandContextUtil.getDbSqlSession().getSqlSession().getConnection(), execution.getProcessInstanceId());
    }

    @Override
    public void start() {
        engine.getProcessEngineConfiguration().getAsyncExecutor().start();
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
        engine.close();
    }
}

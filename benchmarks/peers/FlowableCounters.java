import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.task.api.TaskInfo;
import org.tiepdan.benchmarks.ClosedLoop;

/**
 * The same counters on Flowable with PostgreSQL: each clerk starts one process after the other, and then completes one task after the
 * other. In one JVM, without HTTP, and, as this PostgreSQL is started, without waiting for the disk; all three are to its advantage.
 */
final class FlowableCounters {
    private static final int CLIENTS = 8;
    private static final String PROCESS =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="petitions">
              <process id="petition" isExecutable="true">
                <startEvent id="received"/>
                <sequenceFlow sourceRef="received" targetRef="settle"/>
                <userTask id="settle"/>
                <sequenceFlow sourceRef="settle" targetRef="closed"/>
                <endEvent id="closed"/>
              </process>
            </definitions>
            """;
    private static final String CONTENT =
            "Tôi đề nghị cơ quan có thẩm quyền xem xét việc thu hồi đất của gia đình. ".repeat(10);

    private FlowableCounters() {}

    /** @param args seconds to warm up, seconds measured, for example {@code 6 10} */
    public static void main(String[] args) throws Exception {
        var warmUp = Duration.ofSeconds(Long.parseLong(args[0]));
        var time = Duration.ofSeconds(Long.parseLong(args[1]));
        try (var postgres = EmbeddedPostgres.start()) {
            var engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                    .setJdbcDriver("org.postgresql.Driver")
                    .setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"))
                    .setJdbcUsername("postgres")
                    .setJdbcMaxActiveConnections(2 * CLIENTS)
                    .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                    .buildProcessEngine();
            engine.getRepositoryService().createDeployment().addString("petition.bpmn20.xml", PROCESS).deploy();
            new ClosedLoop(CLIENTS, warmUp).measure(0, Integer.MAX_VALUE, number -> create(engine, number));
            new ClosedLoop(CLIENTS, time).measure(0, Integer.MAX_VALUE, number -> create(engine, number)).print("flowable-create");
            acts(engine, warmUp, time);
            engine.close();
        }
    }

    private static void acts(ProcessEngine engine, Duration warmUp, Duration time) {
        var tasks = engine.getTaskService().createTaskQuery().list().stream().map(TaskInfo::getId).toList();
        int end = tasks.size();
        var warming = new ClosedLoop(CLIENTS, warmUp);
        warming.measure(0, end / 3, number -> complete(engine, tasks.get(number)));
        new ClosedLoop(CLIENTS, time)
                .measure(warming.next(end / 3), end, number -> complete(engine, tasks.get(number)))
                .print("flowable-act");
    }

    private static void create(ProcessEngine engine, int number) {
        engine.getRuntimeService().startProcessInstanceByKey("petition", "petition-" + number, Map.of(
                "type", "COMPLAINT",
                "channel", "IN_PERSON",
                "receivingBody", "19-btcd",
                "subject", "Nội dung thử tải số " + number,
                "content", CONTENT + number,
                "field", "LAND_HOUSING",
                "commune", "05443",
                "respondent", "19-05443"));
    }

    private static void complete(ProcessEngine engine, String task) {
        engine.getTaskService().complete(task, Map.of("by", "19-05443", "officer", "cb-0142", "on", LocalDate.now().toString()));
    }
}

package org.tiepdan.reporting.register.export.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.register.export.CaseColumns;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.wording.BodyNames;

/** Flow control between the database's cursor and the client: how much is read from one when the other has taken so much. */
class CaseListTest {
    private static final int CASES = 1_600;

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final List<String> commands = new ArrayList<>();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(mongo.uri("test")))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    commands.add(event.getCommandName());
                }
            })
            .build());

    @BeforeEach
    void fill() {
        var events = new Events();
        for (int number = 0; number < CASES; number++) {
            events.receive(Events.caseId(number), _ -> {});
        }
        Filling.fill(client.getDatabase("test"), events.written());
        commands.clear();
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    private void write(OutputStream out) throws IOException {
        var law = LawPack.packaged();
        new CaseList(
                        Cases.of(client.getDatabase("test")).find().batchSize(CaseExport.BATCH),
                        new BodyNames(law.bodies()),
                        Slice.NOW,
                        new CaseColumns(law),
                        new WrittenFiles(),
                        FileFormat.CSV,
                        (_, _, _) -> {},
                        Slice.EVERYTHING)
                .writeTo(out);
    }

    @Test
    void readsTheNextCasesOnlyWhenThoseBeforeAreWritten() throws IOException {
        var asked = new ArrayList<Long>();
        write(new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                asked.add(commands.stream().filter("getMore"::equals).count());
            }
        });

        assertThat(asked.getFirst()).isZero();
        assertThat(asked.getLast()).isEqualTo(3);
        assertThat(asked).contains(1L, 2L).isSorted();
    }

    @Test
    void aClientThatHasGoneEndsTheCursor() {
        assertThatThrownBy(() -> write(new OutputStream() {
                    private int written;

                    @Override
                    public void write(int value) throws IOException {
                        if (++written > 20_000) {
                            throw new IOException("gone");
                        }
                    }
                }))
                .hasMessage("gone");

        assertThat(commands).startsWith("find").endsWith("killCursors").doesNotContain("getMore");
    }
}

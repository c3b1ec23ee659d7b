package org.tiepdan.reporting.form.adapter.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.file.FileAnswers;
import org.tiepdan.reporting.adapter.file.ListFiles;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.MadeAccounts;

/** The cases of a long list are read from the database while its rows leave, and a database that goes away breaks the file off. */
class FormListFilesTest {
    private static final int CASES = 10_000;
    private static final LocalDate ON = LocalDate.of(2026, 7, 1);

    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final AtomicInteger reads = new AtomicInteger();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(mongo.uri("test")))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")) {
                        reads.incrementAndGet();
                    }
                }
            })
            .build());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    /** @param before takes the number of each line before it is handed over */
    private void send(IntConsumer before) throws IOException {
        var files = new FormListFiles(
                new FormLines(client.getDatabase("test")),
                new ListFiles(new WrittenFiles(), new FileAnswers(), (_, _, _) -> {}));
        files.send(
                "a-list",
                each -> {
                    for (int number = 0; number < CASES; number++) {
                        before.accept(number);
                        each.accept(new FormEntry(
                                Events.caseId(number).value(), null, ON, BigDecimal.ONE, false, false, true));
                    }
                },
                FileFormat.CSV,
                MadeAccounts.grant("19-ubnd", "19-ubnd"),
                new MockHttpServletRequest("GET", "/"),
                response);
    }

    @Test
    void readsTheNextCasesOnlyWhenThoseBeforeAreWritten() throws IOException {
        var readBefore = new ArrayList<Integer>();
        send(number -> {
            if (number % 1_000 == 0) {
                readBefore.add(reads.get());
            }
        });

        assertThat(readBefore).first().isEqualTo(0);
        assertThat(readBefore).hasSize(10).isSorted().doesNotHaveDuplicates();
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(CASES + 1);
    }

    @Test
    void aDatabaseThatGoesAwayBreaksTheFileOff() {
        assertThatThrownBy(() -> send(number -> {
                    if (number == CASES / 2) {
                        mongo.close();
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("An export was broken off.");
        assertThat(response.getContentAsByteArray()).hasSizeGreaterThan(100_000);
    }
}

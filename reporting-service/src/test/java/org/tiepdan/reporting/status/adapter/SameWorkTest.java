package org.tiepdan.reporting.status.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.ReceiptCode;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.ReceiptReferences;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.status.StatusReader;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Neither the answer to an attempt nor its cost reveals anything about the code: counted in reads, since a clock would measure the machine.
 */
class SameWorkTest implements CommandListener {
    private static final int TRIES = 300;

    private final Random random = new Random(20_260_701);
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final MongoStandIn standIn = MongoStandIn.start(0);
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(standIn.uri("same-work")))
            .addCommandListener(this)
            .build());
    private final MongoDatabase database = client.getDatabase("same-work");
    private final Slice slice;

    SameWorkTest(@TempDir Path keys) throws Exception {
        Files.write(keys.resolve("receipt.key"), "of a test".getBytes(StandardCharsets.UTF_8));
        slice = new Slice(database, keys, Slice.NOW);
    }

    @AfterEach
    void close() throws Exception {
        slice.close();
        client.close();
        standIn.close();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        if (command.containsKey("find")) {
            reads.add(command.getString("find").getValue()
                    + command.getDocument("filter").keySet());
        }
    }

    @Test
    void aCodeOfNobodyOneThatIsNoneAndOneWithNothingToShowAreOneAndTheSame() {
        var answers = new HashSet<String>();
        var work = new HashSet<List<String>>();
        for (Supplier<String> kind : List.<Supplier<String>>of(
                this::ofNobody, this::withAWrongCheck, this::withStrangeCharacters, this::ofACaseThatIsNotThere)) {
            for (int i = 0; i < TRIES; i++) {
                var code = kind.get();
                reads.clear();
                answers.add(answer(code));
                work.add(List.copyOf(reads));
            }
        }

        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("404 unknown-receipt-code "));
        assertThat(work).isEqualTo(Set.of(List.of("receipts[_id]", "cases[_id]")));
    }

    private String answer(String code) {
        try {
            slice.bean(StatusReader.class).read(Caller.NOBODY, code);
            return "shown";
        } catch (ProblemException refused) {
            return refused.status() + " " + refused.code() + " " + refused.getMessage();
        }
    }

    private String ofNobody() {
        var hash = new byte[16];
        random.nextBytes(hash);
        return ReceiptCode.of(hash).value();
    }

    private String withAWrongCheck() {
        var code = ofNobody();
        return code.substring(0, 11) + (code.charAt(11) == '2' ? '3' : '2');
    }

    private String withStrangeCharacters() {
        return ofNobody().substring(0, 10) + "0!";
    }

    private String ofACaseThatIsNotThere() {
        var code = ofNobody();
        var reference = slice.bean(ReceiptReferences.class)
                .of(ReceiptCode.parse(code).orElseThrow())
                .getFirst();
        database.getCollection(Receipts.COLLECTION)
                .insertOne(new Document("_id", reference).append("caseId", "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"));
        return code;
    }
}

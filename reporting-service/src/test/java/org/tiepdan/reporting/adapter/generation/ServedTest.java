package org.tiepdan.reporting.adapter.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServedTest {
    @Test
    void whatWasStoppedForASwitchReadsAgainThoughTheHandOverFailed() {
        try (var client = MongoClients.create("mongodb://localhost:1")) {
            var served = new Served(new Generations(client.getDatabase("test"), 7), 7);
            List<String> done = new ArrayList<>();
            served.around(new Served.Around() {
                @Override
                public void before() {
                    done.add("stopped");
                }

                @Override
                public void after() {
                    done.add("reads in " + served.current().number());
                }
            });

            assertThatThrownBy(() -> served.switchTo(() -> new Generation(1, 7), () -> {
                        throw new IllegalStateException("The database is away.");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(done).containsExactly("stopped", "reads in 1");
        }
    }
}

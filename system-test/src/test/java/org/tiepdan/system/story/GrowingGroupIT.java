package org.tiepdan.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiepdan.system.harness.RunOrder;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.Visitor;
import tools.jackson.databind.node.ObjectNode;

/** Many people send one text about one place: the leader of the body reads how many, at 5, 10 and 30 of them. */
@Order(RunOrder.LEAVES_RUBBISH)
@ExtendWith(SharedSystem.Provider.class)
class GrowingGroupIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Đức", "Minh", "Ngọc", "Hữu");
    private static final List<String> LAST = List.of("Thử", "Mẫu", "Ví", "Dụ", "Nháp");

    private int sent;

    @Test
    void reachesTheLeaderStepByStep(SharedSystem system) {
        var leader = Visitor.signIn(system, "leader-05443");
        var first = send(system);
        first.becomes("ROUTED", Petitions.FIRST);

        for (int people : new int[] {5, 10, 30}) {
            while (sent < people) {
                send(system);
            }
            await("%d people".formatted(people))
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(leader.page("/compare"))
                            .containsPattern(Pattern.compile(
                                    "/cases/" + first.id() + "\"[^>]*>\\s*" + people + " người cùng một nội dung")));
        }
        first.reachesFeedOf(Petitions.FIRST, "petition.group-grew.v1");
        assertThat(String.join("\n", first.timeline())).contains("30 người");
    }

    private Story send(SharedSystem system) {
        var petition = Petitions.feedback("bãi vật liệu bên bờ sông gây bụi, xe chở cát chạy suốt đêm");
        var petitioner = (ObjectNode) petition.get("petitioner");
        petitioner.put("fullName", "Lò " + MIDDLE.get(sent / LAST.size()) + " " + LAST.get(sent % LAST.size()));
        petition.putObject("place").put("commune", "05443");
        sent++;
        return Story.of(Voices.of(system), petition);
    }
}

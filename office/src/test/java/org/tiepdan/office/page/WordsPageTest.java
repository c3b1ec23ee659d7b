package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.office.frame.Person;
import org.tiepdan.office.testkit.FakeOpenings;
import org.tiepdan.office.testkit.FixedCases;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.office.testkit.FixedPeople;
import org.tiepdan.office.testkit.FormSender;
import org.tiepdan.office.testkit.PageServer;

/** The words of a petition, for who settles it. */
class WordsPageTest {
    private static final String WORDS = "/cases/" + FixedCases.CASE + "/words";
    private static final String OPENING = "/openings?petition=" + FixedCases.CASE;

    @Test
    void areLinkedForTheBodiesThatHaveTheCaseAndNeverKept() throws Exception {
        try (var server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443"))) {
            var sender = new FormSender(server);
            assertThat(sender.get("/cases/" + FixedCases.CASE).body())
                    .contains("href=\"" + WORDS + "\"")
                    .doesNotContain("/openings");
            assertThat(sender.get("/cases/" + FixedCases.OLDER).body())
                    .as("a matter, which has no sealed part of its own")
                    .doesNotContain("/words");

            var page = sender.get(WORDS);

            assertThat(page.body()).contains(FakeOpenings.WORDS, "href=\"/cases/" + FixedCases.CASE + "\"");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            var erased = sender.get("/cases/" + FakeOpenings.ERASED + "/words");
            assertThat(erased.statusCode()).isEqualTo(410);
            assertThat(erased.body()).contains("Không còn xem được", "Khóa của đơn đã bị xóa.");
        }
    }

    /** It would be recorded as read, and nobody would have read it. */
    @Test
    void areNotReadByHead() throws Exception {
        try (var server = new PageServer(FixedDashboard::of, FixedPeople.of(Role.OFFICER, "19-05443"));
                var client = HttpClient.newHttpClient()) {
            var head =
                    HttpRequest.newBuilder(URI.create(server.url(WORDS))).HEAD().build();

            assertThat(client.send(head, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void areNotLinkedWhereThereIsARefusal() throws Exception {
        assertThat(casePage(FixedPeople.of(Role.OFFICER, "19-ubnd"))).doesNotContain(WORDS);
        assertThat(casePage(FixedPeople.of(Role.LEADER, "19-ubnd"))).doesNotContain(WORDS, "/openings");
    }

    @Test
    void whoMayOpenTheCaseIsLedToIt() throws Exception {
        assertThat(casePage(FixedPeople.named("clerk.opener"))).contains("href=\"" + OPENING + "\"");
        assertThat(casePage(FixedPeople.named("clerk.denunciation-opener"))).doesNotContain("/openings?");
    }

    private static String casePage(Person person) throws Exception {
        try (var server = new PageServer(FixedDashboard::of, person)) {
            return new FormSender(server).get("/cases/" + FixedCases.CASE).body();
        }
    }
}

package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.testkit.signin.Visitor;
import org.tiepdan.office.testkit.signin.WholeOffice;

/** A petition typed in a session that has expired: nothing is registered, and nothing is lost. */
class LateFormTest {
    private static final Map<String, String> TYPED = Map.of(
            "key",
            "k1",
            "receivingBody",
            "19-btcd",
            "petitioner.fullName",
            encoded("Nguyễn Thị Lan"),
            "type",
            "FEEDBACK",
            "subject",
            encoded("Đường hỏng"),
            "content",
            encoded("Đường hỏng đã lâu."));

    private static WholeOffice office;

    @BeforeAll
    static void start() {
        office = new WholeOffice();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void isShownAgainWithAWayToSignIn() throws Exception {
        var page = office.visitor().post("/counter/register", TYPED);

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains(
                        "Chưa có gì được ghi",
                        "/sign-in?to=%2Fcounter",
                        "action=\"/counter\"",
                        "value=\"Nguyễn Thị Lan\"");
    }

    @Test
    void comesBackIntoTheFormOfTheNextSession() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("clerk", "/");
        var sent = new HashMap<>(TYPED);
        sent.put("_csrf", "of-another-session");

        var refused = visitor.post("/counter/register", sent);
        var form = visitor.post("/counter", sent);

        assertThat(refused.statusCode()).isEqualTo(307);
        assertThat(refused.headers().firstValue("Location")).contains("/counter");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("value=\"Nguyễn Thị Lan\"", "name=\"key\" value=\"k1\"");
        assertThat(Visitor.csrf(form)).isNotEqualTo("of-another-session");
        assertThat(office.counter().toldTo("/petitions")).isEmpty();
    }

    @Test
    void isRegisteredWithATokenOfTheSessionAlone() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("clerk", "/");
        var sent = new HashMap<>(TYPED);
        sent.put("channel", "POST");
        sent.put("_csrf", Visitor.csrf(visitor.open("/counter")));

        assertThat(visitor.post("/counter/register", sent)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/counter/");
    }

    @Test
    void leavesNoDraftBehindASignOut() throws Exception {
        var visitor = office.visitor();
        visitor.signIn("clerk", "/");
        visitor.post("/counter", TYPED);
        var open = visitor.open("/counter");
        assertThat(open.body()).contains("Nguyễn Thị Lan");
        var leaving = visitor.post("/sign-out", Map.of("_csrf", Visitor.csrf(open)));
        visitor.follow(leaving.headers().firstValue("Location").orElseThrow());
        visitor.signIn("clerk", "/");

        assertThat(visitor.open("/counter").body()).doesNotContain("Nguyễn Thị Lan");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

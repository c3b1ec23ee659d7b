package org.tiepdan.servicekit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.servicekit.web.request.JsonObject;

class RequestDigestTest {
    private static final String BODY = """
        {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-02"}\
        """;

    private static String digest(String act, String key, String json) {
        return RequestDigest.of(act, key, JsonObject.read(json.getBytes(UTF_8)).members());
    }

    @Test
    void tellsTheSameRequestByItsMembersNotByTheirOrderNorItsSpaces() {
        assertThat(digest("acceptance", "k-1", """
            {"on":"2026-07-02","officer":"cb-0142","by":"19-05443"}\
            """))
                .isEqualTo(digest("acceptance", "k-1", BODY))
                .matches("q-[0-9a-f]{24}");
        assertThat(digest("acceptance", "k-1", """
            {"on":"2026-07-01","officer":"cb-0142","by":"19-05443"}\
            """)).isNotEqualTo(digest("acceptance", "k-1", BODY));
    }

    @Test
    void isTheSameForTheSameRequestFromAFileThatWasSavedAgain() {
        assertThat(digest("acceptance", "k-1", """
            {"by":"\\u00A019-05443","officer":"cb-0142\\u200B","on":"2026-07-02","ground":null}\
            """)).isEqualTo(digest("acceptance", "k-1", BODY));
        assertThat(digest("decision", "k-1", """
            {"result":{"money":1,"note":null}}\
            """)).isEqualTo(digest("decision", "k-1", """
                {"result":{"money":1}}\
                """));
    }

    @Test
    void tellsActsApart() {
        assertThat(digest("withdrawal", "k-1", BODY)).isNotEqualTo(digest("acceptance", "k-1", BODY));
    }

    @Test
    void letsNobodyTryOutWhatARequestHeldWhoDoesNotHaveItsKey() {
        assertThat(digest("acceptance", "k-2", BODY)).isNotEqualTo(digest("acceptance", "k-1", BODY));
    }
}

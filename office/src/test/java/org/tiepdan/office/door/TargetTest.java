package org.tiepdan.office.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/cases", "/cases?q=420%2F2026&sort=-receivedAt", "/cases/0f3a", "/access-log?cursor=a_b~c"
            })
    void isAPageOfThese(String target) {
        assertThat(Target.checked(target)).isEqualTo(target);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "cases",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "https://example.org",
                "javascript:alert(1)",
                "/a\\b",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/\texample.org",
                "/{x}",
                "/é"
            })
    void isTheHomeForWhatMayLeadElsewhere(String target) {
        assertThat(Target.checked(target)).isEqualTo("/");
    }

    @Test
    void isTheHomeForWhatNoCookieHolds() {
        assertThat(Target.checked("/" + "a".repeat(1_499))).hasSize(1_500);
        assertThat(Target.checked("/" + "a".repeat(1_500))).isEqualTo("/");
    }

    @Test
    void isNamedOnlyWhereItIsNotTheHome() {
        assertThat(Target.to("/sign-in", "/")).isEqualTo("/sign-in");
        assertThat(Target.to("/sign-in", "/cases?q=a")).isEqualTo("/sign-in?to=%2Fcases%3Fq%3Da");
    }
}

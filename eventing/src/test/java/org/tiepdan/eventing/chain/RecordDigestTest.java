package org.tiepdan.eventing.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A different program calculated the expected digests from the definition. */
class RecordDigestTest {
    private static final byte[] KEY = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e".getBytes(UTF_8);
    private static final byte[] VALUE = "{\"hạn\":1}".getBytes(UTF_8);
    private static final Header TYPE = header("ce_type", "case.opened.v1");
    private static final Header ID = header("ce_id", "e-1");

    @Test
    void isTheDigestOfTheCanonicalForm() {
        var digest = RecordDigest.of(KEY, VALUE, headers(TYPE, ID, header(ChainLink.INDEX_HEADER, "1")));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("d7ded249e9ce53a2a07f3b3d9ecf9bcae0d417eaba7d472b8a62aa424ff0b46e");
        assertThat(HexFormat.of().formatHex(RecordDigest.of(null, null, headers())))
                .isEqualTo("65ea24b012287d121bdf43f4f468ed09ddbf9f5a7d20521071761412580c2e91");
    }

    @Test
    void asksForNoOrderOfHeadersAndForNoneButThoseOfTheEvent() {
        var twice = header("ce_id", "e-0");

        assertThat(RecordDigest.of(KEY, VALUE, headers(TYPE, ID, twice)))
                .isEqualTo(RecordDigest.of(KEY, VALUE, headers(twice, ID, header("traceparent", "00-1"), TYPE)));
    }

    @Test
    void differsWithEachPartOfTheRecord() {
        var absent = new RecordHeader("ce_id", (byte[]) null);

        assertThat(List.of(
                        text(KEY, VALUE, TYPE, ID),
                        text(VALUE, KEY, TYPE, ID),
                        text(KEY, null, TYPE, ID),
                        text(KEY, new byte[0], TYPE, ID),
                        text(KEY, VALUE, TYPE),
                        text(KEY, VALUE, TYPE, ID, ID),
                        text(KEY, VALUE, TYPE, absent),
                        text(KEY, VALUE, TYPE, header("ce_id", "")),
                        text(KEY, VALUE, TYPE, header("ce_ide", "-1"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void chainsEachRecordToTheOneBefore() {
        var first = headers(TYPE, ID);
        var second = headers(header("ce_type", "case.accepted.v1"), header("ce_id", "e-2"));

        var one = ChainLink.NONE.next(KEY, VALUE, first);
        var two = one.next(KEY, "{}".getBytes(UTF_8), second);

        assertThat(one).isEqualTo(new ChainLink(1, "197SSenOU6Kgfzs9ns-byuDUF-q6fUcrimKqQk_wtG4"));
        assertThat(two).isEqualTo(new ChainLink(2, "hiRNw5Ns8vsn4xpkhPNY3UcoVZfrm5pMgB91s58yh14"));
        assertThat(ChainLink.followedBy(first)).isEqualTo(ChainLink.NONE);
        assertThat(ChainLink.followedBy(second)).isEqualTo(one);
    }

    @Test
    void readsNoLinkWhereNoneIsWritten() {
        assertThat(ChainLink.followedBy(headers(TYPE))).isNull();
        assertThat(ChainLink.followedBy(headers(header(ChainLink.INDEX_HEADER, "0"))))
                .isNull();
        assertThat(ChainLink.followedBy(headers(header(ChainLink.INDEX_HEADER, "1e3"))))
                .isNull();
        assertThat(ChainLink.followedBy(headers(new RecordHeader(ChainLink.INDEX_HEADER, (byte[]) null))))
                .isNull();
    }

    private static String text(byte @Nullable [] key, byte @Nullable [] value, Header... headers) {
        return ChainLink.text(RecordDigest.of(key, value, headers(headers)));
    }

    private static RecordHeaders headers(Header... headers) {
        return new RecordHeaders(List.of(headers));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}

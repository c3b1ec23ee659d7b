package org.tiepdan.intake.oldfont;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ph&#7843;n &#225;nh &#273;&egrave;n h&#x1ECF;ng | Phản ánh đèn hỏng",
                "&Ocirc;ng A &amp; b&agrave; B | Ông A & bà B",
                "Ph&amp;#7843;n &amp;amp;#225;nh &amp;egrave; | Phản ánh è",
                "Khie&#770;&#769;u na&#803;i | Khiếu nại",
                "&#272;&#417;n&nbsp;&quot;l&#7847;n 2&quot; | Đơn \"lần 2\"",
            })
    void readsTheLettersOfAPage(String text, String expected) {
        assertThat(WebText.read(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phản ánh đèn hỏng",
                "A &amp; B",
                "A &amp;#38; B &amp;amp; C",
                "Công ty A&B; xã C",
                "&#38; &#160;",
                "&#888888; &#55296; &#150;",
                "Tu 5 &#8211; 7 gio, 30 &#176;C, &#8220;A&#8221;",
                ""
            })
    void leavesAllOtherTextAlone(String text) {
        assertThat(WebText.read(text)).isEmpty();
    }
}

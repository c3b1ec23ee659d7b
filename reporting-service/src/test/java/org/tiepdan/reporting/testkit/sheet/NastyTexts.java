package org.tiepdan.reporting.testkit.sheet;

import java.util.List;

/** Texts that programs tend to misread. */
public final class NastyTexts {
    public static final List<String> ALL = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.invalid\";\"x\")",
            "+84900000001",
            "-2",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\uff1d1+1",
            "'=1+1",
            "'",
            "''",
            "00123",
            "05443",
            "1e10",
            "12345678901234567890",
            "2026-07-01",
            "1/7",
            "TRUE",
            "a,b;c\"d\"",
            "hai\ndòng",
            "\"",
            "_x0041_",
            "_x005F_x0041_",
            "<b>&amp;</b>",
            "khiếu nại quyết định",
            "khie\u0302\u0301u na\u0323i",
            "😀 đơn",
            " đầu và cuối ");

    private NastyTexts() {}
}

package org.tiepdan.reporting.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrowserTest {
    @Test
    void look() {
        try (var server = new PageServer(FixedDashboard::of);
                var browsers = new Browsers()) {
            for (var scheme : ColorScheme.values()) {
                if (scheme == ColorScheme.NO_PREFERENCE) continue;
                for (int width : new int[] {1440, 360}) {
                    for (var lang : new String[] {"vi", "en"}) {
                        var context = browsers.get()
                                .newContext(new NewContextOptions()
                                        .setColorScheme(scheme)
                                        .setViewportSize(width, 900));
                        var page = context.newPage();
                        page.onConsoleMessage(m -> System.out.println(m.type() + " "
                                + m.text().substring(0, Math.min(90, m.text().length()))));
                        page.navigate(server.url("/?lang=" + lang));
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/pages/home-" + scheme + "-" + width + "-" + lang + ".png")));
                        if (width == 1440 && scheme == ColorScheme.LIGHT)
                            page.pdf(new Page.PdfOptions()
                                    .setFormat("A4")
                                    .setPath(Path.of("target/pages/home-" + lang + ".pdf")));
                        page.navigate(server.url("/cases?body=phan+dinh+phung&overdue=true&sort=dueOn"));
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/pages/cases-" + scheme + "-" + width + "-" + lang + ".png")));
                        page.navigate(server.url("/cases/" + FixedRegister.CASE));
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/pages/case-" + scheme + "-" + width + "-" + lang + ".png")));
                        context.close();
                    }
                }
            }
        }
    }
}

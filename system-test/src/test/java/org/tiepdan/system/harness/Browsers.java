package org.tiepdan.system.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium: the one installed on this machine, otherwise one that Playwright fetches. */
public final class Browsers implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/bin/chromium");
    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;

    public Browsers() {
        boolean installed = Files.isExecutable(INSTALLED);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new LaunchOptions().setArgs(QUIETLY);
        browser = playwright.chromium().launch(installed ? options.setExecutablePath(INSTALLED) : options);
    }

    public Browser get() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

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
    /** The first of these that exists: the headless one opens a page for half the CPU time. */
    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;

    public Browsers() {
        var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new LaunchOptions().setArgs(QUIETLY);
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
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

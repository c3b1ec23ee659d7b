package org.tiepdan.office.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Chromium: the one installed on this machine, otherwise one that Playwright fetches. It is started for the first test that wants one
 * and ends with the JVM; what a test opens in it, the test closes.
 */
public final class Browsers implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/bin/chromium");
    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking");

    private static final class Shared {
        static final Browser ONE = launch();

        private static Browser launch() {
            boolean installed = Files.isExecutable(INSTALLED);
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var options = new LaunchOptions().setArgs(QUIETLY);
            return playwright.chromium().launch(installed ? options.setExecutablePath(INSTALLED) : options);
        }
    }

    public Browser get() {
        return Shared.ONE;
    }

    /** Closes what the test left open. */
    @Override
    public void close() {
        List.copyOf(Shared.ONE.contexts()).forEach(context -> context.close());
    }
}

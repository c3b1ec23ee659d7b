package org.tiepdan.office.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Chromium: the one installed on this machine, otherwise one that Playwright fetches. It starts with the first test that needs one and
 * ends with the JVM; each test closes the pages it opens.
 */
public final class Browsers implements AutoCloseable {
    /** The first of these that exists: the headless one opens a page for half the CPU time. */
    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> QUIETLY =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking");

    private static final class Shared {
        static final Browser ONE = launch();

        private static Browser launch() {
            var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            var options = new LaunchOptions().setArgs(QUIETLY);
            installed.ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        }
    }

    public Browser get() {
        return Shared.ONE;
    }

    /** Closes the pages that the test left open. */
    @Override
    public void close() {
        List.copyOf(Shared.ONE.contexts()).forEach(context -> context.close());
    }
}

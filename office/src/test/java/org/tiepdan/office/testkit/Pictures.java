package org.tiepdan.office.testkit;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of whole pages for people to look at, in {@code target/pages}, only with {@code -Dpictures=true}: no test depends on one, and on
 * a busy machine the browser may be unable to take it.
 */
public final class Pictures {
    private static final Path FOLDER = Path.of("target/pages");

    private Pictures() {}

    public static void take(Page page, String name) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
        }
    }
}

package org.tiepdan.office.testkit;

import com.microsoft.playwright.Page;
import java.text.Normalizer;
import java.time.Duration;

/** Fills in a form by keyboard alone; counts keys and the waiting time. */
public final class Typist {
    private final Page page;
    private int keys;
    private int choices;
    private long waited;

    public Typist(Page page) {
        this.page = page;
    }

    /** Every mark of a Vietnamese letter and every capital is a separate key, as with the Telex input method. */
    public void types(String text) {
        keys += text.codePoints().map(Typist::keysOf).sum();
        page.keyboard().type(text);
    }

    public void presses(String key) {
        keys += key.split("\\+", -1).length;
        page.keyboard().press(key);
    }

    /** Moves to the next field, which must be this one. */
    public void passes(String field) {
        presses("Tab");
        waits(() -> page.locator(field + ":focus").waitFor());
    }

    public void fills(String field, String text) {
        passes(field);
        types(text);
    }

    /** @param below how many entries down the chosen one is */
    public void chooses(String field, int below) {
        passes(field);
        choices++;
        for (int i = 0; i < below; i++) {
            presses("ArrowDown");
        }
    }

    /** @param nth which of the suggestions is taken; the first needs no choice if it is the only one */
    public void names(String field, String begun, int nth) {
        fills(field, begun);
        waits(() -> page.locator(field + "-list [role=option]").nth(nth - 1).waitFor());
        choices += nth == 1 ? 0 : 1;
        for (int i = 0; nth > 1 && i < nth; i++) {
            presses("ArrowDown");
        }
        presses("Enter");
    }

    /** @param machine waits until the page is ready for the next key */
    public void waits(Runnable machine) {
        long from = System.nanoTime();
        machine.run();
        waited += System.nanoTime() - from;
    }

    public int keys() {
        return keys;
    }

    public int choices() {
        return choices;
    }

    public Duration waited() {
        return Duration.ofNanos(waited);
    }

    private static int keysOf(int letter) {
        if (letter == 'đ' || letter == 'Đ') {
            return letter == 'đ' ? 2 : 3;
        }
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return parts.length() + (Character.isUpperCase(letter) ? 1 : 0);
    }
}

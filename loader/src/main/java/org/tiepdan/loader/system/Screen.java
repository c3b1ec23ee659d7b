package org.tiepdan.loader.system;

import java.io.PrintStream;
import java.util.List;

/** The loader's output. It contains only numbers, codes and reasons, never the content of a petition. */
public record Screen(PrintStream out, boolean isTerminal) {

    /** Long enough to be useful, short enough that the end stays visible. */
    private static final int REASONS = 200;

    public void say(String line) {
        out.println(line);
    }

    /** @param what one line for each, in order */
    public void list(List<String> what) {
        what.stream().limit(REASONS).forEach(this::say);
        if (what.size() > REASONS) {
            say("  … và " + (what.size() - REASONS) + " dòng nữa / and " + (what.size() - REASONS) + " more");
        }
    }
}

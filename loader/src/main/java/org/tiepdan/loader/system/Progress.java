package org.tiepdan.loader.system;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar, on a terminal only. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 90;
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    public static Progress of(String task, long total, Screen screen) {
        var builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setMaxRenderedLength(WIDTH)
                .setUpdateIntervalMillis(200)
                .setConsumer(new Line(screen));
        return new Progress(builder.build());
    }

    /** Moves the bar forward only. */
    public synchronized void reach(long done) {
        if (done > bar.getCurrent()) {
            bar.stepTo(done);
        }
    }

    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }

    private static final class Line extends ConsoleProgressBarConsumer {
        private final boolean shown;

        Line(Screen screen) {
            super(screen.isTerminal() ? screen.out() : new PrintStream(PrintStream.nullOutputStream()), WIDTH);
            this.shown = screen.isTerminal();
        }

        @Override
        public void accept(String text) {
            if (shown) {
                super.accept(text);
            }
        }
    }
}

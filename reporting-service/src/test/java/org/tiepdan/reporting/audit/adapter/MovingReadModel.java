package org.tiepdan.reporting.audit.adapter;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.audit.ReadModel;
import org.tiepdan.reporting.audit.life.RawEvent.Place;

/** Moves once, after the documents were read for the comparison. */
final class MovingReadModel implements ReadModel {
    private final ReadModel model;
    private final Runnable goOn;
    private int asked;

    MovingReadModel(ReadModel model, Runnable goOn) {
        this.model = model;
        this.goOn = goOn;
    }

    @Override
    public Map<Place, Long> positions() {
        return model.positions();
    }

    @Override
    public void documents(Consumer<Held> each) {
        model.documents(each);
        asked++;
        if (asked == 2) {
            goOn.run();
        }
    }

    @Override
    public Map<String, Long> counted() {
        return model.counted();
    }

    @Override
    public void holders(BiConsumer<String, @Nullable String> each) {
        model.holders(each);
    }
}

package org.tiepdan.reporting.adapter.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.adapter.file.ListFiles.Listed;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.RowWriter;

/** Writes the lines of a list, a batch at a time. Denunciations are recorded as looked at before they are sent. */
final class ListBatches<T> implements Consumer<T> {
    static final int SIZE = 500;

    private final Listed<T> list;
    private final ExportLooks looks;
    private final Begin begin;
    private final List<T> batch = new ArrayList<>(SIZE);
    private @Nullable RowWriter rows;

    /** Begins a file. */
    @FunctionalInterface
    interface Begin {
        RowWriter with(ListHead head) throws IOException;
    }

    ListBatches(Listed<T> list, ExportLooks looks, Begin begin) {
        this.list = list;
        this.looks = looks;
        this.begin = begin;
    }

    /** @throws UncheckedIOException if the client is gone */
    @Override
    public void accept(T line) {
        batch.add(line);
        if (batch.size() == SIZE) {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the rest and completes the file. */
    void finish() throws IOException {
        write().finish();
    }

    private RowWriter write() throws IOException {
        looks.before(batch.stream().map(list.denunciation()).flatMap(Optional::stream));
        var begun = rows == null ? begin.with(list.head()) : rows;
        rows = begun;
        for (var row : list.rows().apply(batch)) {
            begun.row(row);
        }
        batch.clear();
        return begun;
    }
}

package org.tiepdan.reporting.score.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.file.ExportLooks;
import org.tiepdan.reporting.score.file.ScoredColumns;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.RowWriter;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Writes the items behind a figure, a batch at a time. Denunciations are recorded as looked at before they are sent. */
final class ScoredList implements Consumer<Entry> {
    private static final int BATCH = 500;

    private final Grant grant;
    private final ScoredColumns columns;
    private final ExportLooks looks;
    private final SheetFiles files;
    private final FileFormat format;
    private final OutputStream out;
    private final List<Entry> batch = new ArrayList<>(BATCH);
    private @Nullable RowWriter rows;

    ScoredList(
            Grant grant,
            ScoredColumns columns,
            AccessLog looks,
            SheetFiles files,
            FileFormat format,
            OutputStream out) {
        this.grant = grant;
        this.columns = columns;
        this.looks = new ExportLooks(looks, grant.caller());
        this.files = files;
        this.format = format;
        this.out = out;
    }

    /** @throws UncheckedIOException if the client is gone */
    @Override
    public void accept(Entry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            try {
                write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private RowWriter write() throws IOException {
        looks.before(batch.stream()
                .filter(entry -> entry.account().parties().mayDenounce())
                .map(entry -> entry.account().id()));
        var begun = rows;
        if (begun == null) {
            begun = files.list(ScoredColumns.head(), format, out);
            rows = begun;
        }
        for (var entry : batch) {
            begun.row(columns.cells(entry, grant.sees(entry.account().parties())));
        }
        batch.clear();
        return begun;
    }

    /** Writes the rest and completes the file. */
    void finish() throws IOException {
        write().finish();
    }
}

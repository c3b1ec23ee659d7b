package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.localstack.documents.packing.Packer;
import org.tiepdan.localstack.documents.packing.Unpacker;
import org.tiepdan.localstack.documents.packing.Vocabulary;
import org.tiepdan.localstack.documents.packing.Wanted;

/**
 * Keeps documents packed and unpacks those that are asked for. Bytes are never changed in place: code that read a
 * reference to them under the lock may unpack them after leaving it.
 */
final class CompactCollection extends AbstractSynchronizedMongoCollection<Integer> {
    /** The members that the pipeline looks at which this thread is running. */
    static final ScopedValue<Set<String>> AGGREGATED = ScopedValue.newInstance();

    /** An array's own, a reference to it, and the entry of its id in the index. */
    private static final int BESIDE_THE_BYTES = 230;

    private static final Document ANY = new Document();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Packer packer = new Packer(vocabulary);
    private final List<byte @Nullable []> packed = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private final Room room;
    private long bytes;

    CompactCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Room room) {
        super(database, name, options, cursors);
        this.room = room;
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        var written = packer.pack(document);
        room.add(written.length + BESIDE_THE_BYTES);
        bytes += written.length;
        var position = free.poll();
        if (position == null) {
            packed.add(written);
            return packed.size() - 1;
        }
        packed.set(position, written);
        return position;
    }

    @Override
    public void addIndex(Index<Integer> index) {
        super.addIndex(index instanceof EmptyIndex ? new UnusedIndex(index) : index);
    }

    /** This back end keeps no log of operations: the library is handed one that forgets everything. */
    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        var ids = multi ? null : UniqueIndex.only(getIndexes());
        var known = ids == null ? null : ShortUpdate.of(selector, update);
        var done = ids == null || known == null ? null : done(known, ids.at(known.id()), upsert);
        return done == null ? super.updateDocuments(selector, update, filters, multi, upsert, oplog) : done;
    }

    /** @return null when it is for the library to do */
    private @Nullable Document done(ShortUpdate update, @Nullable Integer position, boolean upsert) {
        if (position == null) {
            if (!upsert) {
                return null;
            }
            addDocument(update.inserted());
            return new Document("n", 0).append("nModified", 0).append("upserted", update.id());
        }
        var before = at(position);
        var after = update.applied(before, vocabulary, packer);
        if (after == null) {
            return null;
        }
        boolean changed = !Arrays.equals(before, after);
        if (changed) {
            replace(position, after);
        }
        return new Document("n", 1).append("nModified", changed ? 1 : 0);
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        replace(position, packer.pack(after));
    }

    private void replace(int position, byte[] written) {
        int more = written.length - at(position).length;
        room.change(more);
        bytes += more;
        packed.set(position, written);
    }

    @Override
    protected void removeDocument(Integer position) {
        int length = at(position).length;
        room.remove(length + BESIDE_THE_BYTES, 1);
        bytes -= length;
        packed.set(position, null);
        free.add(position);
    }

    @Override
    public synchronized void drop() {
        super.drop();
        room.remove(bytes + (long) BESIDE_THE_BYTES * count(), count());
        packed.clear();
        free.clear();
        bytes = 0;
    }

    @Override
    protected Document getDocument(Integer position) {
        return unpack(at(position), Wanted.ALL);
    }

    private byte[] at(int position) {
        return Objects.requireNonNull(packed.get(position));
    }

    private Document unpack(byte[] document, Wanted wanted) {
        return Unpacker.unpack(vocabulary, document, wanted);
    }

    private Wanted wanted(@Nullable Set<String> paths) {
        return paths == null ? Wanted.ALL : Wanted.of(paths, vocabulary);
    }

    /** Looks at no more of each document than the query and its order do. */
    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batch, @Nullable Document fields) {
        var order = Order.of(orderBy);
        var wanted = wanted(QueryPaths.of(query, order.members()));
        var all = isNaturalDescending(orderBy) ? all().reversed() : all();
        var matching = all.stream().<Order.Found>mapMulti((document, found) -> {
            var seen = unpack(document, wanted);
            if (documentMatchesQuery(seen, query)) {
                found.accept(order.found(document, seen));
            }
        });
        var sorted = (order.isNone() ? matching : matching.sorted(order)).skip(Math.max(0, skip));
        var found = (limit > 0 ? sorted.limit(limit) : sorted)
                .map(Order.Found::bytes)
                .toList();
        return answer(found, batch, new Reader(fields, wanted(QueryPaths.included(fields))));
    }

    private List<byte[]> all() {
        return packed.stream().filter(Objects::nonNull).toList();
    }

    /** @param batch 0 for all that were found: the library itself asks so, to count, change or delete them */
    private QueryResult answer(List<byte[]> found, int batch, Reader reader) {
        if (batch <= 0 || batch >= found.size()) {
            return new QueryResult(reader.read(found));
        }
        return new QueryResult(
                reader.read(found.subList(0, batch)),
                registered(new CompactCursor<>(
                        cursorRegistry.generateCursorId(), found.subList(batch, found.size()), reader::read)));
    }

    /** The library's own does not know that a client may leave it to the database how many it is given. */
    @Override
    protected Cursor createCursor(List<Document> rest) {
        return registered(new CompactCursor<>(cursorRegistry.generateCursorId(), rest, List::copyOf));
    }

    private Cursor registered(Cursor cursor) {
        cursorRegistry.add(cursor);
        return cursor;
    }

    private final class Reader {
        private final @Nullable Document fields;
        private final Wanted wanted;

        private Reader(@Nullable Document fields, Wanted wanted) {
            this.fields = fields;
            this.wanted = wanted;
        }

        private List<Document> read(List<byte[]> documents) {
            var read = documents.stream().map(document -> unpack(document, wanted));
            return fields == null
                    ? read.toList()
                    : matchDocumentsFromStream(read, ANY, null, 0, 0, 0, fields).collectDocuments();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        List<byte[]> now;
        Wanted wanted;
        synchronized (this) {
            now = all();
            wanted = wanted(AGGREGATED.isBound() ? AGGREGATED.get() : null);
        }
        return now.stream().map(document -> unpack(document, wanted));
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return IntStream.range(0, packed.size())
                .filter(position -> packed.get(position) != null)
                .mapToObj(position -> new DocumentWithPosition<>(getDocument(position), position));
    }

    @Override
    public synchronized int count() {
        return packed.size() - free.size();
    }

    /** Told by this class itself: the library would write each document twice more to measure it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int more) {}

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
}

package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which documents are returned. Looks at each document once, and not at every comparison. */
final class Order implements Comparator<Order.Found> {
    private final Document members;
    private final List<ValueComparator> comparators = new ArrayList<>();

    /** A document that was found, packed, and what it is sorted by. */
    static final class Found {
        private final byte[] bytes;
        private final List<Object> key;

        private Found(byte[] bytes, List<Object> key) {
            this.bytes = bytes;
            this.key = key;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private Order(Document members) {
        this.members = members;
        members.values()
                .forEach(direction -> comparators.add(
                        ((Number) direction).intValue() > 0 ? ValueComparator.asc() : ValueComparator.desc()));
    }

    /** @param members by name, 1 or -1; null, or the natural order, is none */
    static Order of(@Nullable Document members) {
        return new Order(members == null || members.containsKey("$natural") ? new Document() : members);
    }

    boolean isNone() {
        return comparators.isEmpty();
    }

    Document members() {
        return members;
    }

    Found found(byte[] bytes, Document document) {
        if (isNone()) {
            return new Found(bytes, List.of());
        }
        var key = new ArrayList<Object>(comparators.size());
        members.keySet().forEach(path -> key.add(Utils.getSubdocumentValueCollectionAware(document, path)));
        return new Found(bytes, key);
    }

    @Override
    public int compare(Found one, Found other) {
        for (int i = 0; i < comparators.size(); i++) {
            int compared = comparators.get(i).compare(one.key.get(i), other.key.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}

package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.localstack.documents.packing.Packer;
import org.tiepdan.localstack.documents.packing.Unpacker;
import org.tiepdan.localstack.documents.packing.Vocabulary;

/**
 * An update as the register sends it, of one document by its id, by whole members. The library would read the whole document,
 * copy it twice, compare the copies and have all of it packed anew.
 *
 * @param onInsert whether a document that is there stays as it is; otherwise the greater value of each member is kept
 */
record ShortUpdate(String id, Document members, boolean onInsert) {
    private static final String GREATEST = "$max";
    private static final String ON_INSERT = "$setOnInsert";

    /** @return null for any other update, which is left to the library, and so is every fault in it */
    static @Nullable ShortUpdate of(Document selector, Document update) {
        return selector.size() == 1
                        && update.size() == 1
                        && selector.get("_id") instanceof String id
                        && update.values().iterator().next() instanceof Document members
                ? of(id, update.keySet().iterator().next(), members)
                : null;
    }

    private static @Nullable ShortUpdate of(String id, String operator, Document members) {
        boolean onInsert = operator.equals(ON_INSERT);
        return (onInsert || operator.equals(GREATEST))
                        && !members.isEmpty()
                        && members.entrySet().stream().allMatch(member -> isWhole(member, onInsert))
                ? new ShortUpdate(id, members, onInsert)
                : null;
    }

    private static boolean isWhole(Map.Entry<String, Object> member, boolean onInsert) {
        var name = member.getKey();
        return !name.isEmpty()
                && !name.startsWith("$")
                && name.indexOf('.') < 0
                && !name.equals("_id")
                && (isComparable(member.getValue()) || (onInsert && member.getValue() instanceof String));
    }

    private static boolean isComparable(Object value) {
        return value instanceof Document || value instanceof Integer;
    }

    /**
     * @param packed the document
     * @return it as it is to be, {@code packed} itself where nothing changes; null when it takes the library to compare
     */
    byte @Nullable [] applied(byte[] packed, Vocabulary vocabulary, Packer packer) {
        if (onInsert) {
            return packed;
        }
        var present = Unpacker.some(vocabulary, packed, members.keySet());
        var greater = new Document();
        for (var member : members.entrySet()) {
            var old = present.get(member.getKey());
            if (old == null
                    ? present.containsKey(member.getKey())
                    : old.getClass() != member.getValue().getClass()) {
                return null;
            }
            if (old == null || ValueComparator.asc().compare(member.getValue(), old) > 0) {
                greater.put(member.getKey(), member.getValue());
            }
        }
        return greater.isEmpty() ? packed : packer.replace(packed, greater);
    }

    Document inserted() {
        var document = new Document("_id", id);
        document.putAll(members);
        return document;
    }
}

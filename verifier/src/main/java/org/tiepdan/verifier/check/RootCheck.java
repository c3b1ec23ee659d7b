package org.tiepdan.verifier.check;

import static org.tiepdan.verifier.check.Fault.Kind.GAP;
import static org.tiepdan.verifier.check.Fault.Kind.SEAL;
import static org.tiepdan.verifier.check.Fault.Kind.SIGNATURE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.chain.RootRange;
import org.tiepdan.eventing.chain.RootStatement;
import org.tiepdan.eventing.chain.SignedRoot;

/** Checks the roots themselves: each is signed, each follows the one before, and together they leave nothing out. */
final class RootCheck {
    private final Collection<RecordKey> keys;
    private final List<SignedRoot> roots = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> ends = new HashMap<>();

    /** @param keys one, or several after a change of keys */
    RootCheck(Collection<RecordKey> keys) {
        this.keys = keys;
    }

    void read(LogRecord record) {
        SignedRoot root;
        try {
            root = SignedRoot.read(record.value());
        } catch (UnreadableRecordException e) {
            faults.add(new Fault(
                    SIGNATURE, record.place().toString(), null, "không phải là dấu niêm phong", "this is no root"));
            return;
        }
        judgeSignature(root);
        judgeOrder(root, roots.isEmpty() ? null : roots.getLast());
        root.ranges().forEach(range -> judgeStart(root, range));
        roots.add(root);
    }

    /** In the order of their topic. */
    List<SignedRoot> roots() {
        return roots;
    }

    /** @param seals from paper, each at least the first 16 hexadecimal digits */
    List<Fault> faults(Collection<String> seals) {
        for (var seal : seals) {
            if (roots.stream().noneMatch(root -> root.statement().seal().startsWith(seal))) {
                faults.add(new Fault(SEAL, seal, null, "không có trong sổ", "no root has this seal"));
            }
        }
        return faults;
    }

    private void judgeSignature(SignedRoot root) {
        var statement = root.statement();
        boolean signed =
                keys.stream().anyMatch(key -> key.id().equals(root.keyId()) && key.signed(statement, root.signature()));
        if (!signed || !statement.seal().equals(root.seal())) {
            faults.add(of(SIGNATURE, root, "không được ký bằng khóa đã cho", "it is not signed with the key given"));
        }
        if (!RootStatement.rootOf(root.ranges()).equals(root.root())
                || root.count()
                        != root.ranges().stream().mapToLong(RootRange::count).sum()) {
            faults.add(of(SIGNATURE, root, "các đoạn không đúng với dấu đã ký", "its ranges are not those signed"));
        }
    }

    private void judgeOrder(SignedRoot root, @Nullable SignedRoot before) {
        var expected = before == null ? null : before.statement().seal();
        if (expected == null ? root.previous() != null : !expected.equals(root.previous())) {
            faults.add(of(GAP, root, "không nối vào dấu trước đó", "it does not follow the root before it"));
        }
    }

    private void judgeStart(SignedRoot root, RootRange range) {
        var partition = range.topic() + '/' + range.partition();
        long expected = ends.getOrDefault(partition, 0L);
        if (range.from() != expected) {
            faults.add(of(
                    GAP,
                    root,
                    partition + " bỏ sót từ " + expected,
                    "it leaves out " + partition + " from offset " + expected));
        }
        ends.put(partition, range.to());
    }

    private static Fault of(Fault.Kind kind, SignedRoot root, String vietnamese, String english) {
        return new Fault(kind, root.day().toString(), null, vietnamese, english);
    }
}

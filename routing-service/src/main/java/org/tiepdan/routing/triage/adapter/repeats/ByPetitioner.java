package org.tiepdan.routing.triage.adapter.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.duplicate.known.Group;
import org.tiepdan.routing.duplicate.known.KnownPetition;
import org.tiepdan.routing.duplicate.known.SamePetitioner;
import org.tiepdan.routing.triage.adapter.registration.Mending;
import org.tiepdan.routing.triage.adapter.repeats.facts.Facts;
import org.tiepdan.routing.triage.adapter.repeats.facts.Leaving;
import org.tiepdan.routing.triage.adapter.repeats.index.KnownForm;
import org.tiepdan.routing.triage.adapter.repeats.index.Sweep;

/**
 * First step: compares with petitions of the same petitioner. The key is the petitioner; the forwarded record has the key of the next step,
 * so that its facts need not be parsed again. Compare, then put, then forward.
 */
final class ByPetitioner extends ComparingStep {
    static final String STORE = "known-by-petitioner-2";

    private KeyValueStore<byte[], byte[]> known;

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        known = context.getStateStore(STORE);
        Sweep.each(context, known, KnownForm::current);
    }

    @Override
    List<Record<byte[], byte[]>> compared(Record<byte[], byte[]> record) {
        if (Travel.isLeaving(record.headers())) {
            return left(record);
        }
        var facts = Travel.facts(record.headers());
        var toPlace = record.withKey(Travel.utf8(facts.blockToSearch(false)));
        if (facts.petitioner() == null) {
            return List.of(toPlace);
        }
        var before = KnownForm.read(known.get(record.key())).known();
        var oldest = Sweep.oldest(facts.recordedOn());
        if (facts.wasCompared()) {
            return comparedAgain(record, toPlace, facts, before, oldest);
        }
        var petition = facts.known();
        if (Group.otherInstance(petition, before, oldest).isPresent()) {
            Travel.putCounted(toPlace.headers());
        }
        return put(record.key(), toPlace, before, SamePetitioner.compare(petition, before, oldest));
    }

    @Override
    List<Record<byte[], byte[]>> failed(Record<byte[], byte[]> record) {
        return Travel.isForPlace(record.headers())
                ? List.of(record.withKey(Travel.blockKey(record.headers())))
                : List.of();
    }

    private List<Record<byte[], byte[]>> comparedAgain(
            Record<byte[], byte[]> record,
            Record<byte[], byte[]> toPlace,
            Facts facts,
            List<KnownPetition> before,
            LocalDate oldest) {
        var petition = facts.known();
        var mending = EventRecords.payload(record.value(), Mending.Heard.class).mending();
        var left = new Notice.Left(petition.id(), mending.by(), mending.officer(), mending.on());
        var without = SamePetitioner.mended(petition, left, before);
        var result = SamePetitioner.compareAgain(petition, without.kept(), oldest);
        // A later one was not counted when it came, so the earlier one stays counted.
        var earlier = before.stream()
                .filter(one -> KnownPetition.FIRST.compare(one, petition) < 0)
                .toList();
        if (Group.otherInstance(petition, earlier, oldest).isPresent()) {
            Travel.putCounted(toPlace.headers());
        }
        // Copies are not compared by place.
        var fromPlace = result.link() == null
                ? Stream.<Record<byte[], byte[]>>empty()
                : Stream.of(leaving(record, Leaving.asCopy(facts, left)));
        var notices = without.notices().stream().map(notice -> Notices.of(notice, record));
        return Stream.concat(Stream.concat(fromPlace, notices), put(record.key(), toPlace, before, result).stream())
                .toList();
    }

    private static Record<byte[], byte[]> leaving(Record<byte[], byte[]> record, Leaving leaving) {
        var headers = new RecordHeaders(record.headers());
        Travel.put(headers, leaving);
        return new Record<>(Travel.blockKey(headers), Travel.utf8("{}"), record.timestamp(), headers);
    }

    private List<Record<byte[], byte[]>> put(
            byte[] petitioner,
            Record<byte[], byte[]> record,
            List<KnownPetition> before,
            SamePetitioner.Result result) {
        if (!result.kept().equals(before)) {
            known.put(petitioner, KnownForm.write(result.kept(), 0));
        }
        if (result.link() != null) {
            Travel.put(record.headers(), Found.of(result.link()));
            return List.of(record.withKey(EventRecords.key(result.link().first())));
        }
        if (result.asBefore()) {
            Travel.put(record.headers(), Found.AS_BEFORE);
        }
        if (result.notice() == null) {
            return List.of(record);
        }
        var notice = Notices.of(result.notice(), record);
        Travel.putCounted(record.headers());
        return List.of(record, notice);
    }

    private List<Record<byte[], byte[]>> left(Record<byte[], byte[]> record) {
        var leaving = Travel.leaving(record.headers());
        var block = leaving.blockToLeave(false);
        var toPlace =
                block == null ? Stream.<Record<byte[], byte[]>>empty() : Stream.of(record.withKey(Travel.utf8(block)));
        if (leaving.petitioner() == null) {
            return toPlace.toList();
        }
        var before = KnownForm.read(known.get(record.key())).known();
        var without = SamePetitioner.without(leaving.left(), before);
        if (!without.kept().equals(before)) {
            known.put(record.key(), KnownForm.write(without.kept(), 0));
        }
        return Stream.concat(toPlace, without.notices().stream().map(notice -> Notices.of(notice, record)))
                .toList();
    }
}

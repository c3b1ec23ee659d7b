package org.tiepdan.tracking.casework.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.tracking.petition.Circumstances;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Contested;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;

/** The petition of a {@link CaseSpec}: a first complaint by post unless it says otherwise. */
final class PetitionSpec {
    PetitionType type = PetitionType.COMPLAINT;

    @Nullable
    Integer instance = 1;

    @Nullable
    Procedure procedure;

    @Nullable
    Circumstances circumstances;

    @Nullable
    Respondent respondent;

    @Nullable
    ConflictOfInterest conflict;

    @Nullable
    Contested contested;

    String receivingBody = CaseSpec.BOARD;
    Channel channel = Channel.POST;
    Instant receivedAt = CaseSpec.at("2026-07-01T09:15");

    Petition openedAt(Instant moment) {
        return new Petition(
                new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
                type,
                instance,
                channel,
                receivingBody,
                receivedAt,
                moment,
                procedure,
                circumstances,
                respondent,
                conflict,
                contested);
    }
}

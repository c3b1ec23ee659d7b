package org.tiepdan.office.client.opening;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.tiepdan.office.client.triage.ActReason;
import tools.jackson.databind.node.ObjectNode;

/** Opens sealed petitions and erases their keys, as described in {@code contracts/openapi/intake-service.json}. Throws as the other clients do. */
@HttpExchange
public interface OpeningsApi {
    String PETITION = "/api/v1/petitions/{id}";
    String OPENINGS = PETITION + "/openings";
    String OPENING = OPENINGS + "/{opening}";
    String ERASURES = PETITION + "/erasure";
    String ERASURE = ERASURES + "/{erasure}";

    /** The closed lists, each reason with its use. */
    @GetExchange("/api/v1/openings/reasons")
    List<ActReason> reasons();

    /** @return with status 202, what waits for a second person; otherwise a {@link SealedPetition} */
    @PostExchange(url = OPENINGS, contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> ask(@PathVariable String id, @RequestBody String why);

    @GetExchange(OPENING + "/request")
    OpeningRequest request(@PathVariable String id, @PathVariable String opening);

    @PostExchange(OPENING + "/confirmation")
    ResponseEntity<Void> confirm(@PathVariable String id, @PathVariable String opening);

    @PostExchange(url = OPENING + "/refusal", contentType = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> decline(@PathVariable String id, @PathVariable String opening, @RequestBody String why);

    /** Each of the two persons reads once. */
    @GetExchange(OPENING)
    SealedPetition read(@PathVariable String id, @PathVariable String opening);

    @PostExchange(url = ERASURES, contentType = MediaType.APPLICATION_JSON_VALUE)
    PendingErasure askErasure(@PathVariable String id, @RequestBody String why);

    @GetExchange(ERASURE)
    ErasureRequest erasure(@PathVariable String id, @PathVariable String erasure);

    @PostExchange(ERASURE + "/confirmation")
    ResponseEntity<Void> erase(@PathVariable String id, @PathVariable String erasure);

    @GetExchange(PETITION + "/words")
    PetitionWords words(@PathVariable String id);
}

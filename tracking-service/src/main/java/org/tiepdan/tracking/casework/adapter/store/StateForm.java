package org.tiepdan.tracking.casework.adapter.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.eventing.dates.RecordedDates;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.petition.Circumstances;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.ConflictOfInterest;
import org.tiepdan.tracking.petition.Contested;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * The format of stored state: binary JSON without member names, which would take half of the size and most of the work.
 */
final class StateForm {
    static final ObjectMapper MAPPER = mapper();

    private StateForm() {}

    private static ObjectMapper mapper() {
        var factory = SmileFactory.builder()
                .enable(SmileWriteFeature.CHECK_SHARED_STRING_VALUES)
                .build();
        var builder = SmileMapper.builder(factory)
                .addModule(RecordedDates.module())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        inOrder(builder, StoredCase.class);
        inOrder(builder, StoredCase.Kept.class);
        inOrder(builder, ParkedCases.Mark.class);
        inOrder(builder, StoredHead.class);
        inOrder(builder, StoredDeadline.class);
        inOrder(builder, StoredAct.class);
        inOrder(builder, Petition.class);
        inOrder(builder, Circumstances.class);
        inOrder(builder, Competence.class);
        inOrder(builder, CaseId.class);
        inOrder(builder, ChainLink.class);
        inOrder(builder, Respondent.class);
        inOrder(builder, ConflictOfInterest.class);
        inOrder(builder, Contested.class);
        inOrder(builder, Pause.class);
        inOrder(builder, Extension.class);
        return builder.build();
    }

    private static void inOrder(MapperBuilder<?, ?> builder, Class<?> form) {
        builder.withConfigOverride(form, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    }
}

package org.tiepdan.intake.registration.adapter.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.registration.PetitionSignatures;
import org.tiepdan.intake.registration.adapter.Registration;
import org.tiepdan.intake.registration.preview.LimitsToExpect;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.web.request.JsonObject;

/** Previews a registration with the same checks, and records nothing. */
@RestController
class PreviewController {
    private final Registration registration;
    private final PetitionSignatures signatures;
    private final KnownCodes known;
    private final LimitsToExpect limits;
    private final RoutedParameters parameters;
    private final Clock clock;

    PreviewController(Registration registration, LawPack law, Clock clock) {
        this.registration = registration;
        this.signatures = new PetitionSignatures(law);
        this.known = new KnownCodes(law);
        this.limits = new LimitsToExpect(law);
        this.parameters = new RoutedParameters(law);
        this.clock = clock;
    }

    @PostMapping("/api/v1/petitions/preview")
    PetitionPreview preview(
            HttpServletRequest request,
            Grant grant,
            @RequestParam(name = "convert-fonts", defaultValue = "false") boolean convertFonts)
            throws IOException {
        var routed = parameters.read(request.getParameterMap());
        var json = JsonObject.read(request.getInputStream().readAllBytes());
        var now = clock.instant();
        var checked = registration.check(grant, json, convertFonts, now);
        var petition = checked.request();
        var receivedAt = petition.receivedAtBy(now).truncatedTo(ChronoUnit.MILLIS);
        return new PetitionPreview(
                checked.faults(),
                checked.warnings().isEmpty() ? null : checked.warnings(),
                signatures.preview(checked.codes(), petition, receivedAt).orElse(null),
                petition.fingerprint(checked.codes()).orElse(null),
                petition.nameRef(checked.codes(), known, receivedAt).orElse(null),
                petition.namesakeRef(checked.codes(), known, receivedAt).orElse(null),
                limits.of(petition, LegalTime.dateOf(receivedAt), routed).stream()
                        .map(PetitionPreview.Limit::of)
                        .toList());
    }
}

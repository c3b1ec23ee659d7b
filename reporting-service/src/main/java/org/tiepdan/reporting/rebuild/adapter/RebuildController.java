package org.tiepdan.reporting.rebuild.adapter;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.rebuild.RebuildProgress;

@RestController
class RebuildController {
    private final Rebuilding rebuilding;

    RebuildController(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @GetMapping("/api/v1/rebuild")
    RebuildProgress progress(Caller caller) {
        return rebuilding.progress();
    }

    /** Idempotent while a rebuild is running. */
    @PostMapping("/api/v1/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress begin(Caller caller) {
        return rebuilding.begin();
    }

    @PostMapping("/api/v1/rebuild/return")
    RebuildProgress goBack(Caller caller) {
        return rebuilding.goBack();
    }
}

package org.tiepdan.reporting.filters.adapter;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.filters.FilterLog;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.reporting.filters.SavedFilters;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;

/** The instance that wrote a filter shows it at once, the others a moment later. */
@RestController
@RequestMapping(FilterController.PATH)
class FilterController {
    static final String PATH = "/api/v1/filters";

    private final SavedFilters filters;
    private final FilterLog log;
    private final FilterCheck check;
    private final Clock clock;
    private final Object writing = new Object();

    FilterController(SavedFilters filters, FilterLog log, FilterCheck check, Clock clock) {
        this.filters = filters;
        this.log = log;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    FilterAnswer.All list(Grant grant) {
        return new FilterAnswer.All(
                filters.seenBy(grant.caller()).stream()
                        .map(filter -> answer(filter, grant))
                        .toList(),
                SavedFilters.MOST);
    }

    @GetMapping("/{id}")
    FilterAnswer one(@PathVariable String id, Grant grant) {
        return answer(seen(id, grant.caller()), grant);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FilterAnswer> add(@RequestBody byte[] body, Grant grant) {
        var request = FilterRequest.read(body, check, grant);
        var id = UUID.randomUUID().toString().replace("-", "");
        synchronized (writing) {
            if (filters.of(grant.caller()).size() >= SavedFilters.MOST) {
                throw new ProblemException(
                        409,
                        "too-many-filters",
                        "Mỗi người lưu tối đa " + SavedFilters.MOST + " bộ lọc. Hãy xoá bớt.",
                        "Each user keeps at most " + SavedFilters.MOST + " filters. Delete one first.");
            }
            return ResponseEntity.created(URI.create(PATH + "/" + id)).body(save(id, request, grant));
        }
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    FilterAnswer change(@PathVariable String id, @RequestBody byte[] body, Grant grant) {
        synchronized (writing) {
            own(id, grant.caller());
            return save(id, FilterRequest.read(body, check, grant), grant);
        }
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id, Grant grant) {
        synchronized (writing) {
            own(id, grant.caller());
            filters.take(log.delete(id), id, null);
        }
        return ResponseEntity.noContent().build();
    }

    private FilterAnswer save(String id, FilterRequest request, Grant grant) {
        var caller = grant.caller();
        var body = request.sharedWith();
        if (body != null && !caller.bodies().contains(body)) {
            throw AccessRefusals.notYourBody();
        }
        if (filters.of(caller).stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equals(request.name()))) {
            throw new ProblemException(
                    409, "name-taken", "Bạn đã có một bộ lọc với tên này.", "You have a filter of this name.");
        }
        var filter = new SavedFilter(
                id, Objects.requireNonNull(caller.id()), request.name(), body, request.query(), clock.instant());
        filters.take(log.save(filter), id, filter);
        return answer(filter, grant);
    }

    private void own(String id, Caller caller) {
        if (!seen(id, caller).belongsTo(caller)) {
            throw new ProblemException(
                    403,
                    "not-your-filter",
                    "Chỉ người đã lưu bộ lọc mới sửa hoặc xoá được.",
                    "Only the owner of a filter may change or delete it.");
        }
    }

    private SavedFilter seen(String id, Caller caller) {
        return filters.find(id, caller)
                .orElseThrow(() -> new ProblemException(
                        404, "unknown-filter", "Không có bộ lọc với mã này.", "No filter has this id."));
    }

    private FilterAnswer answer(SavedFilter filter, Grant grant) {
        return FilterAnswer.of(filter, grant.caller(), check.faults(filter.query(), grant));
    }
}

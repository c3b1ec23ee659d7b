package org.tiepdan.tracking.casework.adapter.parked;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Parked;

/**
 * The parked cases of the only instance.
 *
 * @param marks read at each request
 */
public record ParkedHere(Supplier<List<Parked>> marks) implements ParkedReads {

    /** The controller with a {@link ParkedHere}. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = StoredParked.class))
    public static class Web {}

    @Override
    public List<Parked> here() {
        return marks.get();
    }

    @Override
    public List<URI> others() {
        return List.of();
    }

    @Override
    public Optional<URI> elsewhere(CaseId id) {
        return Optional.empty();
    }
}

package org.tiepdan.servicekit.web.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** Records textual faults of a document while parsing it into a tree, so that it is parsed only once. */
final class WatchingParser extends JsonParserDelegate {
    private final List<Set<String>> names = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    WatchingParser(JsonParser parser) {
        super(parser);
    }

    /** The faults in document order. */
    List<Fault> faults() {
        return faults;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        var token = super.nextToken();
        if (token != null) {
            switch (token) {
                case START_OBJECT -> names.add(new HashSet<>());
                case END_OBJECT -> names.removeLast();
                case PROPERTY_NAME -> name(currentName());
                case VALUE_STRING -> text(getString());
                default -> {}
            }
        }
        return token;
    }

    /** The delegate's own implementation would bypass {@link #nextToken}. */
    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    private void name(String name) {
        if (Characters.areUnfit(name)) {
            faults.add(Characters.fault(
                    streamReadContext().getParent().pathAsPointer().toString()));
        } else if (!names.getLast().add(name)) {
            faults.add(new Fault(pointer(), "duplicate-member", "Mục này có hai lần.", "This member occurs twice."));
        }
    }

    private void text(String text) {
        if (Characters.areUnfit(text)) {
            faults.add(Characters.fault(pointer()));
        }
    }

    private String pointer() {
        var pointer = streamReadContext().pathAsPointer().toString();
        return Characters.areUnfit(pointer) ? "" : Members.cut(pointer);
    }
}

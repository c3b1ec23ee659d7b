package org.tiepdan.eventing;

/** Names of the topics; partitions and retention are in {@code deploy/topics.csv}. */
public final class Topics {
    public static final String PETITION_EVENTS = "intake.petition-events.v1";
    public static final String SEALED_PETITIONS = "intake.sealed-petitions.v1";
    public static final String PETITION_KEYS = "intake.petition-keys.v1";
    public static final String ROUTING_COMMANDS = "routing.commands.v1";
    public static final String ROUTING_EVENTS = "routing.case-events.v1";
    public static final String TRACKING_COMMANDS = "tracking.commands.v1";
    public static final String TRACKING_REPLIES = "tracking.replies.v1";
    public static final String TRACKING_EVENTS = "tracking.case-events.v1";
    public static final String RECORD_ROOTS = "records.roots.v1";
    public static final String LAW_NOTICES = "law.notices.v1";
    public static final String REPORT_EVENTS = "reporting.report-events.v1";
    public static final String SAVED_FILTERS = "reporting.saved-filters.v1";

    private static final String ACCESS_EVENTS = ".access-events.v1";
    private static final String SERVICE = "-service";

    private Topics() {}

    /**
     * The topic in which one service records who looked at which denunciation.
     *
     * @param service its application name, such as {@code intake-service}
     */
    public static String accessEvents(String service) {
        var name = service.endsWith(SERVICE) ? service.substring(0, service.length() - SERVICE.length()) : service;
        return name + ACCESS_EVENTS;
    }

    /** Whether it is a service's access log. */
    public static boolean isOfLooks(String topic) {
        return topic.endsWith(ACCESS_EVENTS);
    }

    /** The feed of one body; {@code body} is a code of {@code bodies.csv}. */
    public static String feed(String body) {
        return "agency." + body + ".v1";
    }
}

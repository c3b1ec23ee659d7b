package org.tiepdan.reporting.lines;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import org.bson.Document;

/** Where lines stand, and their members in the database. */
public final class Lines {
    public static final String RECEIVED_AT = "line.receivedAt";
    public static final String RECEIVED_ON = "line.receivedOn";
    public static final String RECEIVING = "line.receiving";
    public static final String COMPETENT = "line.competent";
    public static final String HAS = "line.has";
    public static final String TYPE = "line.type";
    public static final String STATE = "line.state";
    public static final String FIELD = "line.field";
    public static final String COMMUNE = "line.commune";
    public static final String DUE_ON = "line.dueOn";
    public static final String OVERDUE_FROM = "line.overdueFrom";
    public static final String TRIAGE_SINCE = "line.triageSince";
    public static final String OPEN = "line.open";
    public static final String LIMITS = "line.limits";
    static final String LINE = "line";
    static final String ROW = "line.row";
    static final String FINISHED_AT = "line.finishedAt";
    private static final String UNFINISHED = "lines-unfinished";
    private static final String YEAR = "lines-";
    private static final String YEARS = "lines-years";

    private Lines() {}

    public static MongoCollection<Document> unfinished(MongoDatabase database) {
        return database.getCollection(UNFINISHED);
    }

    static MongoCollection<Document> of(MongoDatabase database, int year) {
        return database.getCollection(YEAR + year);
    }

    /** One document for each year that has lines, with what was counted of them. */
    static MongoCollection<Document> years(MongoDatabase database) {
        return database.getCollection(YEARS);
    }

    /** Drops every line of every year. */
    public static void drop(MongoDatabase database) {
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (name.startsWith(YEAR)) {
                database.getCollection(name).drop();
            }
        }
    }
}
